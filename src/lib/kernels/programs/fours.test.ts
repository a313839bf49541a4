import { expect, it } from 'vitest';
import { columnsInFours, columnsOutOfFours, rowsInFours, rowsOutOfFours, turned } from './fours';

/** 5 × 3, each number its row and its column. */
const matrix = Float32Array.from({ length: 15 }, (_, i) => 10 * Math.floor(i / 3) + (i % 3));

it('rows in fours lie side by side, and what is missing in the last four is zero', () => {
	const fours = rowsInFours(matrix, 5, 3);
	expect(Array.from(fours.subarray(0, 8))).toEqual([0, 10, 20, 30, 1, 11, 21, 31]);
	expect(Array.from(fours.subarray(12))).toEqual([40, 0, 0, 0, 41, 0, 0, 0, 42, 0, 0, 0]);
	expect(rowsOutOfFours(fours, 5, 3)).toEqual(matrix);
});

it('columns in fours are the rows, in fours, of the matrix on its side', () => {
	expect(Array.from(turned(matrix, 5, 3).subarray(0, 6))).toEqual([0, 10, 20, 30, 40, 1]);
	const fours = columnsInFours(matrix, 5, 3);
	expect(fours).toEqual(rowsInFours(turned(matrix, 5, 3), 3, 5));
	expect(columnsOutOfFours(fours, 5, 3)).toEqual(matrix);
});
