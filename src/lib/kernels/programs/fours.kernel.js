/**
 * Products of matrices as gpu.js computes them on WebAssembly, where a number fetched by itself costs more than what is done
 * with it: one thread makes four sums at once, and gpu.js lets four threads run as one, so that eight fetched numbers serve
 * sixteen products. One of the two matrices lies in *fours*: of four columns side by side, place after place.
 *
 * gpu.js takes a variable for a whole number, which an index must be, only if it begins as an output's size and is counted up;
 * any other is converted at each fetch, which takes longer than the fetch.
 *
 * @typedef {import('gpu.js').IKernelFunctionThis<{ data: number[], stride: number, length: number }>} Products `data` has a row
 *   in every `stride` numbers, and `length` of each are multiplied.
 */

/**
 * Rows times columns, fours of columns × rows × 4.
 *
 * @this {Products}
 * @param {number[]} fours fours of columns × length × 4
 * @param {number} first where in `data` the first row begins
 */
export function products(fours, first) {
	let i = this.output.x;
	let j = this.output.x;
	i = first + this.thread.x * this.constants.stride;
	j = this.thread.y * this.constants.length * 4;
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	for (let k = 0; k < this.constants.length; k++) {
		const value = this.constants.data[i];
		i++;
		a += value * fours[j];
		j++;
		b += value * fours[j];
		j++;
		c += value * fours[j];
		j++;
		d += value * fours[j];
		j++;
	}
	return [a, b, c, d];
}
