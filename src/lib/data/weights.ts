import { pixelCount } from './digits';

/** Classes of digits, 0 to 9: rows of W. */
export const classCount = 10;

/** What `static/weights/trained.json` says of the trained W beside it. */
export interface Training {
	/** Share of the held-out digits that the largest logit names right. */
	readonly accuracy: number;
	/** The same share when every digit is moved three pixels up and three to the left. */
	readonly accuracyShifted: number;
	/** Digits it was judged by: `static/digits/held-out.bin`. None of them was trained on. */
	readonly heldOut: number;
	readonly trainedOn: number;
	readonly steps: number;
	readonly batch: number;
	/** Of the first step; falls evenly to 0. */
	readonly learningRate: number;
	/** How strongly neighbouring pixels' weights are drawn together. */
	readonly smoothness: number;
	readonly seed: number;
}

/** Bytes before the weights: the step they are counted in. */
const header = 4;

/**
 * Reads W as `tools/train-weights.ts` writes it: one step as float32, little-endian, then every weight as a whole
 * number of steps in one signed byte, row after row. A page loads a quarter of what float32 would take, and W is
 * exactly what its accuracy was measured with.
 *
 * @returns 10 × 784
 * @throws RangeError when the bytes are not such a matrix
 */
export function parseWeights(bytes: ArrayBuffer): Float32Array<ArrayBuffer> {
	const size = classCount * pixelCount;
	if (bytes.byteLength !== header + size) {
		throw new RangeError(
			`${bytes.byteLength} bytes are no W; ${classCount}×${pixelCount} takes ${header + size}`
		);
	}
	const step = new DataView(bytes).getFloat32(0, true);
	return Float32Array.from(new Int8Array(bytes, header), (count) => count * step);
}

/** Writes W as `parseWeights` reads it, each weight rounded to a whole number of steps of the largest one's 127th. */
export function packWeights(w: Float32Array): ArrayBuffer {
	const bytes = new ArrayBuffer(header + w.length);
	const step = Math.fround(w.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / 127);
	new DataView(bytes).setFloat32(0, step, true);
	new Int8Array(bytes, header).set(Array.from(w, (weight) => Math.round(weight / step)));
	return bytes;
}
