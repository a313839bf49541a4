import { describe, expect, it } from 'vitest';
import { expectClose, expectReference } from './expect-close.test-helper';
import { klDivergence } from './index';
import {
	informationCases,
	itMeasuresInNatsOrBits,
	itRefusesWhatAreNoTwoDistributions,
	someDistributions
} from './information.test-helper';

describe('klDivergence(p, q)', () => {
	it('is 0, not -0, when p = q', () => {
		for (const p of someDistributions(36, 5)) expect(klDivergence(p, p)).toBe(0);
	});

	it('is never negative', () => {
		const others = someDistributions(60, 7);
		someDistributions(60, 6).forEach((p, i) => {
			expect(klDivergence(p, others[i])).toBeGreaterThanOrEqual(0);
		});
	});

	it('is 0 where only sums that are off would make the formula negative', () => {
		expect(klDivergence([1, 1e-310], [1, 2e-310])).toBe(0);
		expect(klDivergence([0.5, 0.5], [0.5000004, 0.5000004])).toBe(0);
	});

	it('is not symmetric', () => {
		expect(klDivergence([0.25, 0.75], [0.5, 0.5])).not.toBeCloseTo(klDivergence([0.5, 0.5], [0.25, 0.75]), 3);
	});

	it('is Infinity when q rules out an outcome that p allows', () => {
		expect(klDivergence([0.5, 0.5], [1, 0])).toBe(Infinity);
		expect(klDivergence([1, 5e-324], [1, 0])).toBe(Infinity);
	});

	it('does not look at q where p is 0', () => {
		expect(klDivergence([0, 1], [0, 1])).toBe(0);
		expect(klDivergence([1, 0], [0.5, 0.5])).toBe(Math.LN2);
	});

	it('equals the reference, both ways round', () => {
		for (const { p, q, kl, kl_reverse } of informationCases) {
			expectReference(klDivergence(p, q), kl);
			expectReference(klDivergence(q, p), kl_reverse);
		}
	});

	it('keeps its digits where p and q nearly agree and the terms cancel', () => {
		// D((1/2, 1/2) ‖ (1/2 + d, 1/2 − d)) = −log(1 − 4d²)/2, and these doubles are exact.
		for (const d of [2 ** -4, 2 ** -5, 2 ** -10, 2 ** -20, 2 ** -30, 2 ** -40, 2 ** -53]) {
			expectClose(klDivergence([0.5, 0.5], [0.5 + d, 0.5 - d]), -Math.log1p(-4 * d * d) / 2);
		}
	});

	// mpmath, 450 digits: sum(mpf(a) * log(mpf(a) / mpf(b)) for a, b in zip(p, q) if a)
	it.each([
		[[0.2, 0.3, 0.5], [0.200001, 0.299999, 0.5], 4.1666342814177454e-12],
		[[0.2, 0.3, 0.5], [0.200000001, 0.3, 0.499999999], 3.125557566045557e-17],
		[[1 - 1e-12, 1e-12], [1 - 2e-12, 2e-12], 3.068306977204332e-13],
		[[0.45, 0.55], [0.55, 0.45], 0.02006706954621513],
		[[0.45, 0.55], [0.54, 0.46], 0.01623578325157718]
	])('is the sum over the very doubles given: %j, %j', (p, q, expected) => {
		expectClose(klDivergence(p, q), expected);
	});

	it('keeps its digits where the ratio of two probabilities overflows or underflows', () => {
		expectClose(klDivergence([1, 5e-324], [5e-324, 1]), 744.4400719213812);
		expectClose(klDivergence([1, 0], [1e-310, 1]), 310 * Math.LN10);
	});

	itMeasuresInNatsOrBits((unit) => klDivergence([0.3, 0.7], [0.6, 0.4], unit));
	itRefusesWhatAreNoTwoDistributions(klDivergence);
});
