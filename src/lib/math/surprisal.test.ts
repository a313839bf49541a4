import { describe, expect, it } from 'vitest';
import { expectClose } from './expect-close.test-helper';
import { surprisal, weightedSurprisal } from './index';
import { informationCases, itMeasuresInNatsOrBits } from './information.test-helper';

describe('surprisal(p)', () => {
	it('is log 1/p', () => {
		expectClose(surprisal(0.5), Math.LN2);
		expectClose(surprisal(Math.exp(-3)), 3);
	});

	it('is 0, not -0, for a certain outcome', () => {
		expect(surprisal(1)).toBe(0);
		expect(surprisal(1, 'bit')).toBe(0);
	});

	it('is Infinity for an impossible outcome', () => {
		expect(surprisal(0)).toBe(Infinity);
		expect(surprisal(-0)).toBe(Infinity);
		expect(surprisal(0, 'bit')).toBe(Infinity);
	});

	it('grows as the outcome becomes rarer', () => {
		const rarer = [1, 0.99, 0.5, 0.1, 1e-3, 1e-300, 5e-324].map((p) => surprisal(p));
		expect(rarer).toEqual([...rarer].sort((a, b) => a - b));
		expect(new Set(rarer).size).toBe(rarer.length);
	});

	it('adds up over independent outcomes', () => {
		expectClose(surprisal(0.3 * 0.02), surprisal(0.3) + surprisal(0.02));
	});

	it('counts yes/no questions in bits', () => {
		expect(surprisal(1 / 8, 'bit')).toBe(3);
	});

	it('equals the reference', () => {
		for (const { p, surprisal: expected } of informationCases) {
			p.forEach((pi, i) => expectClose(surprisal(pi), expected[i]));
		}
	});

	// mpmath, 450 digits: -log(mpf(p))
	it('keeps its digits at both ends', () => {
		expectClose(surprisal(1 - 2 ** -53), 1.1102230246251565e-16);
		expectClose(surprisal(5e-324), 744.4400719213812);
	});

	it.each([-0.1, 1.1, 1 + 2 ** -52, -Infinity, Infinity, NaN])('throws a RangeError for p = %d', (p) => {
		expect(() => surprisal(p)).toThrow(new RangeError(`p is ${p}; a probability lies between 0 and 1`));
	});

	itMeasuresInNatsOrBits((unit) => surprisal(0.3, unit));
});

describe('weightedSurprisal(p, q)', () => {
	it('is the area p · log 1/q', () => {
		expectClose(weightedSurprisal(0.25, 0.5), 0.25 * Math.LN2);
	});

	it('is 0 for an outcome that never happens, whatever its code', () => {
		expect(weightedSurprisal(0, 0.5)).toBe(0);
		expect(weightedSurprisal(0, 0)).toBe(0);
	});

	it('is Infinity for an outcome that happens and has no code word', () => {
		expect(weightedSurprisal(1e-300, 0)).toBe(Infinity);
	});

	it('throws a RangeError that names the argument outside [0, 1]', () => {
		expect(() => weightedSurprisal(-1, 0.5)).toThrow(
			new RangeError('p is -1; a probability lies between 0 and 1')
		);
		expect(() => weightedSurprisal(0.5, NaN)).toThrow(
			new RangeError('q is NaN; a probability lies between 0 and 1')
		);
	});

	itMeasuresInNatsOrBits((unit) => weightedSurprisal(0.3, 0.2, unit));
});
