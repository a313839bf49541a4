import { pixelCount } from '$lib/data/digits';
import { linearRowMajor } from '$lib/math';
import { inkOf } from './ink';
import { randomRows } from './random-rows';
import { readOut, type Readout } from './readout';
import type { LogitsResources } from './resources';
import type { LogitsState } from './state';

/** The notebook's target, for a drawing that nobody labelled. */
const notebookTarget = 3;

/** Every number of the figure, in float64. While a device computes, its own logits are read out in their place. */
export interface LogitsFigures extends Readout {
	/** The row that goes in, 784 numbers. */
	readonly input: Float32Array<ArrayBuffer>;
	/** What it meets, 10 × 784; the same array as long as the choice is the same. */
	readonly weights: Float32Array<ArrayBuffer>;
	/** Three times the root mean square of all weights: where the ten images reach their full colour. */
	readonly weightScale: number;
	/** The true class. */
	readonly label: number;
	/** x_j · W_kj for the chosen class k: one row of `x * w`, 784 numbers. */
	readonly contributions: Float64Array<ArrayBuffer>;
	/** Their sum, which is the class's logit. */
	readonly contributionSum: number;
	readonly largestContribution: number;
	/** Sums of the contributions above and below 0. */
	readonly inFavour: number;
	readonly against: number;
	/** ‖x‖: the standard deviation of a logit when W is standard normal. */
	readonly norm: number;
}

/** The label that counts: the reader's, else the sample digit's own. */
function trueLabel(state: LogitsState, { sample }: LogitsResources): number {
	if (state.label !== 'auto') return state.label;
	if (state.digit === 'blank' || state.x === 'normal') return notebookTarget;
	return sample.labels[state.digit];
}

function paperOf(state: LogitsState, { sample }: LogitsResources): Uint8Array | undefined {
	if (state.digit === 'blank') return undefined;
	return sample.pixels.subarray(state.digit * pixelCount, (state.digit + 1) * pixelCount);
}

function largestOf(values: ArrayLike<number>): number {
	let largest = 0;
	for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]));
	return largest;
}

/** ‖v‖, the length of a row of numbers. */
function norm(values: ArrayLike<number>): number {
	let square = 0;
	for (let i = 0; i < values.length; i++) square += values[i] ** 2;
	return Math.sqrt(square);
}

/** What the state and the data give. Pure, and fast enough for every stroke: some 0.1 ms. */
export function computeLogits(state: LogitsState, resources: LogitsResources): LogitsFigures {
	const random = state.x === 'normal' || state.w === 'normal' ? randomRows(state.seed) : undefined;
	const input = state.x === 'normal' ? random!.x : inkOf(paperOf(state, resources), state.drawing);
	const weights = state.w === 'normal' ? random!.w : resources.trained;
	const label = trueLabel(state, resources);

	const contributions = new Float64Array(pixelCount);
	let inFavour = 0;
	let against = 0;
	for (let pixel = 0; pixel < pixelCount; pixel++) {
		const contribution = input[pixel] * weights[state.row * pixelCount + pixel];
		contributions[pixel] = contribution;
		if (contribution > 0) inFavour += contribution;
		else against += contribution;
	}
	return {
		...readOut(linearRowMajor(input, weights, 1, pixelCount, 10), label, state.unit),
		input,
		weights,
		weightScale: (3 * norm(weights)) / Math.sqrt(weights.length),
		label,
		contributions,
		contributionSum: inFavour + against,
		largestContribution: largestOf(contributions),
		inFavour,
		against,
		norm: norm(input)
	};
}
