/** Largest absolute difference between logits and their reference; NaN if any is NaN. */
export function largestDifference(logits: ArrayLike<number>, reference: ArrayLike<number>): number {
	let largest = 0;
	for (let i = 0; i < reference.length; i++) {
		largest = Math.max(largest, Math.abs(logits[i] - reference[i]));
	}
	return largest;
}

/**
 * How far a right float32 answer may be from the float64 reference: 0.001 for the notebook's standard-normal x and w,
 * where the longest rows have |x|·|w| near 784, and in proportion for longer ones. Rounding takes some hundredth of that.
 */
export function tolerance({
	x,
	w,
	inner
}: {
	readonly x: Float32Array;
	readonly w: Float32Array;
	readonly inner: number;
}): number {
	return 0.001 * Math.max(1, (longestRow(x, inner) * longestRow(w, inner)) / 784);
}

function longestRow(matrix: Float32Array, inner: number): number {
	let longest = 0;
	for (let start = 0; start < matrix.length; start += inner) {
		let square = 0;
		for (let k = start; k < start + inner; k++) square += matrix[k] * matrix[k];
		longest = Math.max(longest, square);
	}
	return Math.sqrt(longest);
}
