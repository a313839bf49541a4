import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../tests/reference/load';
import { expectClose } from './expect-close.test-helper';
import { sigmoid } from './index';

describe('sigmoid(z)', () => {
	it('is one half at 0', () => {
		expect(sigmoid(0)).toBe(0.5);
	});

	it('adds up to 1 over z and −z', () => {
		for (const z of [0.1, 1, 5, 20, 36]) expectClose(sigmoid(z) + sigmoid(-z), 1);
	});

	it('equals the reference', () => {
		for (const { z, sigmoid: expected } of loadReference<{ z: number; sigmoid: number }>(
			'sigmoid_gradients'
		)) {
			expectClose(sigmoid(z), expected);
		}
	});

	// mpmath, 450 digits: 1 / (1 + exp(-mpf(z)))
	it.each([
		[-700, 9.85967654375977e-305],
		[-37, 8.533047625744065e-17],
		[-1e-10, 0.499999999975],
		[1e-20, 0.5],
		[30, 0.9999999999999064],
		[37, 0.9999999999999999]
	])('keeps its digits in both tails: z = %d', (z, expected) => {
		expectClose(sigmoid(z), expected, 1e-15);
	});

	it('reaches 0 and 1 without overflowing', () => {
		expect(sigmoid(-1000)).toBe(0);
		expect(sigmoid(1000)).toBe(1);
		expect(sigmoid(-Infinity)).toBe(0);
		expect(sigmoid(Infinity)).toBe(1);
	});

	it('throws a RangeError for NaN', () => {
		expect(() => sigmoid(NaN)).toThrow(new RangeError('z is NaN; a logit is a number'));
	});
});
