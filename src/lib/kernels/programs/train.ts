import { logitSlopes, softmaxRegressionGradient, weightSlopes, type ClassifierLoss } from '../../math';
import { tolerance } from '../check';
import type { Breath, Plain, Program } from './program';

/** The two losses that are trained side by side, in the order their weights and figures stand in. */
export const trainedLosses = ['cross-entropy', 'mse'] as const satisfies readonly ClassifierLoss[];

/** A data set, and how it is gone through. */
export interface TrainSetup {
	/** rows × inner */
	readonly x: Float32Array;
	/** A class for each row. */
	readonly labels: Float32Array;
	readonly rows: number;
	readonly inner: number;
	readonly classes: number;
	/** How many rows a step looks at. */
	readonly batch: number;
	/** How many steps are done between two read-backs. */
	readonly steps: number;
}

export interface TrainInput {
	/** 2·classes × inner: cross-entropy's weights, and then MSE's. */
	readonly w: Float32Array;
	/** The first row of each step's batch. */
	readonly starts: Float32Array;
	/** The two learning rates. */
	readonly rates: Float32Array;
}

export interface TrainOutput {
	/** The weights after the last step, as they were given. */
	readonly w: Float32Array<ArrayBuffer>;
	/** steps × 2, the mean losses of the batch before each step. */
	readonly losses: Float32Array<ArrayBuffer>;
	/** steps × 2, ‖gradient‖₂ before each step. */
	readonly gradientNorms: Float32Array<ArrayBuffer>;
}

/** Softmax regression by gradient descent, once by cross-entropy and once by MSE. */
export type TrainProgram = Program<TrainSetup, TrainInput, TrainOutput>;

async function descend(setup: TrainSetup, input: TrainInput, breath: Breath): Promise<Plain<TrainOutput>> {
	const { x, labels, inner, classes, batch, steps } = setup;
	const w = new Float32Array(input.w);
	const losses = new Float32Array(2 * steps);
	const gradientNorms = new Float32Array(2 * steps);
	for (let step = 0; step < steps; step++) {
		const rows = { x, labels, first: input.starts[step], rows: batch, inner, classes };
		for (const [model, kind] of trainedLosses.entries()) {
			const own = w.subarray(model * classes * inner, (model + 1) * classes * inner);
			const { loss, slopes } = logitSlopes(own, rows, kind);
			await breath.taken();
			const gradient = weightSlopes(slopes, rows);
			let square = 0;
			for (let i = 0; i < gradient.length; i++) {
				square += gradient[i] * gradient[i];
				own[i] -= input.rates[model] * gradient[i];
			}
			losses[2 * step + model] = loss;
			gradientNorms[2 * step + model] = Math.sqrt(square);
			await breath.taken();
		}
	}
	// Weights are rounded to float32 after each step, as on the device; everything in between is float64.
	return { output: { w, losses, gradientNorms }, largestDifference: 0 };
}

/** How many of the first steps are done over in float64. Later ones would differ by what the rounding of these has grown to. */
const DONE_OVER = { thorough: 2, else: 1 };

/** Beyond this, weights are running away, and float32's next overflow is no fault of the device. */
const RUNAWAY = 1e15;

export const train: TrainProgram = {
	plain: descend,
	/**
	 * Does the first step over (thoroughly: two, with their updates) and holds loss and gradient norm against them. Of the
	 * weights that come back it asks what any right ones fulfil: a step moves no column's sum over the classes, and no further
	 * than rate times norm.
	 */
	judge(setup, input, output, thorough) {
		const { x, labels, inner, classes, batch, steps } = setup;
		const size = classes * inner;
		if (output.w.length !== 2 * size || output.losses.length !== 2 * steps)
			return { right: false, largestDifference: NaN };
		let right = true;
		let largest = 0;
		for (const [model, kind] of trainedLosses.entries()) {
			const before = input.w.subarray(model * size, (model + 1) * size);
			const after = output.w.subarray(model * size, (model + 1) * size);
			const w = Float64Array.from(before);
			const over = Math.min(steps, thorough ? DONE_OVER.thorough : DONE_OVER.else);
			let mayDiffer = 0;
			for (let step = 0; step < over; step++) {
				if (!(reach(w) < RUNAWAY)) break;
				const rows = { x, labels, first: input.starts[step], rows: batch, inner, classes };
				const { loss, gradient, norm } = softmaxRegressionGradient(w, rows, kind);
				mayDiffer ||= tolerance({ x: batchOf(setup, input.starts[step]), w: before, inner });
				const lossDiffers = Math.abs(output.losses[2 * step + model] - loss);
				const normDiffers = Math.abs(output.gradientNorms[2 * step + model] - norm);
				// The rounding of a first step is carried along by the second.
				const grown = mayDiffer * (step === 0 ? 2 : 2 * (1 + Math.abs(input.rates[model])));
				right &&= lossDiffers <= grown + 1e-4 * loss && normDiffers <= 10 * grown + 1e-3 * norm;
				largest = Math.max(largest, lossDiffers);
				gradient.forEach((slope, i) => (w[i] -= input.rates[model] * slope));
			}
			right &&= isWayOf(before, after, output, model, setup, input);
		}
		return { right, largestDifference: largest };
	}
};

/** Whether weights could have come from others by the steps that were reported. */
function isWayOf(
	before: Float32Array,
	after: Float32Array,
	{ gradientNorms }: TrainOutput,
	model: number,
	{ inner, classes, steps }: TrainSetup,
	{ rates }: TrainInput
): boolean {
	let way = 0;
	for (let step = 0; step < steps; step++) way += Math.abs(rates[model]) * gradientNorms[2 * step + model];
	if (!(reach(before) + way < RUNAWAY)) return true;
	let moved = 0;
	for (let i = 0; i < after.length; i++) moved += (after[i] - before[i]) ** 2;
	const rounding = 1e-5 * (1 + reach(before) + way);
	if (!(Math.sqrt(moved) <= way * 1.001 + rounding * Math.sqrt(after.length))) return false;
	if (moved === 0 && way > rounding * Math.sqrt(after.length)) return false;
	for (let k = 0; k < inner; k++) {
		let sum = 0;
		for (let c = 0; c < classes; c++) sum += after[c * inner + k] - before[c * inner + k];
		if (!(Math.abs(sum) <= rounding * classes)) return false;
	}
	return true;
}

function reach(w: ArrayLike<number>): number {
	let largest = 0;
	for (let i = 0; i < w.length; i++) {
		const size = Math.abs(w[i]);
		// So written, NaN stays.
		if (!(size <= largest)) largest = size;
	}
	return largest;
}

function batchOf({ x, inner, batch }: TrainSetup, start: number): Float32Array {
	return x.subarray(start * inner, (start + batch) * inner);
}
