import { requireDistribution } from './distribution';
import { sum } from './sum';
import type { Vector } from './types';

export interface Blocks {
	/** The symbols of each block: [0, 0], [0, 1], …, the last one changing fastest. */
	readonly symbols: readonly (readonly number[])[];
	/** The probability of each block, a distribution; equal to the bit for blocks of the same symbols in another order. */
	readonly p: readonly number[];
}

/** More blocks than these fill no picture, and soon the memory. */
const mostBlocks = 100_000;

/**
 * The distribution of `size` independent symbols taken together. Its entropy is `size` times that of one, and so a Huffman
 * code of blocks costs less than H(p) + 1/size bits a symbol.
 *
 * @param p a distribution over n ≥ 1 symbols; where its sum is off it is scaled to 1, or the blocks' would be off more
 * @param size how many symbols a block has: 1, 2 or 3
 * @returns nˢⁱᶻᵉ blocks
 * @throws RangeError when p is not a distribution (empty, negative, NaN, sum off by more than 1e-6), size is not 1, 2 or 3,
 * or there are more than 100,000 blocks
 */
export function blocks(p: Vector, size: number): Blocks {
	requireDistribution(p, 'p');
	if (size !== 1 && size !== 2 && size !== 3) {
		throw new RangeError(`size is ${size}; a block has 1, 2 or 3 symbols`);
	}
	const count = p.length ** size;
	if (count > mostBlocks) {
		throw new RangeError(
			`p has length ${p.length}; that makes ${count} blocks, and the most is ${mostBlocks}`
		);
	}
	if (size === 1) return { symbols: Array.from(p, (_, i) => [i]), p: Array.from(p) };

	const total = sum(p);
	const scaled = Array.from(p, (pi) => pi / total);
	const symbols = Array.from({ length: count }, (_, block) => digits(block, p.length, size));
	return {
		symbols,
		p: symbols.map((block) => {
			// In one order whatever the block's, for products round differently in different orders.
			const sorted = [...block].sort((a, b) => a - b);
			return sorted.reduce((product, symbol) => product * scaled[symbol], 1);
		})
	};
}

/** The digits of a number in this base, the leading ones first. */
function digits(value: number, base: number, count: number): number[] {
	return Array.from({ length: count }, (_, i) => Math.floor(value / base ** (count - 1 - i)) % base);
}
