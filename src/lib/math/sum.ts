import type { Vector } from './types';

/**
 * The sum of all values, as good as if it were added up exactly and rounded a time or two: the rounding error
 * of every addition is kept and added at the end (Knuth's two-sum; Ogita, Rump and Oishi 2005).
 */
export function sum(values: Vector): number {
	let total = 0;
	let lost = 0;
	for (let i = 0; i < values.length; i++) {
		const next = total + values[i];
		const kept = next - total;
		lost += total - (next - kept) + (values[i] - kept);
		total = next;
	}
	// Beside an infinite total the error term is NaN, and there is nothing left to correct.
	return Number.isFinite(total) ? total + lost : total;
}
