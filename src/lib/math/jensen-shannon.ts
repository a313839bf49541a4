import { requireDistributions } from './distribution';
import { sum } from './sum';
import type { Vector } from './types';
import { fromNats, type Unit } from './unit';

/**
 * The Jensen–Shannon divergence: (D(p‖m) + D(q‖m)) / 2 with m = (p + q) / 2 (Lin 1991).
 *
 * Symmetric and always finite: from 0 when p = q to log 2 when they share no outcome. Its square root is a metric.
 *
 * @param p a distribution over n ≥ 1 outcomes
 * @param q a distribution over the same outcomes
 * @param unit of the result
 * @throws RangeError when p or q is not a distribution (empty, negative, NaN, sum off by more than 1e-6), their lengths
 * differ, or the unit is unknown
 */
export function jensenShannon(p: Vector, q: Vector, unit: Unit = 'nat'): number {
	requireDistributions(p, q);
	return fromNats(sum(Array.from(p, (pi, i) => share(pi, q[i]))), unit);
}

/** What one outcome adds: (p log(p/m) + q log(q/m)) / 2, never negative. */
function share(p: number, q: number): number {
	const total = p + q;
	const r = (p - q) / total;
	return Math.abs(r) < 0.1
		? (total * bothLogs(r)) / 4
		: (towardsMiddle(p, total) + towardsMiddle(q, total)) / 2;
}

/**
 * (1 + r) log(1 + r) + (1 − r) log(1 − r) for small r, by its series r²/1 + r⁴/6 + r⁶/15 + …: the two products alone
 * would cancel down to r². Here 1 + r = p/m and 1 − r = q/m.
 */
function bothLogs(r: number): number {
	let total = 0;
	for (let power = r * r, k = 1; total + power / (k * (2 * k - 1)) > total; power *= r * r, k++) {
		total += power / (k * (2 * k - 1));
	}
	return total;
}

/** p log(p/m), with 0 · log 0 = 0. */
function towardsMiddle(p: number, total: number): number {
	return p === 0 ? 0 : p * Math.log((2 * p) / total);
}
