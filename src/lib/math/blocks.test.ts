import { describe, expect, it } from 'vitest';
import { expectClose } from './expect-close.test-helper';
import { blocks, entropy } from './index';
import { itRefusesWhatIsNoDistribution, someDistributions } from './information.test-helper';

describe('blocks(p, size)', () => {
	it('lists all blocks, the last symbol changing fastest', () => {
		expect(blocks([0.25, 0.75], 2)).toEqual({
			symbols: [
				[0, 0],
				[0, 1],
				[1, 0],
				[1, 1]
			],
			p: [0.0625, 0.1875, 0.1875, 0.5625]
		});
		expect(blocks([0.2, 0.3, 0.5], 3).symbols[5]).toEqual([0, 1, 2]);
	});

	it('is p itself for a size of 1', () => {
		expect(blocks([0.1, 0.2, 0.7], 1)).toEqual({ symbols: [[0], [1], [2]], p: [0.1, 0.2, 0.7] });
	});

	it('has `size` times the entropy of p', () => {
		for (const p of someDistributions(24, 31)) {
			// A product near 1 is rounded, and next to certainty that is seen in the entropy.
			expectClose(entropy(blocks(p, 2).p), 2 * entropy(p), 1e-11);
			expectClose(entropy(blocks(p, 3).p), 3 * entropy(p), 1e-11);
		}
	});

	it('gives blocks of the same symbols the same probability to the bit, whatever their order', () => {
		const { symbols, p } = blocks([0.1, 0.3, 0.6], 3);
		const byContent = new Map<string, Set<number>>();
		symbols.forEach((block, i) => {
			const content = [...block].sort().join();
			byContent.set(content, (byContent.get(content) ?? new Set()).add(p[i]));
		});
		expect(byContent.size).toBe(10);
		for (const values of byContent.values()) expect(values.size).toBe(1);
	});

	it('is a distribution even where the sum of p is off by the tolerance', () => {
		expect(() => entropy(blocks([0.5, 0.5000009], 3).p)).not.toThrow();
	});

	it.each([0, 4, 1.5, NaN])('throws a RangeError for the size %d', (size) => {
		expect(() => blocks([0.5, 0.5], size)).toThrow(
			new RangeError(`size is ${size}; a block has 1, 2 or 3 symbols`)
		);
	});

	it('throws a RangeError for more than 100,000 blocks', () => {
		const p = new Float64Array(64).fill(1 / 64);
		expect(() => blocks(p, 3)).toThrow(
			new RangeError('p has length 64; that makes 262144 blocks, and the most is 100000')
		);
	});

	itRefusesWhatIsNoDistribution('p', (p) => entropy(blocks(p, 2).p));
});
