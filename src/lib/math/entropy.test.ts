import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../tests/reference/load';
import { expectClose } from './expect-close.test-helper';
import { entropy } from './index';
import {
	informationCases,
	itMeasuresInNatsOrBits,
	itRefusesWhatIsNoDistribution,
	someDistributions
} from './information.test-helper';

describe('entropy(p)', () => {
	it('is log n for the uniform distribution over n outcomes', () => {
		for (const n of [1, 2, 3, 4, 10, 1000]) {
			expectClose(entropy(new Float64Array(n).fill(1 / n)), Math.log(n));
		}
	});

	it('is 1.3863 nat, 2 bit, for four equal outcomes', () => {
		expect(entropy([0.25, 0.25, 0.25, 0.25]).toFixed(4)).toBe('1.3863');
		expect(entropy([0.25, 0.25, 0.25, 0.25], 'bit')).toBe(2);
	});

	it('is 0.9404 nat, 1.3568 bit, for (0.1, 0.1, 0.1, 0.7)', () => {
		expect(entropy([0.1, 0.1, 0.1, 0.7]).toFixed(4)).toBe('0.9404');
		expect(entropy([0.1, 0.1, 0.1, 0.7], 'bit').toFixed(4)).toBe('1.3568');
	});

	it('is 0, not -0, for a certain outcome: 0 · log 0 is 0', () => {
		expect(entropy([1])).toBe(0);
		expect(entropy([0, 1, 0])).toBe(0);
		expect(entropy([-0, 1])).toBe(0);
		expect(entropy([1, 0], 'bit')).toBe(0);
	});

	it('lies between 0 and log n', () => {
		for (const p of someDistributions(60, 1)) {
			expect(entropy(p)).toBeGreaterThanOrEqual(0);
			expect(entropy(p)).toBeLessThanOrEqual(Math.log(p.length) * (1 + 1e-15));
		}
	});

	it('does not change when outcomes change places or an impossible one joins', () => {
		expectClose(entropy([0.5, 0.2, 0.3]), entropy([0.2, 0.3, 0.5]));
		expect(entropy([0.5, 0.2, 0.3, 0])).toBe(entropy([0.5, 0.2, 0.3]));
	});

	it('is never negative, not even where a probability exceeds 1 within the tolerance', () => {
		expect(entropy([1 + 5e-7])).toBe(0);
	});

	it('equals the reference', () => {
		for (const { p, entropy: expected } of informationCases) expectClose(entropy(p), expected);
		for (const { p, entropy_bits } of loadReference<{ p: number[]; entropy_bits: number }>('huffman')) {
			expectClose(entropy(p, 'bit'), entropy_bits);
		}
	});

	// mpmath, 450 digits: -sum(mpf(x) * log(mpf(x)) for x in p if x)
	it('keeps its digits where an outcome is all but certain', () => {
		expectClose(entropy([1 - 1e-12, 1e-12]), 2.8630998994207927e-11);
		expectClose(entropy([1, 1e-300]), 6.9077552789821376e-298);
		expectClose(entropy([1, 1e-300], 'bit'), 9.965784284662087e-298);
	});

	it('leaves its argument alone', () => {
		expectClose(entropy(Object.freeze([0.5, 0.5])), Math.LN2);
	});

	itMeasuresInNatsOrBits((unit) => entropy([0.3, 0.7], unit));
	itRefusesWhatIsNoDistribution('p', entropy);
});
