import { describe, expect, it } from 'vitest';
import { expectClose } from './expect-close.test-helper';
import { logSumExp } from './index';
import { lossCases } from './losses.test-helper';

describe('logSumExp(z)', () => {
	it('is log Σ exp z', () => {
		expectClose(logSumExp([Math.log(2), Math.log(3)]), Math.log(5));
		expect(logSumExp([5])).toBe(5);
	});

	it('lies between the maximum and the maximum + log n', () => {
		for (const { logits } of lossCases) {
			const max = Math.max(...logits);
			expect(logSumExp(logits)).toBeGreaterThanOrEqual(max);
			expect(logSumExp(logits)).toBeLessThanOrEqual(max + Math.log(logits.length) * (1 + 1e-15));
		}
	});

	it('moves with its arguments', () => {
		expect(logSumExp([1001, 1002, 1004])).toBeCloseTo(1000 + logSumExp([1, 2, 4]), 12);
	});

	it('equals the reference', () => {
		for (const { logits, float64 } of lossCases) expectClose(logSumExp(logits), float64.logsumexp);
	});

	it('does not overflow', () => {
		expect(logSumExp([1e30, 1e30])).toBe(1e30);
		expect(logSumExp([1e308, -1e308])).toBe(1e308);
		expect(logSumExp([-1e308, -1e308])).toBe(-1e308);
	});

	// mpmath, 450 digits: log(sum(exp(mpf(x)) for x in z))
	it.each([
		[[0, -46], 1.0530617357553812e-20],
		[[0, -700], 9.85967654375977e-305],
		[[-1, -2, -3], -0.5923940355556196],
		[[700, 710], 710.0000453988993]
	])('keeps its digits where one dominates: %j', (z, expected) => {
		expectClose(logSumExp(z), expected);
	});

	it.each([
		[[Math.log(0.5), Math.log(0.5)], 2.3190468138462996e-17],
		[[Math.log(0.1), Math.log(0.1), Math.log(0.1), Math.log(0.7)], 2.0317260608981412e-17],
		[[Math.log(0.99), Math.log(0.01)], -4.771353892766765e-18],
		[[-1e-20, -46], 5.3061735755381295e-22]
	])('keeps its digits where the exponentials add up to about 1: %j', (z, expected) => {
		expectClose(logSumExp(z), expected);
	});

	it('takes infinite numbers at their limits', () => {
		expect(logSumExp([0, -Infinity])).toBe(0);
		expect(logSumExp([-Infinity, -Infinity])).toBe(-Infinity);
		expect(logSumExp([0, Infinity, Infinity, -Infinity])).toBe(Infinity);
	});

	it('throws a RangeError for z empty or with a NaN', () => {
		expect(() => logSumExp([])).toThrow(new RangeError('z is empty; it takes at least one class'));
		expect(() => logSumExp([0, NaN])).toThrow(new RangeError('z[1] is NaN; it must be a number'));
	});

	it('takes z as a typed array', () => {
		expect(logSumExp(new Float32Array([1, -2]))).toBe(logSumExp([1, -2]));
	});
});
