import { expect } from 'vitest';

/** Expects `actual` to be `expected` up to the relative error this folder promises, zeros, infinities and NaN exactly. */
export function expectClose(actual: number, expected: number, relativeError = 1e-12): void {
	if (actual === expected || (Number.isNaN(actual) && Number.isNaN(expected))) return;
	const error = Math.abs((actual - expected) / expected);
	expect(error, `${actual} should be ${expected}`).toBeLessThanOrEqual(relativeError);
}

/** `expectClose`, value by value. */
export function expectAllClose(actual: readonly number[], expected: readonly number[]): void {
	expect(actual).toHaveLength(expected.length);
	actual.forEach((value, i) => expectClose(value, expected[i]));
}

/**
 * `expectClose` for a value of tests/reference, which may itself have lost digits: PyTorch and SciPy add up terms of
 * the size `terms` that cancel, and leave the rounding of those terms behind.
 */
export function expectReference(actual: number, expected: number, terms = 1): void {
	if (Math.abs(actual - expected) > terms * Number.EPSILON) expectClose(actual, expected);
}
