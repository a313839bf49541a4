import { count, decimals, information, unitName } from '$lib/i18n/format';
import { fromNats, surprisal } from '$lib/math';
import type { WidgetDefinition } from '$lib/machine/definition';
import { characterName } from './characters';
import { codeOf } from './code';
import type { Deflated } from './compress';
import { measured } from './measured';
import type { Figures } from './figures';
import { parameters, type State } from './state';

export type { State } from './state';

/** Rows of the table: a Chinese book has thousands of characters, and most of them are rare. */
const MOST_ROWS = 200;

/** What so many bits take in bytes; a hair above a whole byte is that byte. */
const wholeBytes = (bits: number) => Math.max(0, Math.ceil(bits / 8 - 1e-9));

const definition: WidgetDefinition<State, Figures, Deflated> = {
	id: 'text-entropy',
	title: { en: 'The entropy of your own text', zh: '你自己的文本有多少熵' },
	summary: {
		en: 'Type or paste any text: how often its characters come, their entropy, and how small the text could ideally be.',
		zh: '键入或粘贴任何文本：看字符出现的频率、它们的熵，以及文本理想情况下能有多小。'
	},
	parameters,
	resources: () => Promise.resolve(new Map<string, number>()),

	compute({ text, order, unit }, deflated) {
		const { length, distinct, counts, orders, utf8Bytes } = measured(text);
		const shown = counts.slice(0, MOST_ROWS);
		const listed = shown.reduce((total, { count }) => total + count, 0);
		const k = Number(order);
		const bits = [orders[0].bits, orders[1].bits, orders[2].bits] as const;
		const bytes = [wholeBytes(bits[0]), wholeBytes(bits[1]), wholeBytes(bits[2])] as const;
		return {
			length,
			distinct,
			characters: shown.map(({ symbol, count }) => ({
				character: symbol,
				count,
				share: count / length,
				surprisal: surprisal(count / length, unit)
			})),
			others: {
				kinds: distinct - shown.length,
				count: length - listed,
				share: length > 0 ? (length - listed) / length : 0
			},
			order0: fromNats(orders[0].entropy, unit),
			order1: fromNats(orders[1].entropy, unit),
			order2: fromNats(orders[2].entropy, unit),
			entropy: fromNats(orders[k].entropy, unit),
			maximum: distinct > 0 ? fromNats(Math.log(distinct), unit) : 0,
			bits,
			idealBits: bits[k],
			bytes,
			idealBytes: bytes[k],
			utf8Bytes,
			deflatedBytes: deflated.get(text)
		};
	},

	describe({ order, unit }, figures, lang) {
		const { length, distinct, characters, entropy, maximum, idealBytes, utf8Bytes } = figures;
		if (length === 0) return lang === 'zh' ? '还没有文本。' : 'There is no text yet.';
		const says = (value: number) => information(value, unit, lang);
		const [first] = characters;
		const name = characterName(first.character, lang);
		if (lang === 'zh') {
			const given = { '0': '', '1': '知道前一个字符之后，', '2': '知道前两个字符之后，' }[order];
			return `这段文本有 ${count(length)} 个字符，其中 ${count(distinct)} 种不同的，最常见的是“${name}”，占 ${decimals(first.share)}。${given}每个字符的熵是 ${says(entropy)}；各字符等可能时是 ${says(maximum)}。全文的理想大小是 ${count(idealBytes)} 字节，UTF-8 是 ${count(utf8Bytes)} 字节。`;
		}
		const given = { '0': '', '1': ', given the one before it,', '2': ', given the two before it,' }[order];
		const kinds = distinct === 1 ? ' of 1 kind' : `, ${count(distinct)} different ones`;
		return `The text has ${count(length)} ${length === 1 ? 'character' : 'characters'}${kinds}; the most frequent, ${name}, is ${decimals(first.share)} of them. The entropy of a character${given} is ${says(entropy)}; it would be ${says(maximum)} if all were equally frequent. Ideally the text takes ${count(idealBytes)} ${idealBytes === 1 ? 'byte' : 'bytes'}; in UTF-8 it takes ${count(utf8Bytes)}.`;
	},

	table({ unit }, figures, lang) {
		const u = unitName[lang][unit];
		const { length, characters, others, order0, order1, order2, maximum, bits } = figures;
		const text = {
			en: {
				columns: ['Character', 'Count', 'Share', `log 1/share (${u})`],
				others: `${count(others.kinds)} rarer ones`,
				order: (k: number) => `Entropy of a character, order ${k} (${u})`,
				most: `All ${count(figures.distinct)} equally frequent (${u})`,
				ideal: (k: number) => `Ideal size, order ${k} (bit)`,
				utf8: 'UTF-8 (byte)',
				deflated: 'This browser’s deflate (byte)',
				all: 'All'
			},
			zh: {
				columns: ['字符', '次数', '比例', `log 1/比例（${u}）`],
				others: `其余 ${count(others.kinds)} 种`,
				order: (k: number) => `每个字符的熵，${k} 阶（${u}）`,
				most: `${count(figures.distinct)} 种字符等可能时（${u}）`,
				ideal: (k: number) => `理想大小，${k} 阶（比特）`,
				utf8: 'UTF-8（字节）',
				deflated: '本浏览器的 deflate（字节）',
				all: '合计'
			}
		}[lang];
		return {
			columns: text.columns,
			rows: [
				...characters.map(({ character, count, share, surprisal }) => [
					characterName(character, lang),
					String(count),
					decimals(share),
					decimals(surprisal)
				]),
				...(others.kinds > 0 ? [[text.others, String(others.count), decimals(others.share), '']] : []),
				[text.all, String(length), '', ''],
				...[order0, order1, order2].map((value, k) => [text.order(k), '', '', decimals(value)]),
				[text.most, '', '', decimals(maximum)],
				...bits.map((value, k) => [text.ideal(k), '', '', decimals(value)]),
				[text.utf8, String(figures.utf8Bytes), '', ''],
				...(figures.deflatedBytes === undefined
					? []
					: [[text.deflated, String(figures.deflatedBytes), '', '']])
			]
		};
	},

	code: codeOf
};

export default definition;
