import type { Unit } from '$lib/math';
import { log, scripts, type Code } from '$lib/machine/export/code';
import type { Figures } from './figures';
import type { State } from './state';

/** Puts bits into the unit: ` * math.log(2)`, or nothing. */
export const fromBits: Readonly<Record<Unit, string>> = { bit: '', nat: ' * math.log(2)' };

/**
 * Huffman's algorithm as Python writes it, with the tie-breaks of `math/huffman`: of equal weights the older first, and the 0
 * to the heavier. Weights are Python's own floats, so that ties are ties here and there.
 */
export const pythonHuffman = [
	'def huffman(weights):',
	'    """A code word for each possible symbol, and the weights that were merged."""',
	'    words = ["" if w > 0 else None for w in weights]',
	'    nodes = [(w, i, [i]) for i, w in enumerate(weights) if w > 0]',
	'    merged = []',
	'    while len(nodes) > 1:',
	'        (w0, _, first), (w1, _, second), *nodes = sorted(nodes)',
	'        zero, one = (second, first) if w1 > w0 else (first, second)',
	'        for i in zero:',
	'            words[i] = "0" + words[i]',
	'        for i in one:',
	'            words[i] = "1" + words[i]',
	'        nodes.append((w0 + w1, len(weights) + len(merged), zero + one))',
	'        merged.append(w0 + w1)',
	'    return words, merged'
];

export function codeOf(
	{ p, block, unit }: State,
	{ weights, surprisals, lengths, code, entropy, sizes, stream, names }: Figures
): Code {
	const message = stream.pieces.flatMap(({ name }) => Array.from(name, (letter) => names.indexOf(letter)));
	const sends = stream.symbols > 0;
	const body = (library: 'torch' | 'np') => [
		...pythonHuffman,
		'',
		'',
		'def code(size):',
		'    """Blocks of symbols, their probabilities and their code."""',
		'    blocks = [()]',
		'    for _ in range(size):',
		'        blocks = [block + (i,) for block in blocks for i in range(len(p))]',
		'    # A sum that is off by a hair is scaled out before it is taken to a power.',
		'    total = 1 if size == 1 else math.fsum(p.tolist())',
		'    symbols = [x / total for x in p.tolist()]',
		'    weights = [math.prod(symbols[i] for i in sorted(block)) for block in blocks]',
		'    return blocks, weights, *huffman(weights)',
		'',
		'',
		'def expected(size):',
		'    """The average length of a word, for a symbol."""',
		'    _, weights, words, _ = code(size)',
		'    bits = sum(w * len(word) for w, word in zip(weights, words) if w > 0)',
		`    return bits / size${fromBits[unit]}`,
		'',
		'',
		`size = ${block}`,
		'blocks, weights, words, merged = code(size)',
		library === 'np' ? 'weight = np.array(weights)' : 'weight = torch.tensor(weights, dtype=torch.float64)',
		'length = [math.inf if word is None else len(word) for word in words]',
		...(library === 'np'
			? ['with np.errstate(divide="ignore"):', `    surprisal = -np.${log[unit]}(weight)`]
			: [`surprisal = -torch.${log[unit]}(weight)`]),
		'possible = p[p > 0]',
		`entropy = -(possible * ${library}.${log[unit]}(possible)).sum()`,
		'expected_length = [expected(size) for size in (1, 2, 3)]',
		'redundancy = [max(0, L - entropy) for L in expected_length]',
		`bound = [entropy + 1 / size${fromBits[unit]} for size in (1, 2, 3)]`,
		...(sends
			? [
					`message = [${message.join(', ')}]`,
					'sent = [tuple(message[i : i + size]) for i in range(0, len(message), size)]',
					'bits = "".join(words[blocks.index(block)] for block in sent)',
					'message_bits = len(bits)',
					`per_symbol = message_bits / len(message)${fromBits[unit]}`,
					`ideal = -${library}.${log[unit]}(p[message]).sum()`
				]
			: [])
	];
	return scripts({
		given: { p },
		pytorch: body('torch'),
		numpy: body('np'),
		prints: [
			{ name: 'p', value: p, as: 'plain' },
			{ name: 'weight', value: weights, as: 'plain' },
			{ name: 'merged', value: code.merges.map(({ weight }) => weight), as: 'plain' },
			{ name: 'surprisal', value: surprisals, unit },
			{ name: 'length', value: lengths, as: 'plain', unit: 'bit' },
			{ name: 'entropy', value: entropy, unit },
			{ name: 'expected_length', value: sizes.map((one) => one.expectedLength), unit },
			{ name: 'redundancy', value: sizes.map((one) => one.redundancy), unit },
			{ name: 'bound', value: sizes.map((one) => one.bound), unit },
			...(sends
				? ([
						{ name: 'message_bits', value: stream.bits.length, as: 'count', unit: 'bit' },
						{ name: 'per_symbol', value: stream.perSymbol, unit },
						{ name: 'ideal', value: stream.ideal, unit }
					] as const)
				: [])
		]
	});
}
