import { describe, expect, it } from 'vitest';
import { bell, densityTop } from '$lib/charts/bell';
import { klGaussianMixture, klMixtureGaussian } from '$lib/math';
import { beyond, densityCurve, integrand, integrandAxis, places, trailTop, X, type Points } from './curves';

const mixture = [
	{ weight: 0.6, mean: -2, std: 0.3 },
	{ weight: 0.4, mean: 1.5, std: 0.6 }
];
const gaussian = { mean: 0.5, std: 0.9 };
const xs = places([...mixture, gaussian]);

/** By trapezoids, as the picture shows it. */
function area(points: Points): number {
	return points.slice(1).reduce((sum, [x, y], i) => sum + ((x - points[i][0]) * (y + points[i][1])) / 2, 0);
}

describe('places', () => {
	it('go from left to right across the axis, more of them in narrow humps', () => {
		xs.slice(1).forEach((x, i) => expect(x).toBeGreaterThanOrEqual(xs[i]));
		expect(xs[0]).toBe(X[0]);
		expect(xs.at(-1)).toBeCloseTo(X[1], 12);
		expect(xs.length).toBeGreaterThan(places([gaussian]).length);
	});
});

describe('the densities', () => {
	it('have an area of 1', () => {
		expect(area(densityCurve(mixture, xs))).toBeCloseTo(1, 2);
		expect(area(bell(gaussian))).toBeCloseTo(1, 2);
	});
});

describe('integrand', () => {
	it('has paid minus taken for its divergence, both ways', () => {
		for (const [p, q, kl] of [
			[mixture, gaussian, klMixtureGaussian(mixture, gaussian)],
			[gaussian, mixture, klGaussianMixture(gaussian, mixture)]
		] as const) {
			const { paid, taken, lowest, highest } = integrand(p, q, xs, 'nat');
			const sum = [...paid, ...taken].reduce((total, points) => total + area(points), 0);
			expect(Math.abs(sum - kl)).toBeLessThan(0.02);
			for (const [, y] of paid.flat()) expect(y).toBeGreaterThanOrEqual(0);
			for (const [, y] of taken.flat()) expect(y).toBeLessThanOrEqual(0);
			expect(lowest).toBeLessThan(0);
			expect(highest).toBeGreaterThan(0);
		}
	});

	it('draws nothing where the two are the same', () => {
		const { paid, taken } = integrand(gaussian, [{ weight: 1, ...gaussian }], xs, 'nat');
		expect([...paid, ...taken]).toEqual([]);
	});

	it('begins and ends each stretch on the axis, unless it goes on beyond the picture', () => {
		const { paid, taken } = integrand(mixture, gaussian, xs, 'nat');
		for (const points of [...paid, ...taken]) {
			expect(points[0][1]).toBe(0);
			expect(Math.abs(points.at(-1)![1])).toBe(0);
		}
	});
});

describe('the axes', () => {
	it('reach as high as what they show, as far as their last top', () => {
		expect(densityTop(0.5)).toBeGreaterThanOrEqual(0.5);
		const parts = [integrand(mixture, gaussian, xs, 'nat')];
		const [low, high] = integrandAxis(parts, 'nat');
		expect(low).toBeLessThanOrEqual(parts[0].lowest);
		expect(high).toBeGreaterThanOrEqual(Math.min(4, parts[0].highest));
	});

	it('hold a descent from as far away as one can start', () => {
		// D(p‖q) from a hump at −5 with std 2.5 to a Gaussian at 5 with std 0.1, but for its logarithm.
		const farthest = (10 ** 2 + 2.5 ** 2) / (2 * 0.1 ** 2);
		for (const unit of ['nat', 'bit'] as const) {
			const one = unit === 'bit' ? 1 / Math.LN2 : 1;
			for (const nats of [0.3, 15, 17, 300, farthest]) {
				expect(trailTop(nats * one, unit)).toBeGreaterThanOrEqual(nats * one);
			}
		}
	});

	it('are torn where a curve goes on beyond them', () => {
		const curve: Points = [
			[0, 0],
			[1, 5],
			[2, 6],
			[3, 0]
		];
		expect(beyond([curve], 4)).toEqual([[1, 2]]);
		expect(beyond([curve], 10)).toEqual([]);
	});
});
