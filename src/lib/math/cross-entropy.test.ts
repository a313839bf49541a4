import { describe, expect, it } from 'vitest';
import { expectClose, expectReference } from './expect-close.test-helper';
import { crossEntropy, entropy, klDivergence, surprisal } from './index';
import {
	informationCases,
	itMeasuresInNatsOrBits,
	itRefusesWhatAreNoTwoDistributions,
	someDistributions
} from './information.test-helper';

describe('crossEntropy(p, q)', () => {
	it('is the entropy when q = p', () => {
		for (const p of someDistributions(36, 2)) expect(crossEntropy(p, p)).toBe(entropy(p));
	});

	it('is H(p) + D(p‖q)', () => {
		const others = someDistributions(36, 4);
		someDistributions(36, 3).forEach((p, i) => {
			expectClose(crossEntropy(p, others[i]), entropy(p) + klDivergence(p, others[i]));
		});
	});

	it('is the surprisal of the true class under q when p is one-hot', () => {
		expect(crossEntropy([0, 0, 1], [0.1, 0.1, 0.8])).toBe(surprisal(0.8));
	});

	it('is not symmetric', () => {
		expect(crossEntropy([0.25, 0.75], [0.5, 0.5])).not.toBeCloseTo(crossEntropy([0.5, 0.5], [0.25, 0.75]), 3);
	});

	it('is Infinity when q rules out an outcome that p allows', () => {
		expect(crossEntropy([0.1, 0.1, 0.8], [0, 0, 1])).toBe(Infinity);
		expect(crossEntropy([1e-300, 1], [0, 1], 'bit')).toBe(Infinity);
	});

	it('does not look at q where p is 0', () => {
		expect(crossEntropy([0, 1], [0, 1])).toBe(0);
		expect(crossEntropy([0, 0.5, 0.5], [0, 0.5, 0.5])).toBe(Math.LN2);
	});

	it('is never negative, not even where a probability exceeds 1 within the tolerance', () => {
		expect(crossEntropy([1], [1 + 5e-7])).toBe(0);
	});

	it('equals the reference', () => {
		for (const { p, q, cross_entropy } of informationCases)
			expectReference(crossEntropy(p, q), cross_entropy);
	});

	// mpmath, 450 digits: -sum(mpf(a) * log(mpf(b)) for a, b in zip(p, q) if a)
	it('keeps its digits at both ends', () => {
		expectClose(crossEntropy([1, 0], [1 - 1e-12, 1e-12]), 9.999778782803785e-13);
		expectClose(crossEntropy([0.5, 0.5], [5e-324, 1]), 372.2200359606906);
	});

	itMeasuresInNatsOrBits((unit) => crossEntropy([0.3, 0.7], [0.6, 0.4], unit));
	itRefusesWhatAreNoTwoDistributions(crossEntropy);
});
