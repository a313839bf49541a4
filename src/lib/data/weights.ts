import { pixelCount } from './digits';

/** Classes of digits, 0 to 9: rows of W. */
export const classCount = 10;

/** What `static/weights/trained.json` says of the trained W beside it. */
export interface Training {
	/** Share of the held-out digits that the largest logit names right. */
	readonly accuracy: number;
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

/**
 * Reads W as `tools/train-weights.ts` writes it: float32, little-endian, row after row.
 *
 * @returns 10 × 784
 * @throws RangeError when the bytes are not such a matrix
 */
export function parseWeights(bytes: ArrayBuffer): Float32Array<ArrayBuffer> {
	const size = classCount * pixelCount;
	if (bytes.byteLength !== 4 * size) {
		throw new RangeError(`${bytes.byteLength} bytes are no W; ${classCount}×${pixelCount} takes ${4 * size}`);
	}
	const view = new DataView(bytes);
	return Float32Array.from({ length: size }, (_, i) => view.getFloat32(4 * i, true));
}
