/**
 * Softmax regression as gpu.js trains it on WebGL2: the steps of train.kernel.js, with matrices in blocks of 2×2. A texture
 * hands out four numbers at a time, and a fetch costs more than all that is done with what it brings: two fetched blocks make
 * eight products, two numbers fetched make one.
 *
 * A block lists its upper row first. Blocks of classes begin anew for the second model, so an odd number of classes leaves a
 * column of zeros in the last block of each; other sizes are filled up in the same way.
 *
 * @typedef {import('gpu.js').IKernelFunctionThis<{
 *   labels: number[], rows: number, inner: number, innerBlocks: number, batch: number, batchBlocks: number,
 *   classes: number, classBlocks: number
 * }>} Training `labels` has a class for each row. `rows` is how many there are in all, `batch` how many a step looks at.
 *   `classes` and `classBlocks` are one model's.
 */

/**
 * The data set, innerBlocks × rows: a block begins at every row, because a batch may, too.
 *
 * @this {Training}
 * @param {number[][]} x rows × inner
 */
export function blocksOfData(x) {
	const n = this.thread.y;
	const k = 2 * this.thread.x;
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	if (k < this.constants.inner && n < this.constants.rows) {
		a = x[n][k];
		if (n + 1 < this.constants.rows) {
			c = x[n + 1][k];
		}
	}
	if (k + 1 < this.constants.inner && n < this.constants.rows) {
		b = x[n][k + 1];
		if (n + 1 < this.constants.rows) {
			d = x[n + 1][k + 1];
		}
	}
	return [a, b, c, d];
}

/**
 * The data set on its side, rows × innerBlocks: what is added up along a batch then lies side by side.
 *
 * @this {Training}
 * @param {number[][][]} x the data set in blocks
 */
export function turned(x) {
	const u = x[this.thread.x][this.thread.y];
	return [u[0], u[2], u[1], u[3]];
}

/**
 * Weights, 2·classBlocks × innerBlocks: inner from block to block downwards, classes to the right.
 *
 * @this {Training}
 * @param {number[][]} w 2·classes × inner
 */
export function blocksOfWeights(w) {
	const k = 2 * this.thread.y;
	let own = 2 * this.thread.x;
	let first = 0;
	if (this.thread.x >= this.constants.classBlocks) {
		own -= 2 * this.constants.classBlocks;
		first = this.constants.classes;
	}
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	if (k < this.constants.inner) {
		a = w[first + own][k];
		if (own + 1 < this.constants.classes) {
			b = w[first + own + 1][k];
		}
	}
	if (k + 1 < this.constants.inner) {
		c = w[first + own][k + 1];
		if (own + 1 < this.constants.classes) {
			d = w[first + own + 1][k + 1];
		}
	}
	return [a, b, c, d];
}

/**
 * Weights as they are handed out, inner × 2·classes.
 *
 * @this {Training}
 * @param {number[][][]} w in blocks
 */
export function weightsOfBlocks(w) {
	let own = this.thread.y;
	let first = 0;
	if (this.thread.y >= this.constants.classes) {
		own -= this.constants.classes;
		first = this.constants.classBlocks;
	}
	const right = own % 2;
	const u = w[Math.floor(this.thread.x / 2)][first + Math.floor(own / 2)];
	let value = u[0];
	if (this.thread.x % 2 > 0.5) {
		value = u[2];
		if (right > 0.5) {
			value = u[3];
		}
	} else {
		if (right > 0.5) {
			value = u[1];
		}
	}
	return value;
}

/**
 * Logits, 2·classBlocks × batchBlocks.
 *
 * @this {Training}
 * @param {number[][][]} x
 * @param {number[][][]} w
 * @param {number[]} starts the first row of each step's batch
 * @param {number} step
 */
export function logits(x, w, starts, step) {
	const row = starts[step] + 2 * this.thread.y;
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	for (let k = 0; k < this.constants.innerBlocks; k++) {
		const u = x[row][k];
		const v = w[k][this.thread.x];
		a += u[0] * v[0] + u[1] * v[2];
		b += u[0] * v[1] + u[1] * v[3];
		c += u[2] * v[0] + u[3] * v[2];
		d += u[2] * v[1] + u[3] * v[3];
	}
	return [a, b, c, d];
}

/**
 * Of two examples, 2 × batchBlocks: log Σ exp z, shifted by the largest logit, of the first and the second, and their losses.
 * Those are nats of cross-entropy for the first model, and half the squared distance from the one-hot label for the second.
 *
 * @this {Training}
 * @param {number[][][]} z logits
 * @param {number[]} starts
 * @param {number} step
 */
export function examples(z, starts, step) {
	const n = 2 * this.thread.y;
	const first = this.thread.x * this.constants.classBlocks;
	const row = starts[step] + n;
	const labelA = this.constants.labels[row];
	const labelB = this.constants.labels[row + 1];
	const begin = z[this.thread.y][first];
	let largestA = begin[0];
	let largestB = begin[2];
	for (let c = 0; c < this.constants.classBlocks; c++) {
		const u = z[this.thread.y][first + c];
		largestA = Math.max(largestA, u[0]);
		largestB = Math.max(largestB, u[2]);
		if (2 * c + 1 < this.constants.classes) {
			largestA = Math.max(largestA, u[1]);
			largestB = Math.max(largestB, u[3]);
		}
	}
	let sumA = 0;
	let sumB = 0;
	let ofLabelA = 0;
	let ofLabelB = 0;
	for (let c = 0; c < this.constants.classBlocks; c++) {
		const u = z[this.thread.y][first + c];
		sumA += Math.exp(u[0] - largestA);
		sumB += Math.exp(u[2] - largestB);
		if (2 * c + 1 < this.constants.classes) {
			sumA += Math.exp(u[1] - largestA);
			sumB += Math.exp(u[3] - largestB);
		}
		if (Math.abs(labelA - 2 * c) < 0.5) {
			ofLabelA = u[0];
		}
		if (Math.abs(labelA - 2 * c - 1) < 0.5) {
			ofLabelA = u[1];
		}
		if (Math.abs(labelB - 2 * c) < 0.5) {
			ofLabelB = u[2];
		}
		if (Math.abs(labelB - 2 * c - 1) < 0.5) {
			ofLabelB = u[3];
		}
	}
	const logA = largestA + Math.log(sumA);
	const logB = largestB + Math.log(sumB);
	let lossA = logA - ofLabelA;
	let lossB = logB - ofLabelB;
	if (this.thread.x > 0) {
		// Σ(p − y)² is Σp² less p² of the label, and (p − 1)² in its place.
		const missedA = 1 - Math.exp(ofLabelA - logA);
		const missedB = 1 - Math.exp(ofLabelB - logB);
		lossA = missedA * missedA;
		lossB = missedB * missedB;
		for (let c = 0; c < this.constants.classBlocks; c++) {
			const u = z[this.thread.y][first + c];
			if (Math.abs(labelA - 2 * c) > 0.5) {
				lossA += Math.exp(2 * (u[0] - logA));
			}
			if (Math.abs(labelB - 2 * c) > 0.5) {
				lossB += Math.exp(2 * (u[2] - logB));
			}
			if (2 * c + 1 < this.constants.classes) {
				if (Math.abs(labelA - 2 * c - 1) > 0.5) {
					lossA += Math.exp(2 * (u[1] - logA));
				}
				if (Math.abs(labelB - 2 * c - 1) > 0.5) {
					lossB += Math.exp(2 * (u[3] - logB));
				}
			}
		}
		lossA /= 2;
		lossB /= 2;
	}
	if (n >= this.constants.batch) {
		lossA = 0;
	}
	if (n + 1 >= this.constants.batch) {
		lossB = 0;
	}
	return [logA, logB, lossA, lossB];
}

/**
 * Slopes of the mean losses along the logits, 2·classBlocks × batchBlocks: (p − y)/N for cross-entropy, and for MSE the
 * softmax's Jacobian times it.
 *
 * @this {Training}
 * @param {number[][][]} z logits
 * @param {number[][][]} logs what `examples` says of each two
 * @param {number[]} starts
 * @param {number} step
 */
export function slopes(z, logs, starts, step) {
	const n = 2 * this.thread.y;
	const row = starts[step] + n;
	const labelA = this.constants.labels[row];
	const labelB = this.constants.labels[row + 1];
	let model = 0;
	if (this.thread.x >= this.constants.classBlocks) {
		model = 1;
	}
	const own = 2 * (this.thread.x - model * this.constants.classBlocks);
	const l = logs[this.thread.y][model];
	const u = z[this.thread.y][this.thread.x];
	let a = Math.exp(u[0] - l[0]);
	let b = Math.exp(u[1] - l[0]);
	let c = Math.exp(u[2] - l[1]);
	let d = Math.exp(u[3] - l[1]);
	let factorA = 1;
	let factorB = 1;
	let factorC = 1;
	let factorD = 1;
	let pullA = 0;
	let pullB = 0;
	if (model > 0) {
		factorA = a;
		factorB = b;
		factorC = c;
		factorD = d;
		for (let k = 0; k < this.constants.classBlocks; k++) {
			const v = z[this.thread.y][this.constants.classBlocks + k];
			const left = Math.exp(v[0] - l[0]);
			const right = Math.exp(v[1] - l[0]);
			const lowerLeft = Math.exp(v[2] - l[1]);
			const lowerRight = Math.exp(v[3] - l[1]);
			pullA += left * left;
			pullB += lowerLeft * lowerLeft;
			if (2 * k + 1 < this.constants.classes) {
				pullA += right * right;
				pullB += lowerRight * lowerRight;
			}
			if (Math.abs(labelA - 2 * k) < 0.5) {
				pullA -= left;
			}
			if (Math.abs(labelA - 2 * k - 1) < 0.5) {
				pullA -= right;
			}
			if (Math.abs(labelB - 2 * k) < 0.5) {
				pullB -= lowerLeft;
			}
			if (Math.abs(labelB - 2 * k - 1) < 0.5) {
				pullB -= lowerRight;
			}
		}
	}
	if (Math.abs(labelA - own) < 0.5) {
		a -= 1;
	}
	if (Math.abs(labelA - own - 1) < 0.5) {
		b -= 1;
	}
	if (Math.abs(labelB - own) < 0.5) {
		c -= 1;
	}
	if (Math.abs(labelB - own - 1) < 0.5) {
		d -= 1;
	}
	a = (factorA * (a - pullA)) / this.constants.batch;
	b = (factorB * (b - pullA)) / this.constants.batch;
	c = (factorC * (c - pullB)) / this.constants.batch;
	d = (factorD * (d - pullB)) / this.constants.batch;
	if (n >= this.constants.batch) {
		a = 0;
		b = 0;
	}
	if (n + 1 >= this.constants.batch) {
		c = 0;
		d = 0;
	}
	if (own + 1 >= this.constants.classes) {
		b = 0;
		d = 0;
	}
	return [a, b, c, d];
}

/**
 * Slopes along the weights, as these lie.
 *
 * @this {Training}
 * @param {number[][][]} onSide the data set on its side
 * @param {number[][][]} along slopes along the logits
 * @param {number[]} starts
 * @param {number} step
 */
export function gradients(onSide, along, starts, step) {
	const row = starts[step];
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	for (let n = 0; n < this.constants.batchBlocks; n++) {
		const u = onSide[this.thread.y][row + n * 2];
		const v = along[n][this.thread.x];
		a += u[0] * v[0] + u[1] * v[2];
		b += u[0] * v[1] + u[1] * v[3];
		c += u[2] * v[0] + u[3] * v[2];
		d += u[2] * v[1] + u[3] * v[3];
	}
	return [a, b, c, d];
}

/**
 * Weights after the step.
 *
 * @this {Training}
 * @param {number[][][]} w
 * @param {number[][][]} g gradients
 * @param {number[]} rates cross-entropy's learning rate, and MSE's
 */
export function descended(w, g, rates) {
	let model = 0;
	if (this.thread.x >= this.constants.classBlocks) {
		model = 1;
	}
	const rate = rates[model];
	const u = w[this.thread.y][this.thread.x];
	const v = g[this.thread.y][this.thread.x];
	return [u[0] - rate * v[0], u[1] - rate * v[1], u[2] - rate * v[2], u[3] - rate * v[3]];
}

/**
 * What is read back of all the steps at once, (2 + 2·classBlocks) × steps: a step's mean losses, and what each two classes
 * contribute to the squared gradient norm.
 *
 * @this {Training}
 * @param {number[][]} before the record up to this step
 * @param {number[][][]} each what `examples` says
 * @param {number[][][]} g gradients
 * @param {number} step
 */
export function recorded(before, each, g, step) {
	let value = before[this.thread.y][this.thread.x];
	if (Math.abs(this.thread.y - step) < 0.5) {
		value = 0;
		if (this.thread.x < 2) {
			for (let n = 0; n < this.constants.batchBlocks; n++) {
				const u = each[n][this.thread.x];
				value += u[2] + u[3];
			}
			value /= this.constants.batch;
		} else {
			for (let k = 0; k < this.constants.innerBlocks; k++) {
				const u = g[k][this.thread.x - 2];
				value += u[0] * u[0] + u[1] * u[1] + (u[2] * u[2] + u[3] * u[3]);
			}
		}
	}
	return value;
}
