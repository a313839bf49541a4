import { requireDistribution } from './distribution';
import { sum } from './sum';
import { weightedCodeLength } from './surprisal';
import type { Vector } from './types';
import { fromNats, type Unit } from './unit';

/**
 * Shannon's entropy, the expected surprisal: H(p) = Σ pᵢ log 1/pᵢ, with 0 · log 1/0 = 0 (Shannon 1948).
 *
 * From 0 for a certain outcome to log n for n equally probable ones.
 *
 * @param p a distribution over n ≥ 1 outcomes
 * @param unit of the result
 * @throws RangeError when p is not a distribution (empty, negative, NaN, sum off by more than 1e-6) or the unit is unknown
 */
export function entropy(p: Vector, unit: Unit = 'nat'): number {
	requireDistribution(p, 'p');
	const total = sum(Array.from(p, (pi) => weightedCodeLength(pi, pi)));
	// A sum within the tolerance lets a probability exceed 1 by a hair, and its code length would be negative.
	return fromNats(Math.max(0, total), unit);
}
