import { expect, it } from 'vitest';
import { loadReference } from '../../../tests/reference/load';
import { standardNormal, softmax, type Vector } from './index';

interface InformationCase {
	p: number[];
	q: number[];
	surprisal: number[];
	entropy: number;
	cross_entropy: number;
	kl: number;
	kl_reverse: number;
	jensen_shannon: number;
}

export const informationCases = loadReference<InformationCase>('information');

/** Distributions over 1 to 12 outcomes, from nearly uniform to nearly certain. */
export function someDistributions(count: number, seed: number): number[][] {
	const next = standardNormal(seed);
	return Array.from({ length: count }, (_, i) => {
		const scale = [0.1, 1, 10][i % 3];
		return softmax(Array.from({ length: 1 + (i % 12) }, () => scale * next()));
	});
}

/** Specifies what a function of one distribution refuses, and in which words. */
export function itRefusesWhatIsNoDistribution(name: string, measure: (p: Vector) => number): void {
	it.each<[string, Vector, string]>([
		['empty', [], `${name} is empty; a distribution has at least one outcome`],
		['with a negative value', [0.6, 0.5, -0.1], `${name}[2] is -0.1; a probability lies between 0 and 1`],
		['with a NaN', [0.5, NaN, 0.5], `${name}[1] is NaN; a probability lies between 0 and 1`],
		['with a value above 1', [2, -1], `${name}[0] is 2; a probability lies between 0 and 1`],
		['with an infinite value', [Infinity, 0], `${name}[0] is Infinity; a probability lies between 0 and 1`],
		['that sums to too little', [0.1, 0.8], `${name} sums to 0.9; a distribution sums to 1 (within 1e-6)`],
		[
			'that sums to too much',
			[0.25, 0.75, 0.25],
			`${name} sums to 1.25; a distribution sums to 1 (within 1e-6)`
		]
	])(`throws a RangeError for ${name} %s`, (_, values, message) => {
		expect(() => measure(values)).toThrow(new RangeError(message));
	});

	it(`accepts ${name} whose sum is off by no more than 1e-6`, () => {
		expect(() => measure([0.5, 0.4999991])).not.toThrow();
		expect(() => measure([0.5, 0.5000009])).not.toThrow();
		expect(() => measure([0.5, 0.4999989])).toThrow(RangeError);
		expect(() => measure([0.5, 0.5000011])).toThrow(RangeError);
	});

	it(`takes ${name} as a typed array`, () => {
		expect(measure(new Float32Array([0.25, 0.75]))).toBe(measure([0.25, 0.75]));
		expect(() => measure(new Float32Array([0.3, 0.7]))).not.toThrow();
	});
}

/** Specifies what a function of two distributions refuses. */
export function itRefusesWhatAreNoTwoDistributions(measure: (p: Vector, q: Vector) => number): void {
	itRefusesWhatIsNoDistribution('p', (p) => measure(p, [0.25, 0.75]));
	itRefusesWhatIsNoDistribution('q', (q) => measure([0.25, 0.75], q));

	it('throws a RangeError when the lengths differ', () => {
		expect(() => measure([0.5, 0.5], [0.2, 0.3, 0.5])).toThrow(
			new RangeError('p has length 2 and q has length 3; both describe the same outcomes')
		);
	});
}

/** Specifies the last argument of every measure of information; `measure` must not be 0. */
export function itMeasuresInNatsOrBits(measure: (unit?: 'nat' | 'bit') => number): void {
	it('is in nats unless bits are asked for, 1 nat being 1.4427 bit', () => {
		expect(measure('nat')).toBe(measure());
		expect(measure('bit')).toBe(measure() / Math.LN2);
		expect(measure('bit') / measure()).toBeCloseTo(1.4427, 4);
	});

	it('throws a RangeError for another unit', () => {
		expect(() => measure('bits' as 'bit')).toThrow(
			new RangeError("unit is bits; information is measured in 'nat' or 'bit'")
		);
	});
}
