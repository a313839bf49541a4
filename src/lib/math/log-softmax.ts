import { requireLogits, sumOfExponentials } from './logits';
import type { Vector } from './types';

/**
 * The logarithms of `softmax(z)`, in nats, without going through the probabilities: zᵢ − log Σ exp zⱼ.
 *
 * Where a probability would underflow to 0 or round to 1, its logarithm still has all its digits.
 *
 * @param z n ≥ 1 logits; -Infinity masks a class out
 * @returns n numbers from -Infinity to 0
 * @throws RangeError when z is empty, holds NaN or Infinity, or masks every class out
 */
export function logSoftmax(z: Vector): number[] {
	requireLogits(z, 'z');
	const { max, rest } = sumOfExponentials(z);
	const logRest = Math.log1p(rest);
	// Both parts have the same sign: this order can't cancel, zᵢ − (max + log1p(rest)) would.
	return Array.from(z, (zi) => zi - max - logRest);
}
