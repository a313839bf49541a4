/**
 * Softmax regression as gpu.js trains it: once by cross-entropy and once by MSE, side by side on the same rows. Of every
 * matrix with a row a class, cross-entropy's rows come first and MSE's after them. One step of descent runs these kernels in
 * the order they stand in; the data set lies on the device, in the constants.
 *
 * @typedef {import('gpu.js').IKernelFunctionThis<{
 *   x: number[][], labels: number[], batch: number, batchFours: number, batchRest: number,
 *   inner: number, innerFours: number, innerRest: number, classes: number
 * }>} Training `x` is rows × inner and `labels` has a class for each row. What is added up along a batch or a row is taken
 *   four by four as far as it goes (`…Fours`), and then the rest (`…Rest`).
 */

/**
 * Logits, 2·classes × batch: one thread multiplies one row of w by one row of x.
 *
 * @this {Training}
 * @param {number[][]} w 2·classes × inner
 * @param {number[]} starts the first row of each step's batch
 * @param {number} step
 */
export function logits(w, starts, step) {
	const row = starts[step] + this.thread.x;
	// Four sums side by side: none waits for another's addition, and each rounds less.
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	for (let k = 0; k < this.constants.innerFours; k += 4) {
		a += this.constants.x[row][k] * w[this.thread.y][k];
		b += this.constants.x[row][k + 1] * w[this.thread.y][k + 1];
		c += this.constants.x[row][k + 2] * w[this.thread.y][k + 2];
		d += this.constants.x[row][k + 3] * w[this.thread.y][k + 3];
	}
	for (let k = 0; k < this.constants.innerRest; k++) {
		const place = this.constants.innerFours + k;
		a += this.constants.x[row][place] * w[this.thread.y][place];
	}
	return a + b + (c + d);
}

/**
 * log Σ exp z, 2 × batch: shifted by the largest logit, so that nothing overflows.
 *
 * @this {Training}
 * @param {number[][]} z logits
 */
export function normalizers(z) {
	const first = this.thread.y * this.constants.classes;
	let largest = z[first][this.thread.x];
	for (let c = 1; c < this.constants.classes; c++) {
		largest = Math.max(largest, z[first + c][this.thread.x]);
	}
	let sum = 0;
	for (let c = 0; c < this.constants.classes; c++) {
		sum += Math.exp(z[first + c][this.thread.x] - largest);
	}
	return largest + Math.log(sum);
}

/**
 * softmax(z), 2·classes × batch.
 *
 * @this {Training}
 * @param {number[][]} z logits
 * @param {number[][]} logs their normalizers
 */
export function probabilities(z, logs) {
	let model = 0;
	if (this.thread.y >= this.constants.classes) {
		model = 1;
	}
	return Math.exp(z[this.thread.y][this.thread.x] - logs[model][this.thread.x]);
}

/**
 * The two mean losses of the batch: nats of cross-entropy, and half the squared distance from the one-hot label.
 *
 * @this {Training}
 * @param {number[][]} z logits
 * @param {number[][]} logs their normalizers
 * @param {number[][]} p probabilities
 * @param {number[]} starts
 * @param {number} step
 */
export function losses(z, logs, p, starts, step) {
	let total = 0;
	for (let n = 0; n < this.constants.batch; n++) {
		const label = this.constants.labels[starts[step] + n];
		if (this.thread.x < 1) {
			total += logs[0][n] - z[label][n];
		} else {
			for (let c = 0; c < this.constants.classes; c++) {
				let residual = p[this.constants.classes + c][n];
				if (Math.abs(label - c) < 0.5) {
					residual -= 1;
				}
				total += (residual * residual) / 2;
			}
		}
	}
	return total / this.constants.batch;
}

/**
 * Slopes of the mean losses along the logits, 2·classes × batch: (p − y)/N for cross-entropy, and for MSE the softmax's Jacobian
 * times it.
 *
 * @this {Training}
 * @param {number[][]} p probabilities
 * @param {number[]} starts
 * @param {number} step
 */
export function slopes(p, starts, step) {
	const label = this.constants.labels[starts[step] + this.thread.x];
	let own = this.thread.y;
	let pull = 0;
	if (this.thread.y >= this.constants.classes) {
		own = this.thread.y - this.constants.classes;
		for (let c = 0; c < this.constants.classes; c++) {
			const other = p[this.constants.classes + c][this.thread.x];
			pull += other * other;
		}
		pull -= p[this.constants.classes + label][this.thread.x];
	}
	let residual = p[this.thread.y][this.thread.x];
	let factor = 1;
	if (this.thread.y >= this.constants.classes) {
		factor = residual;
	}
	if (Math.abs(label - own) < 0.5) {
		residual -= 1;
	}
	return (factor * (residual - pull)) / this.constants.batch;
}

/**
 * Slopes along the weights, 2·classes × inner.
 *
 * @this {Training}
 * @param {number[][]} along slopes along the logits
 * @param {number[]} starts
 * @param {number} step
 */
export function gradients(along, starts, step) {
	const row = starts[step];
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	for (let n = 0; n < this.constants.batchFours; n += 4) {
		a += along[this.thread.y][n] * this.constants.x[row + n][this.thread.x];
		b += along[this.thread.y][n + 1] * this.constants.x[row + n + 1][this.thread.x];
		c += along[this.thread.y][n + 2] * this.constants.x[row + n + 2][this.thread.x];
		d += along[this.thread.y][n + 3] * this.constants.x[row + n + 3][this.thread.x];
	}
	for (let n = 0; n < this.constants.batchRest; n++) {
		const place = this.constants.batchFours + n;
		a += along[this.thread.y][place] * this.constants.x[row + place][this.thread.x];
	}
	return a + b + (c + d);
}

/**
 * Each row's share of a squared gradient norm, 2·classes.
 *
 * @this {Training}
 * @param {number[][]} g gradients
 */
export function squares(g) {
	let sum = 0;
	for (let k = 0; k < this.constants.inner; k++) {
		sum += g[this.thread.x][k] * g[this.thread.x][k];
	}
	return sum;
}

/**
 * w after the step, 2·classes × inner.
 *
 * @this {Training}
 * @param {number[][]} w
 * @param {number[][]} g gradients
 * @param {number[]} rates cross-entropy's learning rate, and MSE's
 */
export function descended(w, g, rates) {
	let model = 0;
	if (this.thread.y >= this.constants.classes) {
		model = 1;
	}
	return w[this.thread.y][this.thread.x] - rates[model] * g[this.thread.y][this.thread.x];
}

/**
 * What is read back of all the steps at once, steps × (2 + 2·classes): a step's losses, and its squares.
 *
 * @this {Training}
 * @param {number[][]} before the record up to this step
 * @param {number[]} loss
 * @param {number[]} square
 * @param {number} step
 */
export function recorded(before, loss, square, step) {
	let value = before[this.thread.y][this.thread.x];
	if (Math.abs(this.thread.y - step) < 0.5) {
		if (this.thread.x < 2) {
			value = loss[this.thread.x];
		} else {
			value = square[this.thread.x - 2];
		}
	}
	return value;
}
