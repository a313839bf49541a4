import type { Gaussian } from './gaussian';

/** How far the grid reaches on either side of the mean, in standard deviations: 2e-19 of the probability lie beyond. */
const reach = 9;
const pointsASide = 2000;

// The trapezoidal rule; a sum over weights that add up to 1 keeps constants exact.
const nodes = Float64Array.from({ length: pointsASide }, (_, i) => (reach * (i + 1)) / pointsASide);
const heights = nodes.map((t) => Math.exp((-t * t) / 2));
const totalHeight = heights.reduce((total, height) => total + 2 * height, 1);

/**
 * The mean of f(x) for x drawn from the gaussian, by the trapezoidal rule on a fixed grid of 4,001 points over ±9 standard
 * deviations. Points on either side are added in pairs, so that what is opposite there cancels before it is rounded.
 *
 * For a smooth f that rule converges faster than any power of the spacing. The logarithm of a mixture bends within
 * std²/distance between two humps: with the gaussian up to 10 times as wide as a hump and humps up to 25 of their own
 * standard deviations apart, the error is below 1e-11 of the value; with 30 times as wide and 80 apart, below 1e-6.
 */
export function expectation(gaussian: Gaussian, f: (x: number) => number): number {
	return expectations(gaussian, (x) => [f(x)])[0];
}

/** `expectation` of several numbers at once, for functions that find them together. */
export function expectations({ mean, std }: Gaussian, f: (x: number) => readonly number[]): number[] {
	const totals = [...f(mean)];
	for (let i = 0; i < pointsASide; i++) {
		const distance = std * nodes[i];
		const below = f(mean - distance);
		const above = f(mean + distance);
		for (let k = 0; k < totals.length; k++) totals[k] += heights[i] * (below[k] + above[k]);
	}
	return totals.map((total) => total / totalHeight);
}
