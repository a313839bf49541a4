/**
 * Rows of numbers in fours: of four rows side by side, place after place. What is missing in the last four is zero.
 *
 * @param rows count × length
 * @returns ⌈count/4⌉ × length × 4
 */
export function inFours(rows: Float32Array, count: number, length: number): Float32Array<ArrayBuffer> {
	const fours = new Float32Array(4 * Math.ceil(count / 4) * length);
	for (let row = 0; row < count; row++) {
		const begin = (row >> 2) * 4 * length + (row & 3);
		for (let k = 0; k < length; k++) fours[begin + 4 * k] = rows[row * length + k];
	}
	return fours;
}

/** The way back: count × length. */
export function outOfFours(fours: Float32Array, count: number, length: number): Float32Array<ArrayBuffer> {
	const rows = new Float32Array(count * length);
	for (let row = 0; row < count; row++) {
		const begin = (row >> 2) * 4 * length + (row & 3);
		for (let k = 0; k < length; k++) rows[row * length + k] = fours[begin + 4 * k];
	}
	return rows;
}

/** A matrix on its side: columns × rows. */
export function turned(matrix: Float32Array, rows: number, columns: number): Float32Array<ArrayBuffer> {
	const onSide = new Float32Array(rows * columns);
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++)
			onSide[column * rows + row] = matrix[row * columns + column];
	return onSide;
}
