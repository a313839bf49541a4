import type { Vector } from './types';

/** What a classifier's probabilities p are held against its one-hot label y with: −log p_y in nats, or ½‖p − y‖². */
export type ClassifierLoss = 'cross-entropy' | 'mse';

/** Some rows of a data set. Matrices lie flat in memory, row after row. */
export interface LabelledRows {
	/** Inputs, `inner` a row; there may be more rows than those meant. */
	readonly x: Vector;
	/** A class from 0 to classes − 1 for each row. */
	readonly labels: Vector;
	/** The first row meant, and how many. */
	readonly first: number;
	readonly rows: number;
	readonly inner: number;
	readonly classes: number;
}

/** The mean loss of a batch, and its slopes. */
export interface LossGradient {
	/** Nats for cross-entropy, no unit for MSE. */
	readonly loss: number;
	/** classes × inner: the loss's derivative with respect to each weight. */
	readonly gradient: Float64Array;
	/** ‖gradient‖₂ */
	readonly norm: number;
}

/**
 * Softmax regression, softmax(x @ w.t()) without a bias: each row's slope of the mean loss with respect to its logits.
 *
 * For cross-entropy that is (p − y)/N, for MSE the softmax's Jacobian (diag p − p pᵀ) times it: pᵢ((pᵢ − yᵢ) − Σⱼ pⱼ(pⱼ − yⱼ))/N.
 * Computed in float64, shifted by each row's largest logit.
 *
 * @param w classes × inner
 * @returns the mean loss, and rows × classes slopes
 */
export function logitSlopes(
	w: Vector,
	{ x, labels, first, rows, inner, classes }: LabelledRows,
	loss: ClassifierLoss
): { loss: number; slopes: Float64Array } {
	const slopes = new Float64Array(rows * classes);
	const p = new Float64Array(classes);
	let total = 0;
	for (let n = 0; n < rows; n++) {
		let largest = -Infinity;
		for (let c = 0; c < classes; c++) {
			let z = 0;
			for (let k = 0, a = (first + n) * inner, b = c * inner; k < inner; k++, a++, b++) z += x[a] * w[b];
			p[c] = z;
			if (!(z <= largest)) largest = z;
		}
		const label = labels[first + n];
		const labelLogit = p[label] - largest;
		let sum = 0;
		for (let c = 0; c < classes; c++) sum += p[c] = Math.exp(p[c] - largest);
		let pull = 0;
		let squares = 0;
		for (let c = 0; c < classes; c++) {
			p[c] /= sum;
			const residual = p[c] - (c === label ? 1 : 0);
			pull += p[c] * residual;
			squares += residual * residual;
		}
		total += loss === 'mse' ? squares / 2 : Math.log(sum) - labelLogit;
		for (let c = 0; c < classes; c++) {
			const residual = p[c] - (c === label ? 1 : 0);
			slopes[n * classes + c] = (loss === 'mse' ? p[c] * (residual - pull) : residual) / rows;
		}
	}
	return { loss: total / rows, slopes };
}

/**
 * From the slopes at the logits to those at the weights, slopesᵀ @ x.
 *
 * @param slopes rows × classes
 * @returns classes × inner
 */
export function weightSlopes(
	slopes: Vector,
	{ x, first, rows, inner, classes }: LabelledRows
): Float64Array<ArrayBuffer> {
	const gradient = new Float64Array(classes * inner);
	for (let n = 0; n < rows; n++) {
		for (let c = 0; c < classes; c++) {
			const slope = slopes[n * classes + c];
			for (let k = 0, a = (first + n) * inner, b = c * inner; k < inner; k++, a++, b++)
				gradient[b] += slope * x[a];
		}
	}
	return gradient;
}

/**
 * The mean loss of softmax regression and its gradient, by the two steps above.
 *
 * @param w classes × inner
 * @throws RangeError when the rows meant are not there, or w has another size
 */
export function softmaxRegressionGradient(
	w: Vector,
	batch: LabelledRows,
	loss: ClassifierLoss
): LossGradient {
	const { x, labels, first, rows, inner, classes } = batch;
	if (w.length !== classes * inner) {
		throw new RangeError(`w has ${w.length} values; ${classes}×${inner} takes ${classes * inner}`);
	}
	if (first < 0 || rows < 1 || (first + rows) * inner > x.length || first + rows > labels.length) {
		throw new RangeError(`rows ${first} to ${first + rows} are not among the ${x.length / inner} there are`);
	}
	const forward = logitSlopes(w, batch, loss);
	const gradient = weightSlopes(forward.slopes, batch);
	let square = 0;
	for (const slope of gradient) square += slope * slope;
	return { loss: forward.loss, gradient, norm: Math.sqrt(square) };
}
