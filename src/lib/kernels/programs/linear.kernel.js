/**
 * The linear layer as gpu.js runs it: one thread computes one logit.
 *
 * @this {import('gpu.js').IKernelFunctionThis<{ fours: number, rest: number }>} a row's length is `fours`, as much
 *   of it as can be taken four by four, and the `rest`
 * @param {number[][]} x rows × inner
 * @param {number[][]} w columns × inner
 */
export function linear(x, w) {
	// Four sums side by side: none waits for another's addition, and each rounds less.
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	for (let k = 0; k < this.constants.fours; k += 4) {
		a += x[this.thread.y][k] * w[this.thread.x][k];
		b += x[this.thread.y][k + 1] * w[this.thread.x][k + 1];
		c += x[this.thread.y][k + 2] * w[this.thread.x][k + 2];
		d += x[this.thread.y][k + 3] * w[this.thread.x][k + 3];
	}
	for (let k = 0; k < this.constants.rest; k++) {
		a += x[this.thread.y][this.constants.fours + k] * w[this.thread.x][this.constants.fours + k];
	}
	return a + b + (c + d);
}
