import { requireDistribution } from './distribution';
import { uniform } from './random';
import type { Vector } from './types';

/**
 * A reproducible stream of outcomes drawn independently from p, by inversion: the outcome in whose stretch of the
 * cumulative distribution the next number of `uniform(seed)` falls. An outcome of probability 0 is never drawn.
 *
 * One uniform number is used an outcome, so streams of different distributions from the same seed stay in step.
 *
 * @param p a distribution over n ≥ 1 outcomes; where its sum is off it counts as scaled to 1
 * @param seed an integer, as for `uniform`
 * @returns a function that gives the next outcome, an index from 0 to n − 1
 * @throws RangeError when p is not a distribution (empty, negative, NaN, sum off by more than 1e-6) or the seed is not a
 * safe integer
 */
export function sampler(p: Vector, seed: number): () => number {
	requireDistribution(p, 'p');
	const next = uniform(seed);
	const cumulative = new Float64Array(p.length);
	let total = 0;
	for (let i = 0; i < p.length; i++) {
		total += p[i];
		cumulative[i] = total;
	}

	return () => {
		// Below the total: the largest number next() gives makes it round down.
		const point = next() * total;
		// The first outcome whose stretch ends beyond the point.
		let low = 0;
		let high = p.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (cumulative[middle] > point) high = middle;
			else low = middle + 1;
		}
		return low;
	};
}
