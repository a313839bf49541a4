/**
 * A deep network as gpu.js runs it. Every matrix lies unit after unit, each with its value for every example of the batch
 * side by side, so that one thread computes one unit for one example, and neighbouring threads read neighbouring numbers.
 *
 * @typedef {import('gpu.js').IKernelFunctionThis<{
 *   kind: number, leak: number, batch: number, classes: number, inner: number, fours: number, rest: number
 * }>} Deep `kind` is the activation's number: 0 ReLU, 1 leaky ReLU, 2 tanh, 3 sigmoid. What is added up is as long as `inner`: four
 *   by four as far as it goes (`fours`), and then the `rest`.
 */

/**
 * A layer's sums, fan-out × batch.
 *
 * @this {Deep}
 * @param {number[][]} w fan-out × fan-in
 * @param {number[][]} given fan-in × batch
 */
export function sums(w, given) {
	// Four sums side by side: none waits for another's addition, and each rounds less.
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	for (let k = 0; k < this.constants.fours; k += 4) {
		a += w[this.thread.y][k] * given[k][this.thread.x];
		b += w[this.thread.y][k + 1] * given[k + 1][this.thread.x];
		c += w[this.thread.y][k + 2] * given[k + 2][this.thread.x];
		d += w[this.thread.y][k + 3] * given[k + 3][this.thread.x];
	}
	for (let k = 0; k < this.constants.rest; k++) {
		const place = this.constants.fours + k;
		a += w[this.thread.y][place] * given[place][this.thread.x];
	}
	return a + b + (c + d);
}

/**
 * φ(z), fan-out × batch. tanh by its series near 0, where its exponentials would leave no digits.
 *
 * @this {Deep}
 * @param {number[][]} z
 */
export function activated(z) {
	const value = z[this.thread.y][this.thread.x];
	let result = value;
	if (this.constants.kind < 2) {
		if (value < 0) {
			result = value * this.constants.leak;
		}
	} else {
		const small = Math.exp(-Math.min(80, Math.abs(value) * (4 - this.constants.kind)));
		if (this.constants.kind < 3) {
			result = (1 - small) / (1 + small);
			if (value < 0) {
				result = -result;
			}
			if (Math.abs(value) < 0.1) {
				const square = value * value;
				result = value * (1 - (square / 3) * (1 - square * 0.4));
			}
		} else {
			result = 1 / (1 + small);
			if (value < 0) {
				result = small / (1 + small);
			}
		}
	}
	return result;
}

/**
 * log Σ exp z of each example: shifted by the largest logit, so that nothing overflows.
 *
 * @this {Deep}
 * @param {number[][]} z logits
 */
export function normalizers(z) {
	let largest = z[0][this.thread.x];
	for (let c = 1; c < this.constants.classes; c++) {
		largest = Math.max(largest, z[c][this.thread.x]);
	}
	let sum = 0;
	for (let c = 0; c < this.constants.classes; c++) {
		sum += Math.exp(z[c][this.thread.x] - largest);
	}
	return largest + Math.log(sum);
}

/**
 * Each example's cross-entropy, in nats.
 *
 * @this {Deep}
 * @param {number[][]} z logits
 * @param {number[]} logs their normalizers
 * @param {number[]} labels
 */
export function losses(z, logs, labels) {
	return logs[this.thread.x] - z[labels[this.thread.x]][this.thread.x];
}

/**
 * The mean loss's slopes at the logits, (p − y)/N, classes × batch.
 *
 * @this {Deep}
 * @param {number[][]} z logits
 * @param {number[]} logs their normalizers
 * @param {number[]} labels
 */
export function slopes(z, logs, labels) {
	let residual = Math.exp(z[this.thread.y][this.thread.x] - logs[this.thread.x]);
	if (Math.abs(labels[this.thread.x] - this.thread.y) < 0.5) {
		residual -= 1;
	}
	return residual / this.constants.batch;
}

/**
 * Slopes handed down to the layer below, fan-in × batch: wᵀ · slopes, times φ′(z) there.
 *
 * @this {Deep}
 * @param {number[][]} w fan-out × fan-in
 * @param {number[][]} along slopes at this layer's sums, fan-out × batch
 * @param {number[][]} z the sums of the layer below
 * @param {number[][]} a their activations
 */
export function handed(w, along, z, a) {
	let p = 0;
	let q = 0;
	let r = 0;
	let s = 0;
	for (let k = 0; k < this.constants.fours; k += 4) {
		p += w[k][this.thread.y] * along[k][this.thread.x];
		q += w[k + 1][this.thread.y] * along[k + 1][this.thread.x];
		r += w[k + 2][this.thread.y] * along[k + 2][this.thread.x];
		s += w[k + 3][this.thread.y] * along[k + 3][this.thread.x];
	}
	for (let k = 0; k < this.constants.rest; k++) {
		const place = this.constants.fours + k;
		p += w[place][this.thread.y] * along[place][this.thread.x];
	}
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
	return (p + q + (r + s)) * slope;
}

/**
 * What a layer was given, turned on its side: batch × fan-in.
 *
 * @this {Deep}
 * @param {number[][]} given
 */
export function turned(given) {
	return given[this.thread.x][this.thread.y];
}

/**
 * w after a step of descent, fan-out × fan-in.
 *
 * @this {Deep}
 * @param {number[][]} w
 * @param {number[][]} along slopes at the layer's sums, fan-out × batch
 * @param {number[][]} onSide what the layer was given, batch × fan-in
 * @param {number[]} rate
 */
export function descended(w, along, onSide, rate) {
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	for (let n = 0; n < this.constants.fours; n += 4) {
		a += along[this.thread.y][n] * onSide[n][this.thread.x];
		b += along[this.thread.y][n + 1] * onSide[n + 1][this.thread.x];
		c += along[this.thread.y][n + 2] * onSide[n + 2][this.thread.x];
		d += along[this.thread.y][n + 3] * onSide[n + 3][this.thread.x];
	}
	for (let n = 0; n < this.constants.rest; n++) {
		const place = this.constants.fours + n;
		a += along[this.thread.y][place] * onSide[place][this.thread.x];
	}
	return w[this.thread.y][this.thread.x] - rate[0] * (a + b + (c + d));
}

/**
 * What is read back of all the steps at once, steps × batch: each step's losses.
 *
 * @this {Deep}
 * @param {number[][]} before the record up to this step
 * @param {number[]} loss
 * @param {number} step
 */
export function recorded(before, loss, step) {
	let value = before[this.thread.y][this.thread.x];
	if (Math.abs(this.thread.y - step) < 0.5) {
		value = loss[this.thread.x];
	}
	return value;
}
