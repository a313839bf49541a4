import { requireDistribution } from './distribution';
import type { CodeWords } from './prefix-code';
import type { Vector } from './types';

/** A symbol on its way into the tree. */
export interface HuffmanLeaf {
	/** The symbol itself. */
	readonly id: number;
	readonly weight: number;
	readonly symbol: number;
}

/** Two nodes merged into one. */
export interface HuffmanBranch {
	/** n for the first merge of a code of n symbols, n + 1 for the second, and so on. */
	readonly id: number;
	/** The sum of the two weights. */
	readonly weight: number;
	/** The heavier of the two nodes, or the older of two equally heavy ones: the words below it go on with 0. */
	readonly zero: HuffmanNode;
	/** The other one: the words below it go on with 1. */
	readonly one: HuffmanNode;
}

export type HuffmanNode = HuffmanLeaf | HuffmanBranch;

export interface HuffmanCode {
	/** The code word of each symbol, null where its probability is 0. */
	readonly words: CodeWords;
	/** The whole tree; a mere leaf when only one symbol is possible. */
	readonly tree: HuffmanNode;
	/** The merges in their order, the last of which is the tree; one fewer than there are possible symbols. */
	readonly merges: readonly HuffmanBranch[];
	/** One leaf for each possible symbol, in the order of the symbols. */
	readonly leaves: readonly HuffmanLeaf[];
}

/**
 * Huffman's code: a prefix code with the smallest expected length there is (Huffman 1952). That length L obeys
 * H(p) ≤ L < H(p) + 1 bit, with L = H(p) where all probabilities are powers of 1/2.
 *
 * The two lightest nodes are merged until one is left. Which of several optimal codes that gives is settled so: of equally
 * heavy nodes the older is taken first, symbols in their order and then merges in theirs, which also makes the longest word
 * as short as any optimal code's (Schwartz 1964); and the heavier of two merged nodes, or the older, gets the 0. So the most
 * probable symbols have words of zeros, and four equal ones 00, 01, 10, 11.
 *
 * A symbol of probability 0 gets no word: nobody sends it, a word for it would lengthen others, and a code with infinitely
 * long words is just what a model deserves that rules an outcome out. The only possible symbol gets the empty word: what is
 * certain needs no bits.
 *
 * @param p a distribution over n ≥ 1 symbols; weights are compared as the doubles they are, so that 0.1 + 0.2 and 0.3
 * are no tie
 * @throws RangeError when p is not a distribution (empty, negative, NaN, sum off by more than 1e-6)
 */
export function huffman(p: Vector): HuffmanCode {
	requireDistribution(p, 'p');
	const leaves = Array.from(p, (weight, symbol) => ({ id: symbol, weight, symbol })).filter(
		({ weight }) => weight > 0
	);
	const merges: HuffmanBranch[] = [];
	// Merges come out in order of weight. With the leaves sorted the lightest node is at the head of one of two queues.
	const waiting = [...leaves].sort(byWeightThenAge);
	let nextLeaf = 0;
	let nextMerge = 0;
	function lightest(): HuffmanNode {
		const leaf = waiting[nextLeaf];
		const merge = merges[nextMerge];
		const takesLeaf = leaf !== undefined && (merge === undefined || leaf.weight <= merge.weight);
		return takesLeaf ? waiting[nextLeaf++] : merges[nextMerge++];
	}

	while (merges.length < leaves.length - 1) {
		const first = lightest();
		const second = lightest();
		const [zero, one] = second.weight > first.weight ? [second, first] : [first, second];
		merges.push({ id: p.length + merges.length, weight: first.weight + second.weight, zero, one });
	}
	const tree = lightest();
	const words = new Array<string | null>(p.length).fill(null);
	spell(tree, '', words);
	return { words, tree, merges, leaves };
}

/**
 * The nodes that stand side by side after the first `steps` merges, in the order in which the next ones will be taken:
 * all the leaves at 0, the tree alone at the end.
 *
 * @throws RangeError when steps is not a whole number from 0 to the number of merges
 */
export function huffmanForest({ leaves, merges }: HuffmanCode, steps: number): HuffmanNode[] {
	if (!(Number.isInteger(steps) && steps >= 0 && steps <= merges.length)) {
		throw new RangeError(`steps is ${steps}; this code takes from 0 to ${merges.length}`);
	}
	const done = merges.slice(0, steps);
	const merged = new Set<HuffmanNode>(done.flatMap(({ zero, one }) => [zero, one]));
	return [...leaves, ...done].filter((node) => !merged.has(node)).sort(byWeightThenAge);
}

function byWeightThenAge(a: HuffmanNode, b: HuffmanNode): number {
	return a.weight - b.weight || a.id - b.id;
}

function spell(node: HuffmanNode, word: string, words: (string | null)[]): void {
	if ('symbol' in node) {
		words[node.symbol] = word;
	} else {
		spell(node.zero, `${word}0`, words);
		spell(node.one, `${word}1`, words);
	}
}
