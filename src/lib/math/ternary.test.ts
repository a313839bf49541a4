import { describe, expect, it } from 'vitest';
import {
	cartesianToTernary,
	crossEntropy,
	entropy,
	klDivergence,
	nearestDistribution,
	standardNormal,
	ternaryContours,
	ternaryToCartesian,
	type TernaryField,
	type Vector
} from './index';

const height = Math.sqrt(3) / 2;

describe('ternaryToCartesian(q)', () => {
	it('puts the certain distributions at the corners and the uniform one in the middle', () => {
		expect(ternaryToCartesian([1, 0, 0])).toEqual([0, 0]);
		expect(ternaryToCartesian([0, 1, 0])).toEqual([1, 0]);
		expect(ternaryToCartesian([0, 0, 1])).toEqual([0.5, height]);
		const [x, y] = ternaryToCartesian([1 / 3, 1 / 3, 1 / 3]);
		expect(x).toBeCloseTo(0.5, 15);
		expect(y).toBeCloseTo(height / 3, 15);
	});
});

describe('cartesianToTernary(x, y)', () => {
	it('leads back, from outside the triangle too', () => {
		for (const q of [
			[0.2, 0.3, 0.5],
			[1, 0, 0],
			[0, 0, 1],
			[-0.5, 0.7, 0.8]
		]) {
			cartesianToTernary(...ternaryToCartesian(q)).forEach((value, i) => expect(value).toBeCloseTo(q[i], 14));
		}
	});
});

describe('nearestDistribution(values)', () => {
	it('leaves a distribution as it is', () => {
		expect(nearestDistribution([0.5, 0.25, 0.25])).toEqual([0.5, 0.25, 0.25]);
		expect(nearestDistribution([0, 1, 0])).toEqual([0, 1, 0]);
	});

	it('brings a point outside the triangle to its nearest one', () => {
		expect(nearestDistribution([0.5, 0.75, -0.25])).toEqual([0.375, 0.625, 0]);
		expect(nearestDistribution([3, -1, -1])).toEqual([1, 0, 0]);
		expect(nearestDistribution([1, 1, 1])).toEqual([1 / 3, 1 / 3, 1 / 3].map((x) => expect.closeTo(x, 15)));
		expect(nearestDistribution([-7])).toEqual([1]);
	});

	it('is nearer than any other distribution', () => {
		const next = standardNormal(4);
		const distance = (a: Vector, b: number[]) => Math.hypot(...b.map((value, i) => value - a[i]));
		for (let i = 0; i < 200; i++) {
			const values = [next(), next(), next()];
			const nearest = nearestDistribution(values);
			expect(() => entropy(nearest)).not.toThrow();
			for (let b = 0; b <= 10; b++) {
				for (let c = 0; b + c <= 10; c++) {
					const other = [(10 - b - c) / 10, b / 10, c / 10];
					expect(distance(values, nearest)).toBeLessThanOrEqual(distance(values, other) + 1e-12);
				}
			}
		}
	});

	it('throws a RangeError for what is no finite number', () => {
		expect(() => nearestDistribution([])).toThrow(RangeError);
		expect(() => nearestDistribution([0, NaN])).toThrow(
			new RangeError('values[1] is NaN; it must be a finite number')
		);
	});
});

describe('ternaryContours(field, p, levels, ways)', () => {
	const p = [0.5, 0.3, 0.2];
	const uniform = [1 / 3, 1 / 3, 1 / 3];
	const levels = [0.05, 0.3, 0.7, 1, 1.5, 3];
	const fields: [TernaryField, (p: Vector, q: Vector, unit: 'nat' | 'bit') => number][] = [
		['entropy', (_, q, unit) => entropy(q, unit)],
		['crossEntropy', crossEntropy],
		['klFromP', klDivergence],
		['klToP', (p, q, unit) => klDivergence(q, p, unit)]
	];
	const distribution = ([x, y]: readonly [number, number]) => nearestDistribution(cartesianToTernary(x, y));

	it.each(fields)('has the %s of each level on its line, unless it ends at a side', (field, measure) => {
		for (const ofP of [p, [0.01, 0.01, 0.98], [0, 0.25, 0.75], [1, 0, 0]]) {
			const centre = field === 'entropy' ? uniform : ofP;
			const sign = field === 'entropy' ? -1 : 1;
			// Where p rules an outcome out, D(q‖p) is finite on one side only: another test.
			if (field === 'klToP' && ofP.includes(0)) continue;
			for (const unit of ['nat', 'bit'] as const) {
				for (const { level, line } of ternaryContours(field, ofP, levels, 36, unit)) {
					for (const point of line) {
						const q = distribution(point);
						/** The field, as much nearer to its extreme point; negative: farther. */
						const nearer = (t: number) =>
							sign * measure(ofP, nearestDistribution(q.map((qi, i) => qi + t * (centre[i] - qi))), unit);
						expect(nearer(0.01)).toBeLessThanOrEqual(sign * level + 1e-9);
						if (Math.min(...q) > 1e-6) expect(nearer(-0.01)).toBeGreaterThanOrEqual(sign * level - 1e-9);
					}
				}
			}
		}
	});

	it('hits the level itself where the field is smooth', () => {
		for (const { level, line } of ternaryContours('klFromP', p, [0.05, 0.2], 60)) {
			for (const point of line) expect(klDivergence(p, distribution(point))).toBeCloseTo(level, 4);
		}
	});

	it('leaves out the levels that the field has nowhere', () => {
		const drawn = (field: TernaryField) => ternaryContours(field, p, levels, 9).map(({ level }) => level);
		expect(drawn('entropy')).toEqual([0.05, 0.3, 0.7, 1]);
		expect(drawn('crossEntropy')).toEqual([1.5, 3]);
		expect(drawn('klFromP')).toEqual(levels);
		expect(drawn('klToP')).toEqual([0.05, 0.3, 0.7, 1, 1.5]);
	});

	it('goes round from the first corner, with a third of its points to a side', () => {
		const [{ line }] = ternaryContours('klToP', uniform, [1.09], 9);
		expect(line).toHaveLength(9);
		const [x, y] = line[3];
		expect(x).toBeGreaterThan(0.95);
		expect(y).toBeLessThan(0.05);
	});

	it('runs along p’s own side where all else is infinite', () => {
		const [{ line }] = ternaryContours('klToP', [0.5, 0.5, 0], [0.5], 30);
		for (const [, y] of line) expect(y).toBeLessThan(0.001);
	});

	it('throws a RangeError for another number of outcomes or of ways, another field or unit', () => {
		expect(() => ternaryContours('entropy', [0.5, 0.5], [1], 3)).toThrow(
			new RangeError('p has length 2; a triangle has three corners')
		);
		expect(() => ternaryContours('entropy', p, [1], 4)).toThrow(
			new RangeError('ways is 4; it must be a positive multiple of 3')
		);
		expect(() => ternaryContours('variance' as 'entropy', p, [1], 3)).toThrow(
			new RangeError("field is variance; it is 'entropy', 'crossEntropy', 'klFromP' or 'klToP'")
		);
		expect(() => ternaryContours('entropy', p, [1], 3, 'bits' as 'bit')).toThrow(RangeError);
	});

	it('throws a RangeError for what is no distribution', () => {
		expect(() => ternaryContours('klToP', [0.5, 0.6, -0.1], [1], 3)).toThrow(
			new RangeError('p[2] is -0.1; a probability lies between 0 and 1')
		);
	});
});
