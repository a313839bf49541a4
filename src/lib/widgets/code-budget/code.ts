import { scripts, type Code } from '$lib/machine/export/code';
import { pythonHuffman } from '../huffman/code';
import type { Figures } from './figures';
import type { State } from './state';

/** The two scripts: the state, the lines that compute, and the figures to print. */
export function codeOf({ p, lengths }: State, figures: Figures): Code {
	const over = figures.left < 0;
	const body = (library: 'torch' | 'np') => [
		...pythonHuffman,
		'',
		'',
		'cost = 2.0**-length',
		'spent = cost.sum()',
		over ? 'over = spent - 1' : 'left = 1 - spent',
		...(library === 'np'
			? ['with np.errstate(divide="ignore"):', '    ideal = -np.log2(p)']
			: ['ideal = -torch.log2(p)']),
		'expected_length = (p * length).sum()',
		'possible = p[p > 0]',
		`entropy = -(possible * ${library}.log2(possible)).sum()`,
		`${over ? 'beyond_entropy' : 'redundancy'} = ${over ? 'expected_length - entropy' : 'max(0, expected_length - entropy)'}`,
		'# A word for each outcome, impossible ones included.',
		'words, _ = huffman([max(x, 5e-324) for x in p.tolist()])',
		'shortest = math.fsum(x * len(word) for x, word in zip(p.tolist(), words))'
	];
	return scripts({
		given: { p, length: lengths },
		pytorch: body('torch'),
		numpy: body('np'),
		prints: [
			{ name: 'p', value: p, as: 'plain' },
			{ name: 'length', value: lengths, as: 'plain', unit: 'bit' },
			{ name: 'cost', value: figures.costs, as: 'plain' },
			{ name: 'spent', value: figures.spent, as: 'plain' },
			over
				? { name: 'over', value: -figures.left, as: 'plain' }
				: { name: 'left', value: figures.left, as: 'plain' },
			{ name: 'ideal', value: figures.ideal, unit: 'bit' },
			{ name: 'expected_length', value: figures.expectedLength, unit: 'bit' },
			{ name: 'entropy', value: figures.entropy, unit: 'bit' },
			{ name: over ? 'beyond_entropy' : 'redundancy', value: figures.redundancy, unit: 'bit' },
			{ name: 'shortest', value: figures.shortest, unit: 'bit' }
		]
	});
}
