/*
 * Matrices in fours: of four rows, or four columns, side by side, place after place. What is missing in the last four is zero.
 */

/** @param matrix rows × columns; handed out ⌈rows/4⌉ × columns × 4 */
export function rowsInFours(matrix: Float32Array, rows: number, columns: number): Float32Array<ArrayBuffer> {
	const fours = new Float32Array(4 * Math.ceil(rows / 4) * columns);
	for (let row = 0; row < rows; row++) {
		const begin = (row >> 2) * 4 * columns + (row & 3);
		for (let k = 0; k < columns; k++) fours[begin + 4 * k] = matrix[row * columns + k];
	}
	return fours;
}

/** The way back: rows × columns. */
export function rowsOutOfFours(
	fours: Float32Array,
	rows: number,
	columns: number
): Float32Array<ArrayBuffer> {
	const matrix = new Float32Array(rows * columns);
	for (let row = 0; row < rows; row++) {
		const begin = (row >> 2) * 4 * columns + (row & 3);
		for (let k = 0; k < columns; k++) matrix[row * columns + k] = fours[begin + 4 * k];
	}
	return matrix;
}

/** @param matrix rows × columns; handed out ⌈columns/4⌉ × rows × 4 */
export function columnsInFours(
	matrix: Float32Array,
	rows: number,
	columns: number
): Float32Array<ArrayBuffer> {
	const fours = new Float32Array(4 * Math.ceil(columns / 4) * rows);
	for (let row = 0; row < rows; row++) {
		for (let k = 0; k < columns; k++) {
			fours[((k >> 2) * rows + row) * 4 + (k & 3)] = matrix[row * columns + k];
		}
	}
	return fours;
}

/** The way back: rows × columns. */
export function columnsOutOfFours(
	fours: Float32Array,
	rows: number,
	columns: number
): Float32Array<ArrayBuffer> {
	const matrix = new Float32Array(rows * columns);
	for (let row = 0; row < rows; row++) {
		for (let k = 0; k < columns; k++) {
			matrix[row * columns + k] = fours[((k >> 2) * rows + row) * 4 + (k & 3)];
		}
	}
	return matrix;
}

/** A matrix on its side: columns × rows. */
export function turned(matrix: Float32Array, rows: number, columns: number): Float32Array<ArrayBuffer> {
	const onSide = new Float32Array(rows * columns);
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++)
			onSide[column * rows + row] = matrix[row * columns + column];
	return onSide;
}
