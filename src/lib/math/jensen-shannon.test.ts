import { describe, expect, it } from 'vitest';
import { expectClose, expectReference } from './expect-close.test-helper';
import { jensenShannon, klDivergence } from './index';
import {
	informationCases,
	itMeasuresInNatsOrBits,
	itRefusesWhatAreNoTwoDistributions,
	someDistributions
} from './information.test-helper';

describe('jensenShannon(p, q)', () => {
	it('is the mean divergence from the point half-way between', () => {
		const [p, q, middle] = [
			[0.1, 0.2, 0.7],
			[0.3, 0.6, 0.1],
			[0.2, 0.4, 0.4]
		];
		expectClose(jensenShannon(p, q), (klDivergence(p, middle) + klDivergence(q, middle)) / 2);
	});

	it('is 0 when p = q', () => {
		for (const p of someDistributions(36, 8)) expect(jensenShannon(p, p)).toBe(0);
	});

	it('is 1 bit when p and q share no outcome', () => {
		expect(jensenShannon([1, 0], [0, 1], 'bit')).toBe(1);
		expectClose(jensenShannon([0.3, 0, 0.7, 0], [0, 0.4, 0, 0.6]), Math.LN2);
	});

	it('is symmetric and lies between 0 and log 2', () => {
		const others = someDistributions(60, 10);
		someDistributions(60, 9).forEach((p, i) => {
			const distance = jensenShannon(p, others[i]);
			expect(distance).toBe(jensenShannon(others[i], p));
			expect(distance).toBeGreaterThanOrEqual(0);
			expect(distance).toBeLessThanOrEqual(Math.LN2);
		});
	});

	it('is finite where q rules out an outcome that p allows', () => {
		expectClose(jensenShannon([0, 0, 1], [0.1, 0.1, 0.8]), 0.07488176162235435);
	});

	it('equals the reference', () => {
		for (const { p, q, jensen_shannon } of informationCases)
			expectReference(jensenShannon(p, q), jensen_shannon);
	});

	// mpmath, 450 digits: (kl(p, m) + kl(q, m)) / 2 with m = (mpf(a) + mpf(b)) / 2 and kl as for klDivergence
	it.each([
		[[0.5, 0.5], [0.5 + 2 ** -40, 0.5 - 2 ** -40], 4.1359030627651384e-25],
		[[0.2, 0.3, 0.5], [0.200001, 0.299999, 0.5], 1.0416657985959725e-12],
		[[0.2, 0.3, 0.5], [0.200000001, 0.3, 0.499999999], 8.750000116441653e-19],
		[[1 - 1e-12, 1e-12], [1 - 2e-12, 2e-12], 8.494951839782373e-14],
		[[0.45, 0.55], [0.55, 0.45], 0.005008366846356841],
		[[0.45, 0.55], [0.54, 0.46], 0.004055893640584657],
		[[1e-310, 1], [2e-310, 1], 8.49495183977e-312],
		[[1, 5e-324], [5e-324, 1], 0.6931471805599453]
	])('keeps its digits where p and q nearly agree, and at the ends: %j, %j', (p, q, expected) => {
		expectClose(jensenShannon(p, q), expected);
	});

	itMeasuresInNatsOrBits((unit) => jensenShannon([0.3, 0.7], [0.6, 0.4], unit));
	itRefusesWhatAreNoTwoDistributions(jensenShannon);
});
