/** Side of a digit's square image, in pixels. */
export const side = 28;

/** Pixels of a digit: 28 × 28, row after row from the top left. */
export const pixelCount = side * side;

/** Handwritten digits with what their writers meant. */
export interface Digits {
	readonly count: number;
	/** The digit each image shows, 0 to 9. */
	readonly labels: Uint8Array;
	/** count × 784 ink values, 0 (paper) to 255. */
	readonly pixels: Uint8Array;
}

/**
 * Reads a pack of digits as `tools/pack-digits.mjs` writes them: one byte a label, then 784 bytes an image.
 *
 * @throws RangeError when the bytes are not such a pack
 */
export function parseDigits(bytes: ArrayBuffer): Digits {
	const count = bytes.byteLength / (1 + pixelCount);
	if (!Number.isInteger(count) || count === 0) {
		throw new RangeError(`${bytes.byteLength} bytes are no pack of digits; each takes ${1 + pixelCount}`);
	}
	const labels = new Uint8Array(bytes, 0, count);
	const stranger = labels.find((label) => label > 9);
	if (stranger !== undefined) throw new RangeError(`${stranger} is no label; a digit is 0 to 9`);
	return { count, labels, pixels: new Uint8Array(bytes, count) };
}

/**
 * Images as the linear layer takes them: ink from 0 to 1.
 *
 * @param pixels ink values, 0 to 255: one image or several, row after row
 */
export function toInputs(pixels: Uint8Array): Float32Array<ArrayBuffer> {
	const inputs = new Float32Array(pixels.length);
	for (let i = 0; i < pixels.length; i++) inputs[i] = pixels[i] / 255;
	return inputs;
}
