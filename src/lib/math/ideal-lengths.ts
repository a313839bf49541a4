import { requireDistribution } from './distribution';
import type { Vector } from './types';
import { fromNats, type Unit } from './unit';

/**
 * The ideal code length of each outcome in the code that is best for q: log 1/qᵢ, its surprisal. No whole number of
 * bits in general: what real code words come close to, and blocks of them closer.
 *
 * @param q a distribution over n ≥ 1 outcomes
 * @param unit of the result
 * @returns n lengths, Infinity where qᵢ is 0
 * @throws RangeError when q is not a distribution (empty, negative, NaN, sum off by more than 1e-6) or the unit is unknown
 */
export function idealLengths(q: Vector, unit: Unit = 'nat'): number[] {
	requireDistribution(q, 'q');
	// A probability may exceed 1 by a hair; adding 0 makes 0 of a certain outcome's -0.
	return Array.from(q, (qi) => fromNats(Math.max(0, -Math.log(qi)) + 0, unit));
}
