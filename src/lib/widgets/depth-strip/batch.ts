import { pixelCount, toInputs, type Digits } from '$lib/data/digits';
import { shuffledOrder, standardNormal, uniform } from '$lib/math';
import { classes } from './state';

/** What goes through the network: unit after unit, each with its value for every example. */
export interface Batch {
	/** 784 × examples */
	readonly x: Float32Array<ArrayBuffer>;
	readonly labels: Float32Array<ArrayBuffer>;
}

/** So far from a weights' seed lies that of its inputs, and twice as far its labels': no streams meet. */
export const INPUT_SEED = 1_000_000;

/** Standard-normal inputs, drawn example after example, with labels by chance. */
export function normalBatch(examples: number, seed: number): Batch {
	const normal = standardNormal(INPUT_SEED + seed);
	const label = uniform(2 * INPUT_SEED + seed);
	const x = new Float32Array(pixelCount * examples);
	for (let n = 0; n < examples; n++) {
		for (let k = 0; k < pixelCount; k++) x[k * examples + n] = normal();
	}
	return { x, labels: Float32Array.from({ length: examples }, () => Math.floor(classes * label())) };
}

/** The first digits of a shuffled pack. */
export function digitBatch(digits: Digits, examples: number, seed: number): Batch {
	const order = shuffledOrder(digits.count, INPUT_SEED + seed).slice(0, examples);
	const x = new Float32Array(pixelCount * examples);
	order.forEach((digit, n) => {
		const inputs = toInputs(digits.pixels.subarray(digit * pixelCount, (digit + 1) * pixelCount));
		for (let k = 0; k < pixelCount; k++) x[k * examples + n] = inputs[k];
	});
	return { x, labels: Float32Array.from(order, (digit) => digits.labels[digit]) };
}
