import { describe, expect, it } from 'vitest';
import { crossEntropy, idealLengths, mean, runningMean, sampler } from './index';

describe('runningMean(values)', () => {
	it('is the mean of ever more values', () => {
		expect([...runningMean([4, 2, 0, 2])]).toEqual([4, 3, 2, 2]);
		expect([...runningMean([])]).toEqual([]);
	});

	it('is as good after many values as after one', () => {
		const tenths = new Float64Array(100_000).fill(0.1);
		expect(runningMean(tenths).at(-1)).toBe(mean(tenths));
	});

	it('stays at Infinity after an infinite value', () => {
		expect([...runningMean([1, Infinity, 3, 5])]).toEqual([1, Infinity, Infinity, Infinity]);
	});

	it("falls onto the cross-entropy when samples of p are paid for in q's code", () => {
		const p = [0.1, 0.2, 0.7];
		const q = [0.5, 0.3, 0.2];
		const lengths = idealLengths(q);
		const draw = sampler(p, 3);
		const costs = Array.from({ length: 100_000 }, () => lengths[draw()]);
		const variance = p.reduce((sum, pi, i) => sum + pi * (lengths[i] - crossEntropy(p, q)) ** 2, 0);
		// Within four standard errors for this many draws.
		expect(Math.abs(runningMean(costs).at(-1)! - crossEntropy(p, q))).toBeLessThan(
			4 * Math.sqrt(variance / 100_000)
		);
	});
});
