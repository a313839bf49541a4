import { decimals, information, list, plain } from '$lib/i18n/format';
import {
	blocks,
	decode,
	encode,
	entropy,
	expectedLength,
	huffman,
	idealLengths,
	wordLengths,
	type CodeWords,
	type HuffmanBranch,
	type HuffmanCode,
	type HuffmanNode
} from '$lib/math';
import type { Settled, WidgetDefinition } from '../definition';
import { outcomeNames } from '../parameters';
import { codeOf } from './code';
import { blockSizes, parameters, type BlockSize, type State } from './state';

export type { State } from './state';

/** The best code for blocks of one size. Lengths are in bits a symbol, not a block. */
export interface SizedCode {
	readonly size: BlockSize;
	readonly expectedLength: number;
	/** What the code takes beyond the entropy. */
	readonly redundancy: number;
	/** H(p) + 1/size: no Huffman code reaches it. */
	readonly bound: number;
	/** How many code words there are. */
	readonly words: number;
}

/** A message on its way: in blocks, as bits, and read back from the bits alone. */
export interface Stream {
	/** What is sent: each block's name and code word. */
	readonly pieces: readonly { readonly name: string; readonly word: string }[];
	/** Symbols that wait until their block is full. */
	readonly waiting: string;
	/** Symbols of the message that have no code word, by name. */
	readonly unsendable: readonly string[];
	readonly bits: string;
	/** What the receiver reads, from the bits and the code words alone. */
	readonly decoded: string;
	/** How many symbols are in the full blocks. */
	readonly symbols: number;
	/** Bits for each of them; NaN while there is none. */
	readonly perSymbol: number;
	/** What their surprisals add up to, in bits. */
	readonly ideal: number;
}

export interface Figures {
	readonly names: readonly string[];
	/** The blocks that code words stand for; with a block of one, the symbols. */
	readonly blockNames: readonly string[];
	readonly weights: readonly number[];
	/** log₂ 1/p of each block: the length that its code word should have. */
	readonly surprisals: readonly number[];
	readonly words: CodeWords;
	/** Bits of each word, ∞ where there is none. */
	readonly lengths: readonly number[];
	readonly code: HuffmanCode;
	/** How many merges are shown, and how many there are. */
	readonly step: number;
	readonly steps: number;
	/** The merge that was done last. */
	readonly last: HuffmanBranch | undefined;
	/** The merge that is next. */
	readonly next: HuffmanBranch | undefined;
	/** Bits a symbol, as all that follow. */
	readonly entropy: number;
	readonly expectedLength: number;
	readonly redundancy: number;
	readonly bound: number;
	/** The same for blocks of one, two and three. */
	readonly sizes: readonly SizedCode[];
	readonly stream: Stream;
}

/** A node's name: the blocks below it. */
export function nodeName(node: HuffmanNode, blockNames: readonly string[]): string {
	if ('symbol' in node) return blockNames[node.symbol];
	const below = leavesOf(node).map((symbol) => blockNames[symbol]);
	return below.length > 4 ? `${below.slice(0, 3).join('+')}+…` : below.join('+');
}

function leavesOf(node: HuffmanNode): number[] {
	return 'symbol' in node ? [node.symbol] : [...leavesOf(node.zero), ...leavesOf(node.one)];
}

function coded(p: readonly number[], size: BlockSize, H: number) {
	const { symbols, p: weights } = blocks(p, size);
	const code = huffman(weights);
	const length = expectedLength(weights, code.words) / size;
	const sized: SizedCode = {
		size,
		expectedLength: length,
		redundancy: Math.max(0, length - H),
		bound: H + 1 / size,
		words: code.leaves.length
	};
	return { symbols, weights, code, sized };
}

function streamOf(
	{ p, block, message }: State,
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
	const bits = encode(numbers, words);
	const surprisals = idealLengths(p, 'bit');
	return {
		pieces: numbers.map((number) => ({ name: spell(symbols[number]), word: words[number] ?? '' })),
		waiting: spell(sent.slice(full)),
		unsendable: [...new Set(there.filter((symbol) => p[symbol] === 0))].sort().map((i) => outcomeNames[i]),
		bits,
		decoded: decode(bits, words)
			.map((number) => spell(symbols[number]))
			.join(''),
		symbols: full,
		perSymbol: full > 0 ? bits.length / full : NaN,
		ideal: sent.slice(0, full).reduce((total, symbol) => total + surprisals[symbol], 0)
	};
}

/** Symbols that are not there can't be sent; says so, and leaves them out. */
function settle({ p, message }: State): Settled<State> | undefined {
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
	settle,

	compute(state) {
		const { p, block } = state;
		const H = entropy(p, 'bit');
		const every = blockSizes.map((size) => coded(p, size, H));
		const { symbols, weights, code, sized } = every[block - 1];
		const steps = code.merges.length;
		const step = state.step === 'all' ? steps : Math.min(state.step, steps);
		return {
			names: outcomeNames.slice(0, p.length),
			blockNames: symbols.map((row) => row.map((symbol) => outcomeNames[symbol]).join('')),
			weights,
			surprisals: idealLengths(weights, 'bit'),
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

	describe({ p, block }, figures, lang) {
		const { blockNames, entropy, expectedLength, redundancy, bound, step, steps, last, stream } = figures;
		const bit = (value: number) => information(value, 'bit', lang);
		const P = `(${p.map(plain).join(', ')})`;
		const name = (node: HuffmanNode) => nodeName(node, blockNames);
		const unsent = list(stream.unsendable, lang);

		if (lang === 'zh') {
			const what = block === 1 ? `p = ${P} 的霍夫曼编码` : `p = ${P} 每 ${block} 个符号一组的霍夫曼编码`;
			const length =
				steps === 0
					? `${what}不用发送任何比特：只有一种可能，平均码长 L = ${bit(expectedLength)}，熵也是 ${bit(entropy)}。`
					: redundancy < 1e-12
						? `${what}平均每个符号用 L = ${bit(expectedLength)}，恰好等于熵 H(p)。`
						: `${what}平均每个符号用 L = ${bit(expectedLength)}：熵 H(p) = ${bit(entropy)}，多出 ${bit(redundancy)}，未到上界 ${bit(bound)}。`;
			const merging =
				step === steps
					? ''
					: last
						? `第 ${step} 次合并（共 ${steps} 次）：${name(last.zero)}（${plain(last.zero.weight)}）与 ${name(last.one)}（${plain(last.one.weight)}）并成 ${plain(last.weight)}。`
						: `还没有合并，共需 ${steps} 次。`;
			const sending =
				stream.symbols > 0
					? `消息的 ${stream.symbols} 个符号用了 ${stream.bits.length} 比特，平均每个 ${bit(stream.perSymbol)}。`
					: '';
			return `${length}${merging}${sending}${unsent ? `${unsent} 的概率为 0，没有码字，无法发送。` : ''}`;
		}
		const what =
			block === 1
				? `Huffman’s code for p = ${P}`
				: `Huffman’s code for blocks of ${block} symbols of p = ${P}`;
		const length =
			steps === 0
				? `${what} sends nothing at all: only one symbol is possible, and L = ${bit(expectedLength)} is all of H(p) = ${bit(entropy)}.`
				: redundancy < 1e-12
					? `${what} takes L = ${bit(expectedLength)} a symbol on average, exactly the entropy H(p).`
					: `${what} takes L = ${bit(expectedLength)} a symbol on average: the entropy H(p) = ${bit(entropy)} and ${bit(redundancy)} more, below the bound of ${bit(bound)}.`;
		const merging =
			step === steps
				? ''
				: last
					? ` Merge ${step} of ${steps}: ${name(last.zero)} (${plain(last.zero.weight)}) and ${name(last.one)} (${plain(last.one.weight)}) become one of ${plain(last.weight)}.`
					: ` Nothing is merged yet; it takes ${steps} ${steps === 1 ? 'merge' : 'merges'}.`;
		const sending =
			stream.symbols > 0
				? ` The ${stream.symbols} symbols of the message take ${stream.bits.length} ${stream.bits.length === 1 ? 'bit' : 'bits'}, ${bit(stream.perSymbol)} each.`
				: '';
		const missing = unsent
			? ` ${unsent} ${stream.unsendable.length > 1 ? 'have' : 'has'} probability 0 and no code word, and can’t be sent.`
			: '';
		return `${length}${merging}${sending}${missing}`;
	},

	table({ block }, { blockNames, weights, words, lengths, surprisals, entropy, sizes, stream }, lang) {
		const text = {
			en: {
				columns: [
					block === 1 ? 'Symbol' : 'Block',
					'p',
					'Code word',
					'Length (bit)',
					'Surprisal log₂ 1/p (bit)'
				],
				entropy: 'Entropy H(p), a symbol',
				length: (size: number) =>
					size === 1 ? 'Expected length L, a symbol' : `Expected length L, a symbol, in blocks of ${size}`,
				redundancy: (size: number) => `Redundancy L − H, blocks of ${size}`,
				bound: (size: number) => `Bound H + 1/${size}`,
				sent: 'Message, a symbol',
				ideal: 'Message, in all'
			},
			zh: {
				columns: [block === 1 ? '符号' : '组', 'p', '码字', '码长（比特）', '自信息 log₂ 1/p（比特）'],
				entropy: '熵 H(p)，每个符号',
				length: (size: number) =>
					size === 1 ? '平均码长 L，每个符号' : `平均码长 L，每个符号，${size} 个一组`,
				redundancy: (size: number) => `冗余 L − H，${size} 个一组`,
				bound: (size: number) => `上界 H + 1/${size}`,
				sent: '消息，每个符号',
				ideal: '消息，合计'
			}
		}[lang];
		return {
			columns: text.columns,
			rows: [
				...blockNames.map((name, i) => [
					name,
					plain(weights[i]),
					words[i] ?? '',
					plain(lengths[i]),
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
							[text.ideal, '', '', String(stream.bits.length), decimals(stream.ideal)]
						]
					: [])
			]
		};
	},

	code: codeOf
};

export default definition;
