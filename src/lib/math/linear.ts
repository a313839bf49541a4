import type { Matrix, Vector } from './types';

/**
 * The linear layer without a bias: every row of x against every row of w, PyTorch's `x @ w.t()`.
 *
 * @param x N×K inputs, one a row
 * @param w M×K weights, one output a row
 * @returns N×M outputs; accurate as `linearRowMajor` is
 * @throws RangeError when x or w is empty or ragged, or their rows differ in length
 */
export function linear(x: Matrix, w: Matrix): number[][] {
	const inner = rowLength(x, 'x');
	const innerOfW = rowLength(w, 'w');
	if (inner !== innerOfW) {
		throw new RangeError(
			`x is ${x.length}×${inner} and w is ${w.length}×${innerOfW}; x @ w.t() needs rows of the same length`
		);
	}
	const columns = w.length;
	const flat = linearRowMajor(rowMajor(x, inner), rowMajor(w, inner), x.length, inner, columns);
	return Array.from({ length: x.length }, (_, i) =>
		Array.from(flat.subarray(i * columns, (i + 1) * columns))
	);
}

/**
 * `linear` on matrices that lie flat in memory, row after row, as the kernels hold them.
 *
 * Computes in float64 whatever the inputs are, and carries the rounding error of each addition along
 * (Knuth's two-sum; Ogita, Rump and Oishi 2005): a product of two float32 values is exact in float64, so for
 * float32 inputs the outputs are as good as rounded once, even where the terms cancel. NaN and infinities
 * spread as in PyTorch.
 *
 * @param x rows × inner
 * @param w columns × inner
 * @returns rows × columns
 * @throws RangeError when a size is not a positive integer or an array's length is not what its sizes say
 */
export function linearRowMajor(
	x: Vector,
	w: Vector,
	rows: number,
	inner: number,
	columns: number
): Float64Array<ArrayBuffer> {
	for (const [name, size] of Object.entries({ rows, inner, columns })) {
		if (!Number.isInteger(size) || size < 1)
			throw new RangeError(`${name} is ${size}; a size is a positive integer`);
	}
	if (x.length !== rows * inner) {
		throw new RangeError(`x has ${x.length} values; ${rows}×${inner} takes ${rows * inner}`);
	}
	if (w.length !== columns * inner) {
		throw new RangeError(`w has ${w.length} values; ${columns}×${inner} takes ${columns * inner}`);
	}
	const out = new Float64Array(rows * columns);
	for (let i = 0; i < rows; i++) {
		for (let j = 0; j < columns; j++) {
			let sum = 0;
			let lost = 0;
			for (let k = 0, a = i * inner, b = j * inner; k < inner; k++, a++, b++) {
				const term = x[a] * w[b];
				const next = sum + term;
				// Without a branch on which is larger, this costs no more time than the additions wait for each other.
				const kept = next - sum;
				lost += sum - (next - kept) + (term - kept);
				sum = next;
			}
			// Past the largest float64 the error term is NaN, while the sum itself is right.
			out[i * columns + j] = Number.isFinite(sum) ? sum + lost : sum;
		}
	}
	return out;
}

function rowLength(matrix: Matrix, name: string): number {
	if (matrix.length === 0) throw new RangeError(`${name} has no rows; a matrix has at least one`);
	const length = matrix[0].length;
	if (length === 0) throw new RangeError(`${name}[0] is empty; a row holds at least one value`);
	for (let i = 1; i < matrix.length; i++) {
		if (matrix[i].length !== length) {
			throw new RangeError(
				`${name}[${i}] has ${matrix[i].length} values and ${name}[0] has ${length}; rows are equally long`
			);
		}
	}
	return length;
}

function rowMajor(matrix: Matrix, length: number): Float64Array {
	const flat = new Float64Array(matrix.length * length);
	for (let i = 0; i < matrix.length; i++) flat.set(matrix[i], i * length);
	return flat;
}
