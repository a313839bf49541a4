import { describe, expect, it } from 'vitest';
import { atPlace, inGrains, movedByKey } from './place';

const sum = (q: readonly number[]) => q.reduce((a, b) => a + b, 0);

describe('inGrains', () => {
	it('gives whole grains that add up to 1', () => {
		expect(inGrains([1 / 3, 1 / 3, 1 / 3], 100)).toEqual([0.34, 0.33, 0.33]);
		expect(inGrains([0.2, 0.3, 0.5])).toEqual([0.2, 0.3, 0.5]);
		for (let i = 0; i <= 50; i++) {
			for (let j = 0; i + j <= 50; j++)
				expect(sum(inGrains([i / 50, j / 50, (50 - i - j) / 50], 37))).toBeCloseTo(1, 12);
		}
	});
});

describe('atPlace', () => {
	it('has the certain outcomes at the corners', () => {
		expect(atPlace(0, 0)).toEqual([1, 0, 0]);
		expect(atPlace(1, 0)).toEqual([0, 1, 0]);
		expect(atPlace(0.5, 1)).toEqual([0, 0, 1]);
	});

	it('comes to the nearest point of the triangle from outside', () => {
		expect(atPlace(0.5, -3)).toEqual([0.5, 0.5, 0]);
		expect(atPlace(-9, 0.1)).toEqual([1, 0, 0]);
	});
});

describe('movedByKey', () => {
	it('trades A for B along the base, and ends at the sides', () => {
		expect(movedByKey('ArrowRight', [0.2, 0.3, 0.5])).toEqual([0.19, 0.31, 0.5]);
		expect(movedByKey('ArrowLeft', [0.2, 0.3, 0.5])).toEqual([0.21, 0.29, 0.5]);
		expect(movedByKey('ArrowRight', [0, 0.5, 0.5])).toEqual([0, 0.5, 0.5]);
		expect(movedByKey('Home', [0.2, 0.3, 0.5])).toEqual([0.5, 0, 0.5]);
		expect(movedByKey('End', [0.2, 0.3, 0.5])).toEqual([0, 0.5, 0.5]);
	});

	it('leads to the corner of C and away from it', () => {
		expect(movedByKey('ArrowUp', [0.2, 0.3, 0.5])?.[2]).toBe(0.51);
		expect(movedByKey('PageUp', [0.2, 0.3, 0.5])).toEqual([0.16, 0.24, 0.6]);
		expect(movedByKey('PageDown', [0, 0, 1])).toEqual([0.05, 0.05, 0.9]);
	});

	it('keeps a distribution one, whatever is pressed', () => {
		let q: readonly number[] = [0.2, 0.3, 0.5];
		for (let i = 0; i < 300; i++) {
			const key = ['ArrowUp', 'PageDown', 'ArrowRight', 'PageUp', 'ArrowDown', 'ArrowLeft'][
				(i * i + (i >> 3)) % 6
			];
			q = movedByKey(key, q)!;
			expect(sum(q)).toBeCloseTo(1, 10);
			expect(Math.min(...q)).toBeGreaterThanOrEqual(0);
		}
	});

	it('leaves other keys alone', () => expect(movedByKey('Tab', [0.2, 0.3, 0.5])).toBeUndefined());
});
