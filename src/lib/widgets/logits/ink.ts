import { pixelCount } from '$lib/data/digits';

/** Darkest ink of the reader's own strokes: they have 16 levels, so that a drawing fits into an address. */
export const fullInk = 15;

/** A pixel of `Strokes` that the reader left as it was. */
export const untouched = -1;

/**
 * What the reader changed on the paper: for each pixel an ink level from 0 (rubbed out) to `fullInk`, or `untouched`.
 * Replaced as a whole by every stroke, never written again.
 */
export type Strokes = Int8Array<ArrayBuffer>;

/** Nothing changed. */
export const noStrokes: Strokes = new Int8Array(pixelCount).fill(untouched);

/** Whether the reader changed anything. */
export function isTouched(strokes: Strokes): boolean {
	return strokes.some((level) => level !== untouched);
}

/**
 * The image the network sees: the paper with the strokes on it, ink from 0 to 1.
 *
 * @param paper 784 ink values from 0 to 255; nothing for blank paper
 */
export function inkOf(paper: Uint8Array | undefined, strokes: Strokes): Float32Array<ArrayBuffer> {
	const ink = new Float32Array(pixelCount);
	for (let pixel = 0; pixel < pixelCount; pixel++) {
		const level = strokes[pixel];
		ink[pixel] = level === untouched ? (paper ? paper[pixel] / 255 : 0) : level / fullInk;
	}
	return ink;
}
