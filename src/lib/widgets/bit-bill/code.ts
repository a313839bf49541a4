import { log, scripts, type Code } from '$lib/machine/export/code';
import { fromBits, pythonHuffman } from '../huffman/code';
import type { Figures } from './figures';
import type { State } from './state';

export function codeOf({ p, q, n, code, unit }: State, figures: Figures): Code {
	const ideal = code === 'ideal';
	const sends = n > 0;
	const body = (library: 'torch' | 'np') => {
		const array = (text: string) =>
			library === 'np' ? `np.array(${text})` : `torch.tensor(${text}, dtype=torch.float64)`;
		const logarithm = (of: string) => `-${library}.${log[unit]}(${of})`;
		const quiet = (lines: string[]) =>
			library === 'np'
				? ['with np.errstate(divide="ignore"):', ...lines.map((line) => `    ${line}`)]
				: lines;
		return [
			...(ideal
				? quiet([`length = ${logarithm('q')}`, `own_length = ${logarithm('p')}`])
				: [
						...pythonHuffman,
						'',
						'',
						'def lengths(weights):',
						'    """Those of the words; infinite where there is none."""',
						'    words, _ = huffman(weights.tolist())',
						`    return ${array('[math.inf if word is None else float(len(word)) for word in words]')}${fromBits[unit]}`,
						'',
						'',
						'length = lengths(q)',
						'own_length = lengths(p)'
					]),
			'',
			'',
			'def average_of(lengths, weights):',
			'    """Weighed by shares; what never comes costs nothing, however long its word."""',
			'    comes = weights > 0',
			'    return (weights[comes] * lengths[comes]).sum() / weights.sum()',
			'',
			'',
			...(sends
				? [
						'# How often each outcome came in the stream.',
						`count = ${array(`[${figures.counts.map((c) => `${c}.0`).join(', ')}]`)}`,
						'share = count / count.sum()',
						'average = average_of(length, count)',
						'own_average = average_of(own_length, count)',
						'price = average - own_average'
					]
				: []),
			'expected = average_of(length, p)',
			'own_expected = average_of(own_length, p)',
			...(ideal
				? []
				: quiet([
						`cross_entropy = average_of(${logarithm('q')}, p)`,
						`entropy = average_of(${logarithm('p')}, p)`
					])),
			...(ideal ? ['cross_entropy = expected', 'entropy = own_expected'] : []),
			'expected_price = expected - own_expected',
			'kl = cross_entropy - entropy'
		];
	};
	return scripts({
		given: { p, q },
		pytorch: body('torch'),
		numpy: body('np'),
		prints: [
			{ name: 'p', value: p, as: 'plain' },
			{ name: 'q', value: q, as: 'plain' },
			{ name: 'length', value: figures.lengths, unit },
			{ name: 'own_length', value: figures.ownLengths, unit },
			...(sends
				? ([
						{ name: 'count', value: figures.counts, as: 'count' },
						{ name: 'share', value: figures.shares },
						{ name: 'average', value: figures.average, unit },
						{ name: 'own_average', value: figures.ownAverage, unit },
						{ name: 'price', value: figures.price, unit }
					] as const)
				: []),
			{ name: 'expected', value: figures.expected, unit },
			{ name: 'own_expected', value: figures.ownExpected, unit },
			{ name: 'expected_price', value: figures.expectedPrice, unit },
			{ name: 'cross_entropy', value: figures.crossEntropy, unit },
			{ name: 'entropy', value: figures.entropy, unit },
			{ name: 'kl', value: figures.kl, unit }
		]
	});
}
