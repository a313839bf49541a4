import { sum } from './sum';
import type { Vector } from './types';

/**
 * The arithmetic mean of n ≥ 1 values.
 *
 * @throws RangeError when there is none
 */
export function mean(values: Vector): number {
	if (values.length === 0) throw new RangeError('values is empty; a mean takes at least one');
	return sum(values) / values.length;
}

/**
 * The standard deviation of n ≥ 2 values, with n − 1 in the denominator as in PyTorch's `tensor.std()`.
 *
 * @throws RangeError when there are fewer than two
 */
export function standardDeviation(values: Vector): number {
	if (values.length < 2) {
		throw new RangeError(`values has length ${values.length}; a standard deviation takes at least two`);
	}
	const center = mean(values);
	return Math.sqrt(sum(Array.from(values, (value) => (value - center) ** 2)) / (values.length - 1));
}
