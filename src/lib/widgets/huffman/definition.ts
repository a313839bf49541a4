import { decimals, information, list, plain, plainList, unitName } from '$lib/i18n/format';
import {
	blocks,
	decode,
	encode,
	entropy,
	expectedLength,
	fromBits,
	huffman,
	idealLengths,
	wordLengths,
	type CodeWords,
	type HuffmanNode
} from '$lib/math';
import type { Settled, WidgetDefinition } from '$lib/machine/definition';
import { namesOf } from '$lib/machine/parameters/names';
import { outcomeNames } from '$lib/machine/parameters';
import { codeOf } from './code';
import type { SizedCode, Stream, Figures } from './figures';
import { nodeName } from './node-name';
import { blockSizes, parameters, type BlockSize, type State } from './state';
import { counted } from './words';

export type { State } from './state';

function coded({ p, unit }: State, size: BlockSize, H: number) {
	const { symbols, p: weights } = blocks(p, size);
	const code = huffman(weights);
	const length = fromBits(expectedLength(weights, code.words) / size, unit);
	const sized: SizedCode = {
		size,
		expectedLength: length,
		redundancy: Math.max(0, length - H),
		bound: H + fromBits(1 / size, unit),
		words: code.leaves.length
	};
	return { symbols, weights, code, sized };
}

function streamOf(
	{ p, block, message, unit }: State,
	symbols: readonly (readonly number[])[],
	words: CodeWords
): Stream {
	const there = message.filter((symbol) => symbol < p.length);
	const sent = there.filter((symbol) => p[symbol] > 0);
	const full = sent.length - (sent.length % block);
	const spell = (row: readonly number[]) => row.map((symbol) => outcomeNames[symbol]).join('');
	// Blocks are numbered as digits are: the last symbol changes fastest.
	const numbers = Array.from({ length: full / block }, (_, i) =>
		sent.slice(block * i, block * (i + 1)).reduce((number, symbol) => number * p.length + symbol, 0)
	);
	// A block of very rare symbols can have a probability of 0 where none of the symbols has.
	const coded = numbers.filter((number) => words[number] !== null);
	const lost = numbers.filter((number) => words[number] === null);
	const bits = encode(coded, words);
	const surprisals = idealLengths(p, unit);
	return {
		pieces: coded.map((number) => ({ name: spell(symbols[number]), word: words[number] ?? '' })),
		waiting: spell(sent.slice(full)),
		unsendable: [...new Set(there.filter((symbol) => p[symbol] === 0))].sort().map((i) => outcomeNames[i]),
		tooRare: [...new Set(lost)].sort((a, b) => a - b).map((number) => spell(symbols[number])),
		bits,
		decoded: decode(bits, words)
			.map((number) => spell(symbols[number]))
			.join(''),
		symbols: block * coded.length,
		perSymbol: coded.length > 0 ? fromBits(bits.length / (block * coded.length), unit) : NaN,
		ideal: coded.flatMap((number) => symbols[number]).reduce((total, symbol) => total + surprisals[symbol], 0)
	};
}

const labelled = new WeakMap<readonly string[], readonly string[]>();

/** The letters, each with what it is called; the same array for the same names. */
function labelsOf(given: readonly string[], n: number): readonly string[] {
	const names = namesOf(given, n);
	const labels =
		labelled.get(names) ??
		names.map((name, i) => (i < given.length ? `${outcomeNames[i]} ${name}` : outcomeNames[i]));
	labelled.set(names, labels);
	return labels;
}

/** Symbols that are not there can't be sent; says so to who asked for them. */
function settle({ p, message }: State, given: readonly (keyof State)[]): Settled<State> | undefined {
	if (!given.includes('message')) return undefined;
	const there = message.filter((symbol) => symbol < p.length);
	if (there.length === message.length) return undefined;
	return {
		patch: { message: there },
		note: {
			en: `message: symbols beyond the ${p.length} there are were left out.`,
			zh: `message：只有 ${p.length} 个符号，其余的已略去。`
		}
	};
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'huffman',
	title: { en: 'Huffman’s code', zh: '霍夫曼编码' },
	summary: {
		en: 'Merge the two rarest until one is left: code words, their average length against the entropy, and blocks that close the gap.',
		zh: '反复合并概率最小的两个：得到码字，比较平均码长与熵，再用分组缩小差距。'
	},
	parameters,
	fixedUnit: true,
	settle,

	compute(state) {
		const { p, block, unit } = state;
		const H = entropy(p, unit);
		const every = blockSizes.map((size) => coded(state, size, H));
		const { symbols, weights, code, sized } = every[block - 1];
		const steps = code.merges.length;
		const step = state.step === 'all' ? steps : Math.min(state.step, steps);
		return {
			names: outcomeNames.slice(0, p.length),
			labels: labelsOf(state.names, p.length),
			blockNames: symbols.map((row) => row.map((symbol) => outcomeNames[symbol]).join('')),
			weights,
			surprisals: idealLengths(weights, unit),
			words: code.words,
			lengths: wordLengths(code.words),
			code,
			step,
			steps,
			last: code.merges[step - 1],
			next: code.merges[step],
			entropy: H,
			expectedLength: sized.expectedLength,
			redundancy: sized.redundancy,
			bound: sized.bound,
			sizes: every.map((one) => one.sized),
			stream: streamOf(state, symbols, code.words)
		};
	},

	written: (_, { step, steps }) => ({ step: step === steps ? 'all' : step }),

	describe({ p, block, unit }, figures, lang) {
		const { blockNames, entropy, expectedLength, redundancy, bound, step, steps, last, stream } = figures;
		const says = (value: number) => information(value, unit, lang);
		const P = `(${plainList(p)})`;
		const name = (node: HuffmanNode) => nodeName(node, blockNames);
		const unsent = list(stream.unsendable, lang);
		const rare = list(stream.tooRare, lang);

		if (lang === 'zh') {
			const what = block === 1 ? `p = ${P} 的霍夫曼编码` : `p = ${P} 每 ${block} 个符号一组的霍夫曼编码`;
			const length =
				steps === 0
					? `${what}不用发送任何比特：只有一种可能，平均码长 L = ${says(expectedLength)}，熵也是 ${says(entropy)}。`
					: redundancy < 1e-12
						? `${what}平均每个符号用 L = ${says(expectedLength)}，恰好等于熵 H(p)。`
						: `${what}平均每个符号用 L = ${says(expectedLength)}：熵 H(p) = ${says(entropy)}，多出 ${says(redundancy)}，未到上界 ${says(bound)}。`;
			const merging =
				step === steps
					? ''
					: last
						? `第 ${step} 次合并（共 ${steps} 次）：${name(last.zero)}（${plain(last.zero.weight)}）与 ${name(last.one)}（${plain(last.one.weight)}）并成 ${plain(last.weight)}。`
						: `还没有合并，共需 ${steps} 次。`;
			const sending =
				stream.symbols > 0
					? `消息的 ${stream.symbols} 个符号用了 ${stream.bits.length} 比特，平均每个 ${says(stream.perSymbol)}。`
					: '';
			const missing = unsent ? `${unsent} 的概率为 0，没有码字，无法发送。` : '';
			const rounded = rare ? `${rare} 的概率太小，算出来是 0，所以没有码字，无法发送。` : '';
			return `${length}${merging}${sending}${missing}${rounded}`;
		}
		const what =
			block === 1
				? `Huffman’s code for p = ${P}`
				: `Huffman’s code for blocks of ${block} symbols of p = ${P}`;
		const length =
			steps === 0
				? `${what} sends nothing at all: only one symbol is possible, and L = ${says(expectedLength)} is all of H(p) = ${says(entropy)}.`
				: redundancy < 1e-12
					? `${what} takes L = ${says(expectedLength)} a symbol on average, exactly the entropy H(p).`
					: `${what} takes L = ${says(expectedLength)} a symbol on average: the entropy H(p) = ${says(entropy)} and ${says(redundancy)} more, below the bound of ${says(bound)}.`;
		const merging =
			step === steps
				? ''
				: last
					? ` Merge ${step} of ${steps}: ${name(last.zero)} (${plain(last.zero.weight)}) and ${name(last.one)} (${plain(last.one.weight)}) become one of ${plain(last.weight)}.`
					: ` Nothing is merged yet; it takes ${counted(steps, 'merge')}.`;
		const sending =
			stream.symbols > 0
				? ` The message’s ${counted(stream.symbols, 'symbol')} took ${counted(stream.bits.length, 'bit')}, ${says(stream.perSymbol)} each.`
				: '';
		const missing = unsent
			? ` ${unsent} ${stream.unsendable.length > 1 ? 'have' : 'has'} probability 0 and no code word, and can’t be sent.`
			: '';
		const rounded = rare
			? ` ${rare} ${stream.tooRare.length > 1 ? 'have probabilities' : 'has a probability'} so small that 0 comes out, hence no code word, and can’t be sent.`
			: '';
		return `${length}${merging}${sending}${missing}${rounded}`;
	},

	table(
		{ block, unit },
		{ labels, blockNames, weights, words, lengths, surprisals, entropy, sizes, stream },
		lang
	) {
		const u = unitName[lang][unit];
		const text = {
			en: {
				columns: [
					block === 1 ? 'Symbol' : 'Block',
					'p',
					'Code word',
					'Length (bit)',
					`Surprisal log 1/p (${u})`
				],
				entropy: `Entropy H(p), ${u} a symbol`,
				length: (size: number) => `Expected length L in blocks of ${size}, ${u} a symbol`,
				redundancy: (size: number) => `Redundancy L − H in blocks of ${size}`,
				bound: (size: number) => `Bound H + 1/${size} bit`,
				sent: `Message, ${u} a symbol`,
				total: 'Message in all (bit)',
				ideal: `Message’s surprisals in all (${u})`
			},
			zh: {
				columns: [block === 1 ? '符号' : '组', 'p', '码字', '码长（比特）', `自信息 log 1/p（${u}）`],
				entropy: `熵 H(p)，${u}/符号`,
				length: (size: number) => `${size} 个一组的平均码长 L，${u}/符号`,
				redundancy: (size: number) => `${size} 个一组的冗余 L − H`,
				bound: (size: number) => `上界 H + 1/${size} 比特`,
				sent: `消息，${u}/符号`,
				total: '消息合计（比特）',
				ideal: `消息的自信息合计（${u}）`
			}
		}[lang];
		return {
			columns: text.columns,
			textColumns: [2],
			rows: [
				...(block === 1 ? labels : blockNames).map((name, i) => [
					name,
					plain(weights[i]),
					words[i] ?? '',
					Number.isFinite(lengths[i]) ? String(lengths[i]) : '∞',
					decimals(surprisals[i])
				]),
				[text.entropy, '', '', '', decimals(entropy)],
				...sizes.flatMap(({ size, expectedLength, redundancy, bound }) => [
					[text.length(size), '', '', decimals(expectedLength), ''],
					[text.redundancy(size), '', '', decimals(redundancy), ''],
					[text.bound(size), '', '', decimals(bound), '']
				]),
				...(stream.symbols > 0
					? [
							[text.sent, '', '', decimals(stream.perSymbol), ''],
							[text.total, '', '', String(stream.bits.length), ''],
							[text.ideal, '', '', '', decimals(stream.ideal)]
						]
					: [])
			]
		};
	},

	code: codeOf
};

export default definition;
