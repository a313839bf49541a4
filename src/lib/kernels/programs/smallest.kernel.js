/**
 * Each number times one that is 1: nothing that a compiler could see through.
 *
 * @this {import('gpu.js').IKernelFunctionThis}
 * @param {number[]} values
 * @param {number} one
 */
export function timesOne(values, one) {
	return values[this.thread.x] * one;
}
