import { describe, expect, it } from 'vitest';
import { standardNormal } from '../math';
import { largestDifference, tolerance } from './check';

describe('largestDifference(logits, reference)', () => {
	it('is the largest, whatever its sign', () => {
		expect(largestDifference([1, 2, 3], [1.5, 2, 1])).toBe(2);
	});

	it('is 0 for equal numbers', () => {
		expect(largestDifference([1, 2], [1, 2])).toBe(0);
	});

	it('is NaN if a logit is NaN or missing', () => {
		expect(largestDifference([NaN, 2], [1, 2])).toBeNaN();
		expect(largestDifference([1], [1, 2])).toBeNaN();
	});
});

describe('tolerance(product)', () => {
	const sizes = { rows: 1, inner: 784, columns: 10 };
	const x = Float32Array.from({ length: 784 }, standardNormal(1));
	const w = Float32Array.from({ length: 7840 }, standardNormal(2));

	it("is 0.001 for the notebook's product, give or take how long its random rows are", () => {
		expect(tolerance({ x, w, ...sizes })).toBeGreaterThanOrEqual(0.001);
		expect(tolerance({ x, w, ...sizes })).toBeLessThan(0.0012);
	});

	it('grows with what is multiplied', () => {
		const tenfold = x.map((value) => 10 * value);
		expect(tolerance({ x: tenfold, w, ...sizes }) / tolerance({ x, w, ...sizes })).toBeCloseTo(10, 5);
	});

	it('is 0.001 for small numbers, too', () => {
		expect(tolerance({ x: new Float32Array(784), w, ...sizes })).toBe(0.001);
	});
});
