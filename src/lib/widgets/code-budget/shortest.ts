import { huffman, wordLengths } from '$lib/math';

/**
 * Word lengths of the smallest expected length there is, with a word for each outcome, impossible ones included: Huffman's,
 * with the smallest positive number for a probability of 0.
 *
 * @param p a distribution over n ≥ 2 outcomes
 * @returns n lengths of 1 to n − 1 bits
 */
export function shortestLengths(p: readonly number[]): readonly number[] {
	return wordLengths(huffman(p.map((pi) => Math.max(pi, Number.MIN_VALUE))).words);
}
