import { requireDistributions } from './distribution';
import { logRatio } from './log-ratio';
import { sum } from './sum';
import type { Vector } from './types';
import { fromNats, type Unit } from './unit';

/**
 * The Kullback–Leibler divergence, or relative entropy: D(p‖q) = Σ pᵢ log(pᵢ / qᵢ) (Kullback and Leibler 1951).
 *
 * What it costs on average, beyond the entropy of p, to use a code made for q. Not symmetric; 0 when p = q; Infinity when q
 * rules out an outcome that p allows. Never negative: where p and q are so close that their sums, off by a rounding or
 * within the tolerance, would make the formula so, it is 0.
 *
 * @param p the true distribution over n ≥ 1 outcomes
 * @param q the model's distribution over the same outcomes
 * @param unit of the result
 * @throws RangeError when p or q is not a distribution (empty, negative, NaN, sum off by more than 1e-6), their lengths
 * differ, or the unit is unknown
 */
export function klDivergence(p: Vector, q: Vector, unit: Unit = 'nat'): number {
	requireDistributions(p, q);
	const terms: number[] = [];
	for (let i = 0; i < p.length; i++) {
		if (p[i] === 0) continue;
		const r = (p[i] - q[i]) / (p[i] + q[i]);
		if (Math.abs(r) < 0.1) terms.push(p[i] - q[i], beyondDifference(p[i] + q[i], r));
		else terms.push(p[i] * logRatio(p[i], q[i]));
	}
	return fromNats(Math.max(0, sum(terms)), unit);
}

/**
 * p log(p/q) − (p − q), where p and q are close and given by their sum and r = (p − q)/(p + q).
 *
 * Between close distributions the terms p log(p/q) are of the order of p − q and cancel down to its square. The
 * differences p − q, exact in floating point, carry the whole cancellation; what remains is never negative and comes,
 * with all its digits, from log(p/q) = 2 artanh r = 2 (r + r³/3 + r⁵/5 + …) and p = (p + q)(1 + r)/2.
 */
function beyondDifference(total: number, r: number): number {
	let tail = 0;
	for (let power = r * r, k = 3; tail + power / k > tail; power *= r * r, k += 2) tail += power / k;
	return total * r * (r + (1 + r) * tail);
}
