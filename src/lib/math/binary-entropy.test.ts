import { describe, expect, it } from 'vitest';
import { expectClose } from './expect-close.test-helper';
import { binaryEntropy, binaryEntropySlope, entropy, surprisal } from './index';
import { itMeasuresInNatsOrBits } from './information.test-helper';

describe('binaryEntropy(p)', () => {
	it('is the entropy of (p, 1 − p)', () => {
		for (const p of [0.01, 0.1, 0.25, 0.5, 0.7, 0.999]) expectClose(binaryEntropy(p), entropy([p, 1 - p]));
	});

	it('is 1 bit for a fair coin', () => {
		expect(binaryEntropy(0.5, 'bit')).toBe(1);
	});

	it('is 0, not -0, for a certain outcome', () => {
		expect(binaryEntropy(0)).toBe(0);
		expect(binaryEntropy(-0)).toBe(0);
		expect(binaryEntropy(1)).toBe(0);
	});

	it('is the same for p and 1 − p', () => {
		for (const p of [2 ** -50, 2 ** -10, 0.125, 0.375]) expectClose(binaryEntropy(p), binaryEntropy(1 - p));
	});

	// mpmath, 450 digits, P = mpf(p): -P*log(P) - (1 - P)*log(1 - P)
	it.each([
		[1e-300, 6.917755278982137e-298],
		[1e-12, 2.8631021115928048e-11],
		[0.3, 0.6108643020548935],
		[1 - 1e-12, 2.8630409869967563e-11],
		[1 - 2 ** -53, 4.189626486814324e-15]
	])('keeps its digits at both ends: p = %d', (p, expected) => {
		expectClose(binaryEntropy(p), expected);
	});

	it.each([-0.1, 1.1, NaN])('throws a RangeError for p = %d', (p) => {
		expect(() => binaryEntropy(p)).toThrow(new RangeError(`p is ${p}; a probability lies between 0 and 1`));
	});

	itMeasuresInNatsOrBits((unit) => binaryEntropy(0.3, unit));
});

describe('binaryEntropySlope(p)', () => {
	it('is the slope of binaryEntropy', () => {
		for (const p of [0.05, 0.3, 0.6, 0.9]) {
			const h = 1e-5;
			const difference = (binaryEntropy(p + h) - binaryEntropy(p - h)) / (2 * h);
			expect(binaryEntropySlope(p)).toBeCloseTo(difference, 6);
		}
	});

	it("is the difference of the coin's two surprisals", () => {
		for (const p of [0.05, 0.3, 0.6, 0.9])
			expectClose(binaryEntropySlope(p), surprisal(p) - surprisal(1 - p));
	});

	it('is 0 in the middle and infinite at the ends', () => {
		expect(binaryEntropySlope(0.5)).toBe(0);
		expect(binaryEntropySlope(0)).toBe(Infinity);
		expect(binaryEntropySlope(1)).toBe(-Infinity);
	});

	// mpmath, 450 digits, P = mpf(p): log((1 - P) / P)
	it.each([
		[1e-310, 713.8013788281542],
		[1e-12, 27.63102111592755],
		[0.3, 0.8472978603872037],
		[0.5 - 3e-6, 1.200000000004498e-5],
		[0.5 + 1e-9, -3.999999886872274e-9],
		[1 - 3e-10, -21.92723855823198],
		[1 - 1e-12, -27.63104323789236],
		[1 - 2 ** -53, -36.7368005696771]
	])('keeps its digits in the middle and at both ends: p = %d', (p, expected) => {
		expectClose(binaryEntropySlope(p), expected);
	});

	it.each([-0.1, 1.1, NaN])('throws a RangeError for p = %d', (p) => {
		expect(() => binaryEntropySlope(p)).toThrow(
			new RangeError(`p is ${p}; a probability lies between 0 and 1`)
		);
	});

	itMeasuresInNatsOrBits((unit) => binaryEntropySlope(0.3, unit));
});
