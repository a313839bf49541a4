import { decimals, information, list, plain, plainList, unitName } from '$lib/i18n/format';
import {
	crossEntropy,
	decode,
	encode,
	entropy,
	expectedLength,
	fromBits,
	huffman,
	idealLengths,
	klDivergence,
	runningMean,
	wordLengths
} from '$lib/math';
import type { WidgetDefinition } from '$lib/machine/definition';
import { sameOutcomes } from '$lib/machine/pair/outcomes';
import { namesOf } from '$lib/machine/parameters/names';
import { codeOf } from './code';
import type { Point, Figures } from './figures';
import { parameters, type State } from './state';
import { drawn } from './stream';

export type { State } from './state';

/** How many of the latest symbols are shown with their words. */
const LATEST = 12;

/** Lengths in bits, in the unit asked for. */
/** What each symbol takes. Not `Float64Array.from`, which takes several times as long. */
function each(symbols: Int32Array, lengths: readonly number[]): Float64Array {
	const taken = new Float64Array(symbols.length);
	for (let i = 0; i < symbols.length; i++) taken[i] = lengths[symbols[i]];
	return taken;
}

/** At most two hundred of the averages, evenly spread over a logarithmic axis, the first and the last among them. */
function wayOf(averages: Float64Array, own: Float64Array): Point[] {
	const way: Point[] = [];
	for (let n = 1; n < averages.length; n = Math.max(n + 1, Math.round(n * 1.05))) {
		way.push({ n, average: averages[n - 1], own: own[n - 1] });
	}
	const n = averages.length;
	if (n > 0) way.push({ n, average: averages[n - 1], own: own[n - 1] });
	return way;
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'bit-bill',
	title: { en: 'The bill for the wrong code', zh: '用错编码的账单' },
	summary: {
		en: 'A stream of p’s symbols is paid for in q’s code: the running average settles at the cross-entropy, the price at the KL divergence.',
		zh: '用 q 的编码为 p 的符号流付账：平均码长趋向交叉熵，代价趋向 KL 散度。'
	},
	parameters,
	settle: sameOutcomes,

	compute({ p, q, names: given, seed, n, code, unit }) {
		const symbols = drawn(p, seed, n);
		const words = huffman(q).words;
		const ideal = code === 'ideal';
		const inCode = (d: readonly number[]) =>
			ideal ? idealLengths(d, unit) : wordLengths(huffman(d).words).map((bits) => fromBits(bits, unit));
		const lengths = inCode(q);
		const ownLengths = inCode(p);
		const averages = runningMean(each(symbols, lengths));
		const own = runningMean(each(symbols, ownLengths));
		const average = averages.at(-1) ?? NaN;
		const ownAverage = own.at(-1) ?? NaN;
		const counts = p.map(() => 0);
		for (const symbol of symbols) counts[symbol]++;
		const H = entropy(p, unit);
		const cross = crossEntropy(p, q, unit);
		const expected = ideal ? cross : fromBits(expectedLength(p, words), unit);
		const ownExpected = ideal ? H : fromBits(expectedLength(p, huffman(p).words), unit);
		const kl = klDivergence(p, q, unit);
		const first = Math.max(0, n - LATEST);
		const latest = Array.from(symbols.subarray(first), (symbol, i) => ({
			place: first + i + 1,
			symbol,
			word: words[symbol],
			length: lengths[symbol]
		}));
		const sendable = latest.filter(({ word }) => word !== null).map(({ symbol }) => symbol);
		const bits = encode(sendable, words);
		const names = namesOf(given, p.length);
		return {
			names,
			lengths,
			ownLengths,
			words,
			counts,
			shares: counts.map((count) => (n > 0 ? count / n : NaN)),
			average,
			ownAverage,
			price: average - ownAverage,
			expected,
			ownExpected,
			expectedPrice: ideal ? kl : expected - ownExpected,
			crossEntropy: cross,
			entropy: H,
			kl,
			way: wayOf(averages, own),
			latest,
			bits,
			decoded: decode(bits, words),
			missing: names.filter((_, i) => p[i] > 0 && q[i] === 0)
		};
	},

	describe({ p, q, n, code, unit }, figures, lang) {
		const { average, ownAverage, price, expected, ownExpected, expectedPrice, missing } = figures;
		const says = (value: number) => information(value, unit, lang);
		const [P, Q] = [p, q].map((values) => `(${plainList(values)})`);
		const ideal = code === 'ideal';

		const unsent = list(missing, lang);

		if (lang === 'zh') {
			const what = ideal
				? `用 q = ${Q} 的理想编码发送 p = ${P} 的符号`
				: `用 q = ${Q} 的霍夫曼码字发送 p = ${P} 的符号`;
			const goal = ideal
				? `交叉熵 H(p, q) = ${says(expected)}`
				: `这套码字的期望长度 ${says(expected)}（H(p, q) 是 ${says(figures.crossEntropy)}）`;
			if (missing.length > 0) {
				const soFar =
					n === 0
						? '还没有发送符号。'
						: average === Infinity
							? `前 ${n} 个符号里已经出现。`
							: `前 ${n} 个符号里还没有出现，平均每个 ${says(average)}，但迟早会出现。`;
				return `${what}：p 会发出 ${unsent}，q 给它的概率却是 0，根本没有码字，账单是无穷大（∞）。${soFar}p 自己的熵只有 ${says(figures.entropy)}。`;
			}
			if (n === 0) return `${what}：还没有发送符号，平均码长将趋向${goal}。`;
			return `${what}：${n} 个符号之后平均每个 ${says(average)}，正趋向${goal}。同样的符号用 p 自己的编码平均要 ${says(ownAverage)}（期望 ${says(ownExpected)}），所以代价是每个符号 ${says(price)}，正趋向${ideal ? ' KL 散度 ' : '期望值 '}${says(expectedPrice)}。`;
		}
		const what = `Symbols of p = ${P} are sent in ${ideal ? 'the ideal code of' : 'the words of Huffman’s code for'} q = ${Q}`;
		const goal = ideal
			? `the cross-entropy H(p, q) = ${says(expected)}`
			: `these words’ expected length, ${says(expected)}, where H(p, q) is ${says(figures.crossEntropy)}`;
		if (missing.length > 0) {
			const many = missing.length > 1;
			const lack = `p sends ${unsent}, but q gives ${many ? 'them' : 'it'} probability 0, so there is no code word at all and the bill is infinite, ∞`;
			const soFar =
				n === 0
					? 'Nothing is sent yet.'
					: average === Infinity
						? `It happened ${n === 1 ? 'with the first symbol' : `within the first ${n} symbols`}.`
						: n === 1
							? `It has not happened with the first symbol, which took ${says(average)}, but it will.`
							: `It has not happened in the first ${n} symbols, which took ${says(average)} each, but it will.`;
			return `${what}: ${lack}. ${soFar} The entropy of p is only ${says(figures.entropy)}.`;
		}
		if (n === 0) return `${what}: nothing is sent yet; the average will settle at ${goal}.`;
		return `${what}: after ${n} of them the average is ${says(average)}, on its way to ${goal}. In p’s own code the same symbols would have taken ${says(ownAverage)} each (expected: ${says(ownExpected)}), so the price is ${says(price)} a symbol, on its way to ${ideal ? 'the KL divergence, ' : ''}${says(expectedPrice)}.`;
	},

	table({ p, q, n, code, unit }, figures, lang) {
		const u = unitName[lang][unit];
		const { names, lengths, ownLengths, words, counts, shares } = figures;
		const text = {
			en: {
				outcome: 'Outcome',
				word: 'q’s Huffman word',
				length: `q’s code length (${u})`,
				own: `p’s own code length (${u})`,
				count: 'Sent',
				share: 'Share of the stream',
				average: 'Average so far',
				price: 'Price so far',
				expected: code === 'ideal' ? 'Expected: H(p, q), H(p)' : 'Expected lengths of the words',
				expectedPrice: code === 'ideal' ? 'Expected price: D(p‖q)' : 'Expected price',
				ideal: 'Ideal: H(p, q), H(p)',
				kl: 'KL divergence D(p‖q)'
			},
			zh: {
				outcome: '结果',
				word: 'q 的霍夫曼码字',
				length: `q 的码长（${u}）`,
				own: `p 自己的码长（${u}）`,
				count: '发送次数',
				share: '在符号流中的比例',
				average: '至今的平均',
				price: '至今的代价',
				expected: code === 'ideal' ? '期望：H(p, q)、H(p)' : '码字的期望长度',
				expectedPrice: code === 'ideal' ? '期望代价：D(p‖q)' : '期望代价',
				ideal: '理想：H(p, q)、H(p)',
				kl: 'KL 散度 D(p‖q)'
			}
		}[lang];
		const row = (name: string, length: number, own?: number, count = '') => [
			name,
			'',
			'',
			'',
			decimals(length),
			own === undefined ? '' : decimals(own),
			count,
			''
		];
		return {
			columns: [text.outcome, 'p', 'q', text.word, text.length, text.own, text.count, text.share],
			textColumns: [3],
			rows: [
				...names.map((name, i) => [
					name,
					plain(p[i]),
					plain(q[i]),
					words[i] ?? '',
					decimals(lengths[i]),
					decimals(ownLengths[i]),
					String(counts[i]),
					decimals(shares[i])
				]),
				row(text.average, figures.average, figures.ownAverage, String(n)),
				row(text.price, figures.price),
				row(text.expected, figures.expected, figures.ownExpected),
				row(text.expectedPrice, figures.expectedPrice),
				...(code === 'ideal'
					? []
					: [row(text.ideal, figures.crossEntropy, figures.entropy), row(text.kl, figures.kl)])
			]
		};
	},

	code: codeOf
};

export default definition;
