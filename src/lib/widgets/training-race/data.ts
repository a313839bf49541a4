import { parseDigits, pixelCount, toInputs, type Digits } from '$lib/data/digits';
import { inflate } from '$lib/data/inflate';
import type { AssetReader } from '$lib/machine/definition';
import { shuffledOrder, standardNormal } from '$lib/math';
import type { Start } from './state';

export const classes = 10;

/** What a race is run on, and judged by. */
export interface RaceData {
	readonly training: Digits;
	readonly heldOut: Digits;
	/** The held-out images as the linear layer takes them; always the same array. */
	readonly heldOutInputs: Float32Array<ArrayBuffer>;
}

/** Fetches the digits. */
export async function loadData(read: AssetReader): Promise<RaceData> {
	const files = ['digits/training.bin', 'digits/held-out.bin'];
	const [training, heldOut] = await Promise.all(
		files.map(async (file) => parseDigits(await inflate(await read(file))))
	);
	return { training, heldOut, heldOutInputs: toInputs(heldOut.pixels) };
}

/** The training digits in the order in which they are gone through, over and over. */
export interface Ordered {
	readonly x: Float32Array<ArrayBuffer>;
	readonly labels: Float32Array<ArrayBuffer>;
}

export function ordered({ pixels, labels, count }: Digits, seed: number): Ordered {
	const order = shuffledOrder(count, seed);
	const x = new Float32Array(count * pixelCount);
	order.forEach((digit, row) => {
		x.set(toInputs(pixels.subarray(digit * pixelCount, (digit + 1) * pixelCount)), row * pixelCount);
	});
	return { x, labels: Float32Array.from(order, (digit) => labels[digit]) };
}

/** Standard deviation of the weights at the start. */
export const spreads: Readonly<Record<Start, number>> = { zero: 0, small: 0.01, saturated: 1 };

/** 20 × 784: both models begin with the same weights, cross-entropy's first. */
export function startWeights(start: Start, seed: number): Float32Array<ArrayBuffer> {
	const normal = standardNormal(seed);
	const one = Float32Array.from({ length: classes * pixelCount }, () => spreads[start] * normal());
	const both = new Float32Array(2 * one.length);
	both.set(one);
	both.set(one, one.length);
	return both;
}
