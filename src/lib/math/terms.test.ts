import { describe, expect, it } from 'vitest';
import { expectAllClose, expectClose } from './expect-close.test-helper';
import {
	crossEntropy,
	crossEntropyTerms,
	entropy,
	entropyTerms,
	klDivergence,
	klTerms,
	type Vector
} from './index';
import {
	informationCases,
	itRefusesWhatAreNoTwoDistributions,
	itRefusesWhatIsNoDistribution,
	someDistributions
} from './information.test-helper';
import { sum } from './sum';

describe('entropyTerms(p)', () => {
	it('is p log 1/p of each outcome', () => {
		expectAllClose(entropyTerms([0.5, 0.25, 0.25], 'bit'), [0.5, 0.5, 0.5]);
		expect(entropyTerms([0, 1])).toEqual([0, 0]);
	});

	it('adds up to the entropy', () => {
		for (const { p } of informationCases) expectClose(sum(entropyTerms(p)), entropy(p));
	});

	it('is never negative, not even where a probability exceeds 1 within the tolerance', () => {
		expect(entropyTerms([1 + 5e-7])).toEqual([0]);
	});

	itRefusesWhatIsNoDistribution('p', (p) => sum(entropyTerms(p)));
});

describe('crossEntropyTerms(p, q)', () => {
	it('is p log 1/q of each outcome', () => {
		expectAllClose(crossEntropyTerms([0.5, 0.5], [0.25, 0.75], 'bit'), [1, 0.5 * Math.log2(4 / 3)]);
	});

	it('is 0 where p is 0 and Infinity where only q is', () => {
		expect(crossEntropyTerms([0, 0.5, 0.5], [0, 1, 0])).toEqual([0, 0, Infinity]);
	});

	it('adds up to the cross-entropy', () => {
		for (const { p, q } of informationCases) expectClose(sum(crossEntropyTerms(p, q)), crossEntropy(p, q));
	});

	itRefusesWhatAreNoTwoDistributions((p, q) => sum(crossEntropyTerms(p, q)));
});

describe('klTerms(p, q)', () => {
	it('is p log p/q of each outcome, negative where q is the larger', () => {
		expectAllClose(klTerms([0.5, 0.5], [0.25, 0.75], 'bit'), [0.5, 0.5 * Math.log2(2 / 3)]);
	});

	it('is 0, not -0, where p is 0 or p = q, and Infinity where only q is 0', () => {
		expect(klTerms([0, 0, 0.5, 0.5], [0, 0.5, 0.5, 0])).toEqual([0, 0, 0, Infinity]);
		expect(klTerms([-0, 1], [0.5, 0.5])[0]).toBe(0);
	});

	it('adds up to the divergence', () => {
		const others = someDistributions(36, 42);
		someDistributions(36, 41).forEach((p, i) => {
			const terms = klTerms(p, others[i]);
			const size = sum(terms.map(Math.abs));
			expect(Math.abs(sum(terms) - klDivergence(p, others[i]))).toBeLessThanOrEqual(1e-15 * size);
		});
	});

	it('is what the cross-entropy pays beyond the entropy, outcome by outcome', () => {
		const others = someDistributions(36, 44);
		someDistributions(36, 43).forEach((p, i) => {
			const extra = crossEntropyTerms(p, others[i]).map((term, k) => term - entropyTerms(p)[k]);
			klTerms(p, others[i]).forEach((term, k) => expect(term).toBeCloseTo(extra[k], 12));
		});
	});

	// mpmath, 450 digits: mpf(a) * log(mpf(a) / mpf(b))
	it.each([
		[0.2, 0.200000001, -9.999999969736442e-10],
		[0.45, 0.55, -0.09030181295796805],
		[0.3, 0.1, 0.3295836866004329],
		[0.5, 1e-320, 368.067046855207]
	])('keeps its digits: p = %d, q = %d', (p, q, expected) => {
		expectClose(klTerms([p, 1 - p], [q, 1 - q])[0], expected);
	});

	it('throws a RangeError for another unit', () => {
		for (const terms of [klTerms, crossEntropyTerms]) {
			expect(() => terms([1], [1], 'bits' as 'bit')).toThrow(RangeError);
		}
		expect(() => entropyTerms([1], 'bits' as 'bit')).toThrow(RangeError);
	});

	itRefusesWhatAreNoTwoDistributions((p: Vector, q: Vector) => sum(klTerms(p, q)));
});
