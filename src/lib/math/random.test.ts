import { describe, expect, it } from 'vitest';
import { standardNormal, uniform } from './index';

function draw(next: () => number, count: number): number[] {
	return Array.from({ length: count }, next);
}

function mean(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('uniform(seed)', () => {
	// The same generator written again in Python, with its unbounded integers.
	it.each([
		[0, [0.41675133265905573, 0.5870561741002205, 0.2650367332581032, 0.44226437408135244]],
		[1, [0.09156953175513294, 0.8881928137485323, 0.43427017709149285, 0.746779782068075]],
		[-1, [0.9555830018603452, 0.2682696548492096, 0.8580147783595625, 0.968965302034608]]
	])('gives the stream of xoshiro128** for seed %i', (seed, stream) => {
		expect(draw(uniform(seed), 4)).toEqual(stream);
	});

	it('stays in [0, 1)', () => {
		for (const value of draw(uniform(3), 10_000)) {
			expect(value >= 0 && value < 1).toBe(true);
		}
	});

	it('reads seeds modulo 2^32', () => {
		expect(draw(uniform(2 ** 32 + 5), 3)).toEqual(draw(uniform(5), 3));
	});

	it.each([0.5, NaN, Infinity, 2 ** 53])('throws a RangeError for the seed %d', (seed) => {
		expect(() => uniform(seed)).toThrow(new RangeError(`seed is ${seed}; a seed is an integer`));
	});
});

describe('standardNormal(seed)', () => {
	it('gives the same stream for the same seed, and another for another', () => {
		expect(draw(standardNormal(7), 100)).toEqual(draw(standardNormal(7), 100));
		expect(draw(standardNormal(7), 1)).not.toEqual(draw(standardNormal(8), 1));
	});

	it('keeps streams apart that are drawn from in turn', () => {
		const one = standardNormal(1);
		const other = standardNormal(2);
		const inTurn = Array.from({ length: 5 }, () => [one(), other()]);
		expect(inTurn.map(([value]) => value)).toEqual(draw(standardNormal(1), 5));
		expect(inTurn.map(([, value]) => value)).toEqual(draw(standardNormal(2), 5));
	});

	it('has the moments 0, 1, 0 and 3 of the standard-normal distribution', () => {
		// Within four standard errors for this many draws.
		const values = draw(standardNormal(1), 200_000);
		expect(Math.abs(mean(values))).toBeLessThan(4 * Math.sqrt(1 / 200_000));
		expect(Math.abs(mean(values.map((z) => z ** 2)) - 1)).toBeLessThan(4 * Math.sqrt(2 / 200_000));
		expect(Math.abs(mean(values.map((z) => z ** 3)))).toBeLessThan(4 * Math.sqrt(15 / 200_000));
		expect(Math.abs(mean(values.map((z) => z ** 4)) - 3)).toBeLessThan(4 * Math.sqrt(96 / 200_000));
	});

	it('gives neighbours, and neighbouring seeds, that know nothing of each other', () => {
		const values = draw(standardNormal(1), 100_000);
		const products = values.slice(1).map((z, i) => z * values[i]);
		expect(Math.abs(mean(products))).toBeLessThan(4 * Math.sqrt(1 / 100_000));

		const firsts = Array.from({ length: 20_000 }, (_, seed) => standardNormal(seed)());
		expect(Math.abs(mean(firsts))).toBeLessThan(4 * Math.sqrt(1 / 20_000));
		expect(Math.abs(mean(firsts.map((z) => z ** 2)) - 1)).toBeLessThan(4 * Math.sqrt(2 / 20_000));
		expect(Math.abs(mean(firsts.slice(1).map((z, i) => z * firsts[i])))).toBeLessThan(
			4 * Math.sqrt(1 / 20_000)
		);
	});

	it('throws a RangeError for a seed that is not an integer', () => {
		expect(() => standardNormal(NaN)).toThrow(new RangeError('seed is NaN; a seed is an integer'));
	});
});
