import { describe, expect, it } from 'vitest';
import { nameRows } from './name-rows';

describe('nameRows', () => {
	it('leaves the numbers of points that lie apart in the first row', () =>
		expect(nameRows([-4, -3.2, -2.5, 0.5, 1.2], [0, 0, 0, 1, 1], 9)).toEqual([0, 0, 0, 0, 0]));

	it('stacks the numbers of points that lie on each other', () =>
		expect(nameRows([1, 1, 1, 1], [0, 1, 1, 1], 9)).toEqual([0, 0, 1, 2]));

	it('takes the nearest row that has room, whatever the points’ order', () =>
		expect(nameRows([0.6, 0.2, 0.4], [1, 1, 1], 9)).toEqual([0, 0, 1]));

	it('gives two digits the room of two', () => {
		const x = Array.from({ length: 11 }, (_, index) => index - 5);
		expect(
			nameRows(
				x.with(9, 4.5),
				Array.from(x, () => 0),
				12
			)[10]
		).toBe(1);
		expect(
			nameRows(
				x.with(9, 4.5).with(8, 3.9).slice(0, 10),
				Array.from(x.slice(1), () => 0),
				12
			)[8]
		).toBe(0);
	});

	it('has four rows, and puts what is more into the one that is free first', () =>
		expect(nameRows([0, 0, 0, 0, 0.1], [0, 0, 0, 0, 0], 9)).toEqual([0, 1, 2, 3, 0]));
});
