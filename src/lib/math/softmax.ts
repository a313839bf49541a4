import { requireLogits, sumOfExponentials } from './logits';
import type { Vector } from './types';

/**
 * The probabilities that logits stand for: exp zᵢ / Σ exp zⱼ.
 *
 * Adding the same number to every logit changes nothing. Large logits don't overflow, and small probabilities keep their
 * digits until float64 itself ends, near 1e-308.
 *
 * @param z n ≥ 1 logits; -Infinity masks a class out
 * @returns a distribution over the n classes
 * @throws RangeError when z is empty, holds NaN or Infinity, or masks every class out
 */
export function softmax(z: Vector): number[] {
	requireLogits(z, 'z');
	const { max, rest } = sumOfExponentials(z);
	return Array.from(z, (zi) => Math.exp(zi - max) / (1 + rest));
}
