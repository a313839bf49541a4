import { graphemes } from '$lib/math';
import { log, scripts, string, type Code } from '$lib/machine/export/code';
import type { Figures } from './figures';
import type { State } from './state';

/** Python counts code points; says where a character takes several of them: their places, and how many. */
function longCharacters(text: string): string[] {
	const long: string[] = [];
	let place = 0;
	for (const character of graphemes(text)) {
		const points = character.length === 1 ? 1 : Array.from(character).length;
		if (points > 1) long.push(`${place}: ${points}`);
		place += points;
	}
	return long;
}

export function codeOf({ text, unit }: State, figures: Figures): Code {
	const { characters, others } = figures;
	const long = longCharacters(text);
	const list = characters.length;
	const body = (library: 'torch' | 'np') => {
		const array = (values: string) =>
			library === 'np' ? `np.array(${values}, dtype=float)` : `torch.tensor(${values}, dtype=torch.float64)`;
		return [
			`text = ${string(text)}`,
			...(long.length > 0
				? [
						'# Where a character, as its readers count, is several code points: place and number.',
						`long = {${long.join(', ')}}`,
						'characters, i = [], 0',
						'while i < len(text):',
						'    characters.append(text[i : i + long.get(i, 1)])',
						'    i += long.get(i, 1)'
					]
				: ['characters = list(text)']),
			'n = len(characters)',
			'',
			'',
			'def order(k):',
			'    """What each character takes after the k before it, in bits: at n - k places."""',
			'    contexts = [tuple(characters[i - k : i]) for i in range(k, n)]',
			'    pairs = list(zip(contexts, characters[k:]))',
			'    context, pair = {}, {}',
			'    for c in contexts:',
			'        context[c] = context.get(c, 0) + 1',
			'    for c in pairs:',
			'        pair[c] = pair.get(c, 0) + 1',
			`    before = ${array('[context[c] for c in contexts]')}`,
			`    after = ${array('[pair[c] for c in pairs]')}`,
			`    return ${library}.log2(before / after)`,
			'',
			'',
			'lengths = [order(0), order(1), order(2)]',
			`entropy = [x.sum() / max(1, len(x))${unit === 'nat' ? ' * math.log(2)' : ''} for x in lengths]`,
			'# The first characters have fewer before them.',
			'first = lengths[0][:1].sum()',
			'second = lengths[1][:1].sum()',
			'ideal_bits = [lengths[0].sum(), lengths[1].sum() + first, lengths[2].sum() + first + second]',
			'utf8_bytes = len(text.encode("utf-8", "surrogatepass"))',
			'',
			'counts = {}',
			'for character in characters:',
			'    counts[character] = counts.get(character, 0) + 1',
			'distinct = len(counts)',
			`largest = math.${log[unit]}(max(1, distinct))`,
			`count = ${array(`sorted(counts.values(), reverse=True)[:${list}]`)}`,
			'share = count / max(1, n)',
			`surprisal = -${library}.${log[unit]}(share)`,
			...(others.kinds > 0 ? ['others = 1 - share.sum()'] : [])
		];
	};
	return scripts({
		given: {},
		pytorch: body('torch'),
		numpy: body('np'),
		prints: [
			{ name: 'n', value: figures.length, as: 'count' },
			{ name: 'distinct', value: figures.distinct, as: 'count' },
			{ name: 'count', value: characters.map(({ count }) => count), as: 'count' },
			{ name: 'share', value: characters.map(({ share }) => share) },
			{ name: 'surprisal', value: characters.map(({ surprisal }) => surprisal), unit },
			...(others.kinds > 0 ? [{ name: 'others', value: others.share }] : []),
			{ name: 'entropy', value: [figures.order0, figures.order1, figures.order2], unit },
			{ name: 'largest', value: figures.maximum, unit },
			{ name: 'ideal_bits', value: figures.bits, unit: 'bit' },
			{ name: 'utf8_bytes', value: figures.utf8Bytes, as: 'count' }
		]
	});
}
