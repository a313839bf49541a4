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

/** What lies on the paper: a sample digit or nothing, and the strokes that show on it. */
export interface OnPaper {
	readonly digit: number | 'blank';
	readonly strokes: Strokes;
}

/**
 * What lies on the paper, told by the ink alone: strokes that leave what they found are none, and a digit rubbed out to the
 * last pixel is blank paper.
 *
 * @param paper the digit's 784 ink values from 0 to 255; nothing for blank paper
 */
export function onPaper(digit: number | 'blank', paper: Uint8Array | undefined, strokes: Strokes): OnPaper {
	// 255 levels of the sample are 17 times the 15 of the strokes.
	const shown = strokes.map((level, pixel) => (17 * level === (paper?.[pixel] ?? 0) ? untouched : level));
	const isBlank = shown.every((level, pixel) => level === 0 || (level === untouched && !paper?.[pixel]));
	return isBlank ? { digit: 'blank', strokes: noStrokes } : { digit, strokes: shown };
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
