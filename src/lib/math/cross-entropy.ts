import { requireDistributions } from './distribution';
import { sum } from './sum';
import { weightedCodeLength } from './surprisal';
import type { Vector } from './types';
import { fromNats, type Unit } from './unit';

/**
 * The cross-entropy H(p, q) = Σ pᵢ log 1/qᵢ: the expected length of outcomes drawn from p in the code that is best
 * for q. It is H(p) + D(p‖q); not symmetric; Infinity when q rules out an outcome that p allows.
 *
 * @param p the true distribution over n ≥ 1 outcomes
 * @param q the model's distribution over the same outcomes
 * @param unit of the result
 * @throws RangeError when p or q is not a distribution (empty, negative, NaN, sum off by more than 1e-6), their lengths
 * differ, or the unit is unknown
 */
export function crossEntropy(p: Vector, q: Vector, unit: Unit = 'nat'): number {
	requireDistributions(p, q);
	const total = sum(Array.from(p, (pi, i) => weightedCodeLength(pi, q[i])));
	// As for the entropy: a probability may exceed 1 by a hair.
	return fromNats(Math.max(0, total), unit);
}
