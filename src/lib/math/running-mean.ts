import type { Vector } from './types';

/**
 * The mean of the first value, of the first two, of the first three, and so on.
 *
 * As good at the end as at the beginning: the rounding error of each addition is kept (Knuth's two-sum). Once a value is
 * Infinity all later means are.
 *
 * @returns as many means as there are values
 */
export function runningMean(values: Vector): Float64Array<ArrayBuffer> {
	const means = new Float64Array(values.length);
	let total = 0;
	let lost = 0;
	for (let i = 0; i < values.length; i++) {
		const next = total + values[i];
		const kept = next - total;
		const error = total - (next - kept) + (values[i] - kept);
		total = next;
		// Beside an infinite total the error term is NaN, and there is nothing left to correct.
		if (Number.isFinite(total)) lost += error;
		means[i] = (Number.isFinite(total) ? total + lost : total) / (i + 1);
	}
	return means;
}
