import { requireLogits, requireTarget, sumOfExponentials } from './logits';
import type { Vector } from './types';

/**
 * The classifier's loss in one step, from logits to nats: log Σ exp zⱼ − z_target. PyTorch's `F.cross_entropy`.
 *
 * The same on paper as `negativeLogLikelihood` of the logarithm of `softmax`, and still right where that has
 * overflowed, underflowed or rounded to 0.
 *
 * @param z n ≥ 1 logits; -Infinity masks a class out, and is an infinite loss where it masks the target
 * @param target the index of the true class
 * @throws RangeError when z is empty, holds NaN or Infinity, or masks every class out; when target is not a whole number
 * from 0 to n − 1
 */
export function crossEntropyFromLogits(z: Vector, target: number): number {
	requireLogits(z, 'z');
	requireTarget(target, z.length);
	const { max, rest } = sumOfExponentials(z);
	// Neither part is negative, so nothing cancels.
	return max - z[target] + Math.log1p(rest);
}
