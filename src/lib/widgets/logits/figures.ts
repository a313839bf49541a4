import { pixelCount } from '$lib/data/digits';
import { linearRowMajor } from '$lib/math';
import { inkOf, onPaper, type OnPaper } from '$lib/machine/paper/ink';
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
	/** What lies on the paper, whether it goes in or not. */
	readonly onPaper: OnPaper;
	/** The true class. */
	readonly label: number;
	/** The one that it is unless the reader says another. */
	readonly ownLabel: number;
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

/** The label of what goes in, unless the reader says another: the sample digit's own. */
function ownLabel({ x }: LogitsState, digit: number | 'blank', { sample }: LogitsResources): number {
	return digit === 'blank' || x === 'normal' ? notebookTarget : sample.labels[digit];
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
	const paper = paperOf(state, resources);
	const lying = onPaper(state.digit, paper, state.drawing);
	const input = state.x === 'normal' ? random!.x : inkOf(paper, state.drawing);
	const weights = state.w === 'normal' ? random!.w : resources.trained;
	// While a digit is rubbed out it keeps its label, to the last pixel.
	const label = state.label === 'auto' ? ownLabel(state, state.digit, resources) : state.label;

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
		onPaper: lying,
		weightScale: (3 * norm(weights)) / Math.sqrt(weights.length),
		label,
		ownLabel: ownLabel(state, lying.digit, resources),
		contributions,
		contributionSum: inFavour + against,
		largestContribution: largestOf(contributions),
		inFavour,
		against,
		norm: norm(input)
	};
}
