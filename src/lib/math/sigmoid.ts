/**
 * The logistic sigmoid σ(z) = 1 / (1 + e^−z), the probability of the first of two classes whose logits differ by z.
 *
 * Accurate in both tails; 1 − σ(z) is best had as `sigmoid(-z)`.
 *
 * @param z one number; at -Infinity the result is 0, at Infinity 1
 * @throws RangeError when z is NaN
 */
export function sigmoid(z: number): number {
	if (Number.isNaN(z)) throw new RangeError('z is NaN; a logit is a number');
	// The exponential of the negative side can't overflow.
	const e = Math.exp(-Math.abs(z));
	return z >= 0 ? 1 / (1 + e) : e / (1 + e);
}
