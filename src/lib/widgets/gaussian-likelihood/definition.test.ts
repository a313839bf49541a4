import { describe, expect, it } from 'vitest';
import { centralDifference, logDensity } from '$lib/math';
import { loadReference } from '../../../../tests/reference/load';
import definition from './definition';
import { parameters, presets, type State } from './state';

const start: State = {
	y: parameters.y.default,
	mean: parameters.mean.default,
	std: parameters.std.default,
	unit: 'nat'
};
const open = (changed: Partial<State> = {}) => {
	const state = { ...start, ...changed };
	const figures = definition.compute(state, undefined);
	return {
		...figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh')
	};
};

interface FitCase {
	mixture: [weight: number, mean: number, std: number][];
	forward: { mean: number; std: number };
}

describe('gaussian-likelihood', () => {
	it('a point costs −log of the density at it: its squared error over 2σ², and a constant', () => {
		for (const mean of [-2, 0, 1.5]) {
			for (const std of [0.1, 0.7, 3]) {
				const { costs, squares, constant, nll, squared } = open({ mean, std });
				start.y.forEach((y, i) => {
					expect(costs[i]).toBeCloseTo(-logDensity(y, { mean, std }), 9);
					expect(costs[i]).toBeCloseTo(squares[i] / (2 * std ** 2) + constant, 9);
				});
				expect(nll).toBeCloseTo(squared + constant, 9);
			}
		}
	});

	// torch.distributions.Normal(-1, 2).log_prob(torch.tensor([1., 2.])): −2.1121, −2.7371
	it('agrees with torch.distributions', () => {
		const { costs } = open({ y: [1, 2], mean: -1, std: 2 });
		expect(costs.map((cost) => cost.toFixed(4))).toEqual(['2.1121', '2.7371']);
	});

	it('along μ the −log-likelihood has MSE’s slope divided by 2σ²: they are least at the same μ', () => {
		for (const std of [0.3, 1, 4]) {
			for (const mean of [-3, 0.5, 1.5]) {
				const slope = (of: 'nll' | 'mse') => centralDifference((at) => open({ mean: at, std })[of], mean);
				expect(slope('nll')).toBeCloseTo(slope('mse') / (2 * std ** 2), 6);
			}
			const { bestMean, leastHere } = open({ std });
			expect(open({ mean: bestMean, std }).nll).toBeCloseTo(leastHere, 12);
			for (const aside of [-0.01, 0.01]) {
				expect(open({ mean: bestMean + aside, std }).nll).toBeGreaterThan(leastHere);
			}
		}
	});

	it('is least of all with the points’ mean and standard deviation', () => {
		for (const y of [start.y, presets.outlier.y, presets.clusters.y]) {
			const { bestMean, bestStd, least } = open({ y });
			expect(open({ y, mean: bestMean, std: bestStd }).nll).toBeCloseTo(least, 12);
			for (const [mean, std] of [
				[0.01, 0],
				[-0.01, 0],
				[0, 0.01],
				[0, -0.01]
			]) {
				expect(open({ y, mean: bestMean + mean, std: bestStd + std }).nll).toBeGreaterThan(least);
			}
		}
	});

	it('fits points as the forward divergence fits humps in their places, but for the humps’ own width', () => {
		for (const { mixture, forward } of loadReference<FitCase>('gaussian_fit')) {
			const y = mixture.flatMap(([weight, mean]) =>
				Array.from({ length: Math.round(10 * weight) }, () => mean)
			);
			const { bestMean, variance } = open({ y });
			const width = mixture[0][2];
			expect(bestMean).toBeCloseTo(forward.mean, 9);
			expect(variance + width ** 2).toBeCloseTo(forward.std ** 2, 9);
		}
	});

	it('for any μ the best σ is the root of the MSE', () => {
		for (const mean of [-1, 1.5, 4]) {
			const { stdHere } = open({ mean });
			const { nll } = open({ mean, std: stdHere });
			expect(open({ mean, std: stdHere + 0.01 }).nll).toBeGreaterThan(nll);
			expect(open({ mean, std: stdHere - 0.01 }).nll).toBeGreaterThan(nll);
		}
	});

	it('counts in bits what it counts in nats', () => {
		const [nat, bit] = [open(), open({ unit: 'bit' })];
		for (const key of ['nll', 'squared', 'constant', 'leastHere', 'least'] as const) {
			expect(bit[key] * Math.LN2).toBeCloseTo(nat[key], 12);
		}
		expect(bit.mse).toBe(nat.mse);
	});

	it('with one point, or all in one place, says that there is no best Gaussian, and throws nothing', () => {
		for (const [y, en, zh] of [
			[presets.onePoint.y, 'There is one point only', '只有一个点'],
			[[0.1, 0.1, 0.1], 'All points lie in one place', '所有点都在同一处']
		] as const) {
			for (const std of [0.1, 5]) {
				const figures = open({ y, std, mean: y[0] });
				expect(figures.bestStd).toBe(0);
				expect(figures.least).toBe(-Infinity);
				expect(Number.isFinite(figures.nll)).toBe(true);
				expect(figures.en).toContain(en);
				expect(figures.zh).toContain(zh);
			}
		}
	});

	it('says when nothing is left to gain', () => {
		const { bestMean: mean, bestStd: std } = open();
		expect(open({ mean, std }).en).toContain('no Gaussian does better');
		expect(open({ mean }).en).toContain('both least');
		expect(open().en).toContain('Both are least with μ at the points’ mean');
	});

	it('one outlier draws μ from where the others are, as it draws every mean', () => {
		const { bestMean } = open(presets.outlier);
		const others = open({ y: presets.outlier.y.slice(0, -1) });
		expect(bestMean - others.bestMean).toBeCloseTo((4.6 - others.bestMean) / 7, 12);
		expect(bestMean - others.bestMean).toBeGreaterThan(0.5);
	});

	it('two clusters are better told by a wide Gaussian between them than by a narrow one on one of them', () => {
		const { nll, bestMean, least } = open(presets.clusters);
		expect(bestMean).toBeCloseTo(0, 12);
		expect(nll).toBeGreaterThan(2 * least);
	});
});
