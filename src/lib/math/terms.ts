import { requireDistribution, requireDistributions } from './distribution';
import { logRatio } from './log-ratio';
import { weightedCodeLength } from './surprisal';
import type { Vector } from './types';
import { fromNats, type Unit } from './unit';

/**
 * The terms pᵢ log 1/pᵢ of the entropy, one for each outcome: the areas of the course's picture.
 *
 * @param p a distribution over n ≥ 1 outcomes
 * @param unit of the result
 * @returns n numbers, none negative, 0 where pᵢ is 0
 * @throws RangeError when p is not a distribution (empty, negative, NaN, sum off by more than 1e-6) or the unit is unknown
 */
export function entropyTerms(p: Vector, unit: Unit = 'nat'): number[] {
	requireDistribution(p, 'p');
	return Array.from(p, (pi) => fromNats(area(pi, pi), unit));
}

/**
 * The terms pᵢ log 1/qᵢ of the cross-entropy, one for each outcome: p's widths at q's heights.
 *
 * @param p the true distribution over n ≥ 1 outcomes
 * @param q the model's distribution over the same outcomes
 * @param unit of the result
 * @returns n numbers, none negative: 0 where pᵢ is 0, Infinity where only qᵢ is
 * @throws RangeError when p or q is not a distribution (empty, negative, NaN, sum off by more than 1e-6), their lengths
 * differ, or the unit is unknown
 */
export function crossEntropyTerms(p: Vector, q: Vector, unit: Unit = 'nat'): number[] {
	requireDistributions(p, q);
	return Array.from(p, (pi, i) => fromNats(area(pi, q[i]), unit));
}

/**
 * The terms pᵢ log pᵢ/qᵢ of the divergence D(p‖q), one for each outcome. Negative where q gives an outcome more than p
 * does; their sum is never. Where p and q nearly agree the terms cancel in it: `klDivergence` keeps the digits that adding
 * them up would lose.
 *
 * @param p the true distribution over n ≥ 1 outcomes
 * @param q the model's distribution over the same outcomes
 * @param unit of the result
 * @returns n numbers: 0 where pᵢ is 0 or equals qᵢ, Infinity where only qᵢ is 0
 * @throws RangeError when p or q is not a distribution (empty, negative, NaN, sum off by more than 1e-6), their lengths
 * differ, or the unit is unknown
 */
export function klTerms(p: Vector, q: Vector, unit: Unit = 'nat'): number[] {
	requireDistributions(p, q);
	return Array.from(p, (pi, i) => fromNats(pi === 0 ? 0 : pi * logRatio(pi, q[i]), unit));
}

function area(p: number, q: number): number {
	// A probability may exceed 1 by a hair, its area must not turn over.
	return Math.max(0, weightedCodeLength(p, q));
}
