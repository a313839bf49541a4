import type { Vector } from './types';

/** What a hidden layer does to its sums. Leaky ReLU's slope below 0 is PyTorch's default. */
export const activations = ['relu', 'leaky-relu', 'tanh', 'sigmoid'] as const;
export type Activation = (typeof activations)[number];

export const LEAK = 0.01;

/** A fully connected network without biases. */
export interface Mlp {
	/** Inputs, the width of each hidden layer, classes: two numbers at least. */
	readonly sizes: readonly number[];
	/** Of the hidden layers. At the end stands a softmax. */
	readonly activation: Activation;
}

/**
 * A batch as these functions take it. Every matrix lies unit after unit, each with its value for every example side by
 * side: the loops along a batch run through memory in order.
 */
export interface MlpBatch {
	/** inputs × examples */
	readonly x: Vector;
	/** A class for each example. */
	readonly labels: Vector;
}

/** What goes through the network, layer by layer. */
export interface MlpPass {
	/** Sums before the activation, fan-out × examples; the last are the logits. */
	readonly z: readonly Float64Array[];
	/** What each layer was given: the inputs, then the activations. */
	readonly given: readonly Vector[];
	/** The mean cross-entropy's derivatives with respect to z. */
	readonly slopes: readonly Float64Array[];
	/** Mean cross-entropy of the batch, in nats. */
	readonly loss: number;
}

/** φ(z) */
export function activate(activation: Activation, z: number): number {
	switch (activation) {
		case 'relu':
			// So written, NaN stays.
			return z <= 0 ? 0 : z;
		case 'leaky-relu':
			return z < 0 ? LEAK * z : z;
		case 'tanh':
			return Math.tanh(z);
		case 'sigmoid':
			return 1 / (1 + Math.exp(-z));
	}
}

/** φ′(z); at the kink of the ReLUs that of the left, as in PyTorch. */
export function activationSlope(activation: Activation, z: number): number {
	switch (activation) {
		case 'relu':
			return z > 0 ? 1 : 0;
		case 'leaky-relu':
			return z > 0 ? 1 : LEAK;
		case 'tanh':
			return 1 - Math.tanh(z) ** 2;
		case 'sigmoid': {
			const a = 1 / (1 + Math.exp(-z));
			return a * (1 - a);
		}
	}
}

/** One unit's sums: its row of w against what the layer was given, for every example. */
function weigh(
	w: Vector,
	row: number,
	given: Vector,
	fanIn: number,
	examples: number,
	z: Float64Array
): void {
	const at = row * examples;
	for (let k = 0; k < fanIn; k++) {
		const weight = w[row * fanIn + k];
		for (let n = 0, b = k * examples; n < examples; n++, b++) z[at + n] += weight * given[b];
	}
}

/** The mean cross-entropy of softmax(logits), and its slopes (p − y)/N. Shifted by each example's largest logit. */
export function softmaxSlopes(
	logits: Vector,
	labels: Vector,
	classes: number
): { loss: number; slopes: Float64Array } {
	const examples = labels.length;
	const slopes = new Float64Array(classes * examples);
	let total = 0;
	for (let n = 0; n < examples; n++) {
		let largest = -Infinity;
		for (let c = 0; c < classes; c++) {
			const z = logits[c * examples + n];
			if (!(z <= largest)) largest = z;
		}
		let sum = 0;
		for (let c = 0; c < classes; c++) sum += Math.exp(logits[c * examples + n] - largest);
		total += largest + Math.log(sum) - logits[labels[n] * examples + n];
		for (let c = 0; c < classes; c++) {
			const p = Math.exp(logits[c * examples + n] - largest) / sum;
			slopes[c * examples + n] = (p - (c === labels[n] ? 1 : 0)) / examples;
		}
	}
	return { loss: total / examples, slopes };
}

/**
 * Forward and backward through the network, in float64. A generator, so that whoever runs it on a page's own thread can let
 * the page draw: it stops after every unit.
 *
 * @param weights for each layer fan-out × fan-in, as PyTorch's `Linear` holds them
 */
export function* mlpPass(
	{ sizes, activation }: Mlp,
	weights: readonly Vector[],
	{ x, labels }: MlpBatch
): Generator<void, MlpPass> {
	const examples = labels.length;
	const z: Float64Array[] = [];
	const given: Vector[] = [x];
	for (const [layer, w] of weights.entries()) {
		const sums = new Float64Array(sizes[layer + 1] * examples);
		for (let row = 0; row < sizes[layer + 1]; row++) {
			weigh(w, row, given[layer], sizes[layer], examples, sums);
			yield;
		}
		z.push(sums);
		if (layer < weights.length - 1) given.push(sums.map((value) => activate(activation, value)));
	}
	const end = softmaxSlopes(z[z.length - 1], labels, sizes[sizes.length - 1]);
	const slopes = [end.slopes];
	for (let layer = weights.length - 1; layer > 0; layer--) {
		const below = new Float64Array(sizes[layer] * examples);
		for (let row = 0; row < sizes[layer + 1]; row++) {
			for (let k = 0; k < sizes[layer]; k++) {
				const weight = weights[layer][row * sizes[layer] + k];
				for (let n = 0, b = k * examples, a = row * examples; n < examples; n++, a++, b++)
					below[b] += weight * slopes[0][a];
			}
			yield;
		}
		const sums = z[layer - 1];
		for (let i = 0; i < below.length; i++) below[i] *= activationSlope(activation, sums[i]);
		slopes.unshift(below);
	}
	return { z, given, slopes, loss: end.loss };
}

/** The slopes of one unit's weights, a row of slopes @ given.t(). */
export function rowGradient(slopes: Vector, given: Vector, row: number, examples: number): Float64Array {
	const gradient = new Float64Array(given.length / examples);
	for (let k = 0; k < gradient.length; k++) {
		let sum = 0;
		for (let n = 0, a = row * examples, b = k * examples; n < examples; n++, a++, b++)
			sum += slopes[a] * given[b];
		gradient[k] = sum;
	}
	return gradient;
}

/**
 * ‖slopes @ given.t()‖₂, the norm of a layer's weight gradient, without the matrix itself: the squared norm is the sum, over pairs
 * of examples, of the product of their two inner products.
 */
export function gradientNorm(slopes: Vector, given: Vector, examples: number): number {
	const [above, below] = [gram(slopes, examples), gram(given, examples)];
	let square = 0;
	for (let i = 0; i < above.length; i++) square += above[i] * below[i];
	// Rounding may leave less than nothing where it is all but 0.
	return Math.sqrt(Math.max(0, square));
}

/** Inner products of every two examples. */
function gram(values: Vector, examples: number): Float64Array {
	const products = new Float64Array(examples * examples);
	for (let start = 0; start < values.length; start += examples) {
		for (let n = 0; n < examples; n++) {
			const value = values[start + n];
			if (value === 0) continue;
			for (let m = 0; m <= n; m++) products[n * examples + m] += value * values[start + m];
		}
	}
	for (let n = 0; n < examples; n++) {
		for (let m = 0; m < n; m++) products[m * examples + n] = products[n * examples + m];
	}
	return products;
}

/** Runs a computation that stops now and then to its end. */
export function finish<T>(steps: Generator<void, T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
