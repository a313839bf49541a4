import { requireNumbers, sumOfExponentials } from './logits';
import type { Vector } from './types';

/**
 * log Σ exp zᵢ, in nats: the smooth maximum of z, from max z to max z + log n.
 *
 * Shifted by the maximum, so that nothing overflows. It is a function of any numbers, not only of a distribution's
 * logits, and takes the infinite ones at their limits: one Infinity makes it Infinity, nothing but -Infinity -Infinity.
 *
 * @param z n ≥ 1 numbers
 * @throws RangeError when z is empty or holds NaN
 */
export function logSumExp(z: Vector): number {
	requireNumbers(z, 'z');
	const { max, rest } = sumOfExponentials(z);
	if (!Number.isFinite(max)) return max;
	const result = max + Math.log1p(rest);
	// Log-probabilities: their exponentials add up to about 1, and the two parts cancel.
	return Math.abs(result) < -max / 100 ? logOfSumNearOne(z) : result;
}

const fractionBits = 512;
const one = 1n << BigInt(fractionBits);

/** log Σ exp zᵢ where the sum is near 1, and its small distance from 1 is all that counts: found in fixed-point numbers. */
function logOfSumNearOne(z: Vector): number {
	let beyondOne = -one;
	for (let i = 0; i < z.length; i++) beyondOne += fixedExp(z[i]);
	return Math.log1p(Number(beyondOne) * 2 ** -fractionBits);
}

/** exp x · 2^fractionBits for x ≤ 0, by its power series. */
function fixedExp(x: number): bigint {
	// Nothing so small is seen beside 1, and the series would be long.
	if (x < -350) return 0n;
	const scaled = BigInt(Math.trunc(x * 2 ** fractionBits));
	let total = 0n;
	let term = one;
	for (let n = 1n; term !== 0n; n++) {
		total += term;
		term = ((term * scaled) >> BigInt(fractionBits)) / n;
	}
	return total;
}
