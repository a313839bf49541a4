/**
 * Softmax regression as gpu.js trains it on WebAssembly: the steps of train.kernel.js, around the products of fours.kernel.js,
 * which make logits of weights, and of slopes along the logits those along the weights. What belongs to classes lies in fours:
 * of four classes side by side, place after place, first cross-entropy's classes and then MSE's. What is missing in the last
 * four is zero.
 *
 * @typedef {import('gpu.js').IKernelFunctionThis<{
 *   labels: number[], batch: number, inner: number, classes: number
 * }>} Training `labels` has a class for each row of the data set, and `classes` are one model's.
 */

/**
 * The largest logit of each example, 2 × batch.
 *
 * @this {Training}
 * @param {number[][][]} z logits, fours × batch × 4
 */
export function largest(z) {
	const first = this.thread.y * this.constants.classes;
	let value = z[first >> 2][this.thread.x][first & 3];
	for (let c = 1; c < this.constants.classes; c++) {
		value = Math.max(value, z[(first + c) >> 2][this.thread.x][(first + c) & 3]);
	}
	return value;
}

/**
 * exp z, shifted by the largest logit so that nothing overflows: 2·classes × batch.
 *
 * @this {Training}
 * @param {number[][][]} z logits
 * @param {number[][]} most the largest of each example
 */
export function exponentials(z, most) {
	let model = 0;
	if (this.thread.y >= this.constants.classes) {
		model = 1;
	}
	return Math.exp(z[this.thread.y >> 2][this.thread.x][this.thread.y & 3] - most[model][this.thread.x]);
}

/**
 * What each example comes to, 2 × batch × 4: the sum of its exponentials; the mean of p − y, which MSE's slopes are held
 * against; and its loss, nats of cross-entropy or half the squared distance from the one-hot label.
 *
 * @this {Training}
 * @param {number[][][]} z logits
 * @param {number[][]} most the largest of each example
 * @param {number[][]} e exponentials
 * @param {number} start the first row of the batch
 */
export function examples(z, most, e, start) {
	const label = this.constants.labels[start + this.thread.x];
	const first = this.thread.y * this.constants.classes;
	let sum = 0;
	for (let c = 0; c < this.constants.classes; c++) {
		sum += e[first + c][this.thread.x];
	}
	let pull = 0;
	let loss = most[this.thread.y][this.thread.x] + Math.log(sum) - z[label >> 2][this.thread.x][label & 3];
	if (this.thread.y > 0) {
		loss = 0;
		for (let c = 0; c < this.constants.classes; c++) {
			const p = e[first + c][this.thread.x] / sum;
			let residual = p;
			if (Math.abs(label - c) < 0.5) {
				residual -= 1;
			}
			pull += p * residual;
			loss += (residual * residual) / 2;
		}
	}
	return [sum, pull, loss, 0];
}

/**
 * Slopes of the mean losses along the logits, fours × batch × 4: (p − y)/N for cross-entropy, and for MSE the softmax's Jacobian
 * times it.
 *
 * @this {Training}
 * @param {number[][]} e exponentials
 * @param {number[][][]} each what `examples` says
 * @param {number} start
 */
export function slopes(e, each, start) {
	const row = 4 * this.thread.z + this.thread.x;
	let model = 0;
	if (row >= this.constants.classes) {
		model = 1;
	}
	const p = e[row][this.thread.y] / each[model][this.thread.y][0];
	let factor = 1;
	if (model > 0.5) {
		factor = p;
	}
	let residual = p - each[model][this.thread.y][1];
	const label = this.constants.labels[start + this.thread.y];
	if (Math.abs(label + model * this.constants.classes - row) < 0.5) {
		residual -= 1;
	}
	let slope = (factor * residual) / this.constants.batch;
	if (row >= 2 * this.constants.classes) {
		slope = 0;
	}
	return slope;
}

/**
 * The two mean losses of the batch.
 *
 * @this {Training}
 * @param {number[][][]} each what `examples` says
 */
export function losses(each) {
	let total = 0;
	for (let n = 0; n < this.constants.batch; n++) {
		total += each[this.thread.x][n][2];
	}
	return total / this.constants.batch;
}

/**
 * Each class's share of a squared gradient norm.
 *
 * @this {Training}
 * @param {number[]} g slopes along the weights, fours × inner × 4
 */
export function squares(g) {
	let i = this.output.x;
	i = (this.thread.x >> 2) * this.constants.inner * 4 + (this.thread.x & 3);
	let sum = 0;
	for (let k = 0; k < this.constants.inner; k++) {
		sum += g[i] * g[i];
		i++;
		i += 3;
	}
	return sum;
}

/**
 * w after the step, fours × inner × 4.
 *
 * @this {Training}
 * @param {number[]} w
 * @param {number[]} g slopes along it
 * @param {number[][]} rates each class's learning rate, fours × 4
 */
export function descended(w, g, rates) {
	let i = this.output.x;
	i = (this.thread.y * this.constants.inner + this.thread.x) * 4;
	const a = w[i] - rates[this.thread.y][0] * g[i];
	i++;
	const b = w[i] - rates[this.thread.y][1] * g[i];
	i++;
	const c = w[i] - rates[this.thread.y][2] * g[i];
	i++;
	const d = w[i] - rates[this.thread.y][3] * g[i];
	return [a, b, c, d];
}

/**
 * w after a step that looks at one row, whose slopes along w are so few products that they aren't worth a matrix of their own:
 * fours × inner × 4.
 *
 * @this {Training}
 * @param {number[]} w
 * @param {number[][]} along slopes along the logits, fours × 4
 * @param {number[][]} rates each class's learning rate, fours × 4
 * @param {number[]} x the row
 */
export function descendedByOne(w, along, rates, x) {
	let i = this.output.x;
	i = (this.thread.y * this.constants.inner + this.thread.x) * 4;
	const value = x[this.thread.x];
	const a = w[i] - rates[this.thread.y][0] * along[this.thread.y][0] * value;
	i++;
	const b = w[i] - rates[this.thread.y][1] * along[this.thread.y][1] * value;
	i++;
	const c = w[i] - rates[this.thread.y][2] * along[this.thread.y][2] * value;
	i++;
	const d = w[i] - rates[this.thread.y][3] * along[this.thread.y][3] * value;
	return [a, b, c, d];
}

/**
 * What `squares` says, of a step that looks at one row.
 *
 * @this {Training}
 * @param {number[]} along slopes along the logits
 * @param {number[]} x the row
 */
export function squaresOfOne(along, x) {
	let i = this.output.x;
	i = 0;
	let sum = 0;
	for (let k = 0; k < this.constants.inner; k++) {
		sum += x[i] * x[i];
		i++;
	}
	const slope = along[this.thread.x];
	return slope * slope * sum;
}
