import type { Vector } from './types';

/** Rounds the result of one operation to a format. */
export type Round = (x: number) => number;

/** A softmax with every value on its way. */
export interface RoundedSoftmax {
	readonly exp: readonly number[];
	readonly sum: number;
	/** exp / sum. */
	readonly share: readonly number[];
}

/** Adds from left to right, rounding each partial sum. */
export function roundedSum(round: Round, values: readonly number[]): number {
	return values.reduce((total, value) => round(total + value), 0);
}

/** exp z / Σ exp z, each operation done in float64 and its result rounded. */
export function roundedSoftmax(round: Round, z: Vector): RoundedSoftmax {
	const exp = Array.from(z, (zi) => round(Math.exp(zi)));
	const sum = roundedSum(round, exp);
	return { exp, sum, share: exp.map((e) => round(e / sum)) };
}

/** z − max z, rounded. */
export function shiftedByMax(round: Round, z: readonly number[]): number[] {
	const max = Math.max(...z);
	return z.map((zi) => round(zi - max));
}

/**
 * What a slope along the shares becomes along z, by the chain rule through the division, the sum and exp, each operation
 * rounded, as PyTorch's autograd writes it: a quotient e / s sends g / s back to e and −g · (e / s) / s to s.
 */
export function backThroughSoftmax(
	round: Round,
	{ exp, sum, share }: RoundedSoftmax,
	slopes: readonly number[]
): number[] {
	const bySum = roundedSum(
		round,
		slopes.map((slope, i) => round(-slope * round(share[i] / sum)))
	);
	return exp.map((e, i) => round(round(round(slopes[i] / sum) + bySum) * e));
}
