/**
 * The products of a deep network as gpu.js computes them on WebAssembly, in the manner of fours.kernel.js, which says why. What
 * goes through the network lies in fours of examples: of four examples side by side, unit after unit. So lies what a layer makes,
 * and the next one takes it as it is. What is done number by number stays as in deep.kernel.js.
 *
 * @typedef {import('gpu.js').IKernelFunctionThis<{ fanIn: number, fanOut: number, fours: number, skip: number }>} Layer `fours` are
 *   those of the batch.
 */

/**
 * A layer's sums, fours × fan-out × 4.
 *
 * @this {Layer}
 * @param {number[]} w fan-out × fan-in
 * @param {number[]} given fours × fan-in × 4
 */
export function sums(w, given) {
	let i = this.output.x;
	let j = this.output.x;
	i = this.thread.x * this.constants.fanIn;
	j = this.thread.y * this.constants.fanIn * 4;
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	for (let k = 0; k < this.constants.fanIn; k++) {
		const value = w[i];
		i++;
		a += value * given[j];
		j++;
		b += value * given[j];
		j++;
		c += value * given[j];
		j++;
		d += value * given[j];
		j++;
	}
	return [a, b, c, d];
}

/**
 * wᵀ · slopes, what a layer hands down: fours × fan-in × 4.
 *
 * @this {Layer} `skip` is fan-in less one
 * @param {number[]} w fan-out × fan-in
 * @param {number[]} along slopes at the layer's sums, fours × fan-out × 4
 */
export function handed(w, along) {
	let i = this.output.x;
	let j = this.output.x;
	i = this.thread.x;
	j = this.thread.y * this.constants.fanOut * 4;
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	for (let k = 0; k < this.constants.fanOut; k++) {
		const value = w[i];
		i++;
		i += this.constants.skip;
		a += value * along[j];
		j++;
		b += value * along[j];
		j++;
		c += value * along[j];
		j++;
		d += value * along[j];
		j++;
	}
	return [a, b, c, d];
}

/**
 * Slopes at the sums of the layer below: what was handed down, times φ′(z) there.
 *
 * @this {import('gpu.js').IKernelFunctionThis<{ kind: number, leak: number }>}
 * @param {number[][]} down
 * @param {number[][]} z the sums of the layer below
 * @param {number[][]} a their activations
 */
export function sloped(down, z, a) {
	const value = a[this.thread.y][this.thread.x];
	let slope = 1;
	if (this.constants.kind < 2) {
		if (z[this.thread.y][this.thread.x] <= 0) {
			slope = this.constants.leak;
		}
	} else {
		if (this.constants.kind < 3) {
			slope = (1 - value) * (1 + value);
		} else {
			slope = value * (1 - value);
		}
	}
	return down[this.thread.y][this.thread.x] * slope;
}

/**
 * w after a step of descent, fours of fan-in × fan-out × 4.
 *
 * @this {Layer}
 * @param {number[][]} w fan-out × fan-in
 * @param {number[]} along slopes at the layer's sums, fours × fan-out × 4
 * @param {number[]} given what the layer was given, fours × fan-in × 4
 * @param {number[]} rate
 */
export function descended(w, along, given, rate) {
	let i = this.output.x;
	let j = this.output.x;
	i = this.thread.x * 4;
	j = this.thread.y * 16;
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	for (let four = 0; four < this.constants.fours; four++) {
		for (let n = 0; n < 4; n++) {
			const slope = along[i];
			i++;
			a += slope * given[j];
			b += slope * given[j + 4];
			c += slope * given[j + 8];
			d += slope * given[j + 12];
			j++;
		}
		i += (this.constants.fanOut - 1) * 4;
		j += (this.constants.fanIn - 1) * 4;
	}
	return [
		w[this.thread.x][4 * this.thread.y] - rate[0] * a,
		w[this.thread.x][4 * this.thread.y + 1] - rate[0] * b,
		w[this.thread.x][4 * this.thread.y + 2] - rate[0] * c,
		w[this.thread.x][4 * this.thread.y + 3] - rate[0] * d
	];
}
