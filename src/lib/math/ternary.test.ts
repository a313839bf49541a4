import { describe, expect, it } from 'vitest';
import {
	cartesianToTernary,
	crossEntropy,
	entropy,
	klDivergence,
	nearestDistribution,
	standardNormal,
	ternaryField,
	ternaryGridToCartesian,
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

describe('ternaryField(field, p, cells)', () => {
	const p = [0.5, 0.3, 0.2];
	const fields: [TernaryField, (p: Vector, q: Vector, unit: 'nat' | 'bit') => number][] = [
		['entropy', (_, q, unit) => entropy(q, unit)],
		['crossEntropy', crossEntropy],
		['klFromP', klDivergence],
		['klToP', (p, q, unit) => klDivergence(q, p, unit)]
	];

	it.each(fields)('has the %s of each q of the triangle, row by row', (field, measure) => {
		for (const ofP of [p, [0, 0.25, 0.75], [1, 0, 0]]) {
			const cells = 20;
			for (const unit of ['nat', 'bit'] as const) {
				const values = ternaryField(field, ofP, cells, unit);
				for (let j = 0; j <= cells; j++) {
					for (let i = 0; i + j <= cells; i++) {
						const value = values[j * (cells + 1) + i];
						const expected = measure(ofP, [(cells - i - j) / cells, i / cells, j / cells], unit);
						if (expected === Infinity) expect(value).toBe(Infinity);
						else expect(value).toBeCloseTo(expected, 12);
					}
				}
			}
		}
	});

	it.each(fields)("goes on with the diagonal's %s beyond it", (field, measure) => {
		const cells = 4;
		for (const ofP of [p, [0, 0.25, 0.75]]) {
			const values = ternaryField(field, ofP, cells);
			// Column 4, row 2 lies straight across from column 3, row 1.
			const expected = measure(ofP, [0, 3 / 4, 1 / 4], 'nat');
			if (expected === Infinity) expect(values[2 * 5 + 4]).toBe(Infinity);
			else expect(values[2 * 5 + 4]).toBeCloseTo(expected, 12);
			expect(values.some(Number.isNaN)).toBe(false);
		}
	});

	it('is 0 at p for both divergences, and nowhere below', () => {
		for (const field of ['klFromP', 'klToP'] as const) {
			const values = ternaryField(field, p, 10);
			expect(values[2 * 11 + 3]).toBeLessThan(1e-15);
			expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
			// So close to a point of the grid the terms' rounding outweighs their sum.
			for (let k = 1; k < 200; k++) {
				const close = ternaryField(field, [0.5 + k * 1e-9, 0.3 - k * 1e-9, 0.2], 10);
				expect(Math.min(...close)).toBeGreaterThanOrEqual(0);
			}
		}
	});

	it('writes into the place it is given', () => {
		const out = new Float64Array(16);
		expect(ternaryField('entropy', p, 3, 'nat', out)).toBe(out);
		expect(() => ternaryField('entropy', p, 4, 'nat', out)).toThrow(
			new RangeError('out has length 16; 4 cells a side take 25')
		);
	});

	it('throws a RangeError for another number of outcomes, of cells, another field or unit', () => {
		expect(() => ternaryField('entropy', [0.5, 0.5], 3)).toThrow(
			new RangeError('p has length 2; a triangle has three corners')
		);
		expect(() => ternaryField('entropy', p, 0)).toThrow(
			new RangeError('cells is 0; it must be a positive integer')
		);
		expect(() => ternaryField('variance' as 'entropy', p, 3)).toThrow(
			new RangeError("field is variance; it is 'entropy', 'crossEntropy', 'klFromP' or 'klToP'")
		);
		expect(() => ternaryField('entropy', p, 3, 'bits' as 'bit')).toThrow(RangeError);
	});

	it('throws a RangeError for what is no distribution', () => {
		expect(() => ternaryField('klToP', [0.5, 0.6, -0.1], 3)).toThrow(
			new RangeError('p[2] is -0.1; a probability lies between 0 and 1')
		);
	});
});

describe('ternaryGridToCartesian(x, y, cells)', () => {
	it("puts d3-contour's coordinates into the triangle", () => {
		expect(ternaryGridToCartesian(0.5, 0.5, 10)).toEqual([0, 0]);
		expect(ternaryGridToCartesian(10.5, 0.5, 10)).toEqual([1, 0]);
		expect(ternaryGridToCartesian(0.5, 10.5, 10)).toEqual([0.5, height]);
	});
});
