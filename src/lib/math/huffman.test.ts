import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../tests/reference/load';
import { expectClose, expectReference } from './expect-close.test-helper';
import { blocks, entropy, expectedLength, huffman, huffmanForest, wordLengths } from './index';
import { itRefusesWhatIsNoDistribution, someDistributions } from './information.test-helper';

interface HuffmanCase {
	p: number[];
	expected_length: number;
	entropy_bits: number;
}

const cases = loadReference<HuffmanCase>('huffman');

/** The smallest expected length, found by trying every way to merge. */
function smallestLength(weights: number[]): number {
	if (weights.length < 2) return 0;
	let best = Infinity;
	for (let i = 0; i < weights.length; i++) {
		for (let j = 0; j < i; j++) {
			const merged = weights[i] + weights[j];
			const others = weights.filter((_, k) => k !== i && k !== j);
			best = Math.min(best, merged + smallestLength([...others, merged]));
		}
	}
	return best;
}

describe('huffman(p)', () => {
	it('equals the reference in its expected length', () => {
		for (const { p, expected_length, entropy_bits } of cases) {
			expectReference(expectedLength(p, huffman(p).words), expected_length);
			expectReference(entropy(p, 'bit'), entropy_bits);
		}
	});

	it('has the smallest expected length of all ways to merge', () => {
		const few = someDistributions(72, 11).filter((p) => p.length <= 6);
		for (const p of few) expectClose(expectedLength(p, huffman(p).words), smallestLength(p));
	});

	it('takes H(p) bits or more, and less than H(p) + 1', () => {
		for (const p of [...someDistributions(72, 12), [1, 0], [0.5, 0, 0.5], [1 - 1e-9, 1e-9]]) {
			const length = expectedLength(p, huffman(p).words);
			expect(length).toBeGreaterThanOrEqual(entropy(p, 'bit') * (1 - 1e-12));
			expect(length).toBeLessThan(entropy(p, 'bit') + 1);
		}
	});

	it('takes exactly H(p) bits at powers of 1/2', () => {
		for (const p of [
			[0.5, 0.25, 0.125, 0.125],
			[0.125, 0.25, 0.0625, 0.5, 0.0625],
			[0.25, 0.25, 0.25, 0.25]
		]) {
			expect(expectedLength(p, huffman(p).words)).toBe(entropy(p, 'bit'));
		}
	});

	it('leaves no word unused: Σ 2^−length is 1', () => {
		for (const p of someDistributions(36, 13)) {
			const total = wordLengths(huffman(p).words).reduce((sum, length) => sum + 2 ** -length, 0);
			expectClose(total, 1);
		}
	});

	it('closes the gap to H(p) with blocks: less than 1/size above it', () => {
		const p = [0.1, 0.9];
		const lengths = [1, 2, 3].map((size) => {
			const { p: ofBlocks } = blocks(p, size);
			return expectedLength(ofBlocks, huffman(ofBlocks).words) / size;
		});
		expect(lengths.map((length) => length.toFixed(4))).toEqual(['1.0000', '0.6450', '0.5327']);
		expect(entropy(p, 'bit').toFixed(4)).toBe('0.4690');
	});

	it.each([
		[
			[0.5, 0.25, 0.125, 0.125],
			['0', '10', '110', '111']
		],
		[
			[0.25, 0.25, 0.25, 0.25],
			['00', '01', '10', '11']
		],
		[
			[0.1, 0.1, 0.1, 0.7],
			['100', '101', '11', '0']
		],
		[
			[0.3, 0.7],
			['1', '0']
		]
	])('gives the 0 to the heavier node, or the older: %j', (p, words) => {
		expect(huffman(p).words).toEqual(words);
	});

	it('takes the older of equally heavy nodes, so that the longest word is as short as it can be', () => {
		// Lengths 1, 2, 3, 4, 4 would cost as much.
		expect(wordLengths(huffman([0.4, 0.2, 0.2, 0.1, 0.1]).words)).toEqual([2, 2, 2, 3, 3]);
	});

	it('lists its merges in their order, with the nodes and their weights', () => {
		const { merges, tree } = huffman([0.5, 0.125, 0.25, 0.125]);
		expect(merges.map(({ id, zero, one, weight }) => [id, zero.id, one.id, weight])).toEqual([
			[4, 1, 3, 0.25],
			[5, 2, 4, 0.5],
			[6, 0, 5, 1]
		]);
		expect(merges[2]).toBe(tree);
		expect(merges[2].one).toBe(merges[1]);
	});

	it('merges ever heavier nodes', () => {
		for (const p of someDistributions(36, 14)) {
			const weights = huffman(p).merges.map(({ weight }) => weight);
			expect(weights).toEqual([...weights].sort((a, b) => a - b));
		}
	});

	it('gives no word to what is impossible, and the empty one to what is certain', () => {
		expect(huffman([0.5, 0, 0.25, 0.25, 0]).words).toEqual(['0', null, '10', '11', null]);
		expect(huffman([1]).words).toEqual(['']);
		expect(huffman([0, 1, -0]).words).toEqual([null, '', null]);
		expect(huffman([0, 1]).tree).toEqual({ id: 1, weight: 1, symbol: 1 });
		expect(huffman([0, 1]).merges).toEqual([]);
	});

	it('gives a word to whatever is possible at all', () => {
		expect(huffman([1, 5e-324]).words).toEqual(['0', '1']);
	});

	it('codes tens of thousands of symbols, and words of hundreds of bits', () => {
		const many = new Float64Array(2 ** 16).fill(2 ** -16);
		expect(new Set(wordLengths(huffman(many).words))).toEqual(new Set([16]));
		const steep = [...Array.from({ length: 900 }, (_, i) => 2 ** -(i + 1)), 2 ** -900];
		expect(wordLengths(huffman(steep).words).at(-1)).toBe(900);
	});

	itRefusesWhatIsNoDistribution('p', (p) => huffman(p).tree.weight);
});

describe('huffmanForest(code, steps)', () => {
	const code = huffman([0.5, 0.125, 0, 0.25, 0.125]);

	it('is the nodes that stand side by side after so many merges, the next two first', () => {
		const ids = [0, 1, 2, 3].map((steps) => huffmanForest(code, steps).map(({ id }) => id));
		expect(ids).toEqual([[1, 4, 3, 0], [3, 5, 0], [0, 6], [7]]);
	});

	it('begins with the two nodes that the next step merges', () => {
		for (const p of someDistributions(24, 15)) {
			const some = huffman(p);
			some.merges.forEach(({ zero, one }, step) => {
				const next = huffmanForest(some, step).slice(0, 2);
				expect(new Set(next)).toEqual(new Set([zero, one]));
			});
			expect(huffmanForest(some, some.merges.length)).toEqual([some.tree]);
		}
	});

	it.each([-1, 4, 0.5, NaN])('throws a RangeError for %d of 3 steps', (steps) => {
		expect(() => huffmanForest(code, steps)).toThrow(
			new RangeError(`steps is ${steps}; this code takes from 0 to 3`)
		);
	});
});
