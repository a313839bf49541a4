import { side } from '$lib/data/digits';
import { palettePng, type Rgba } from './palette-png';

/** Steps of opacity on each side of 0. */
const steps = 7;

/**
 * Green for positive, violet for negative: nobody's roles in the course, told apart by every kind of colour vision, and
 * each at least 3.9:1 on the paper of both themes. Opacity is the amount, so 0 is the bare paper.
 */
const positive = [23, 135, 109] as const;
const negative = [133, 96, 214] as const;

const palette: readonly Rgba[] = Array.from({ length: 2 * steps + 1 }, (_, index) => {
	const step = index - steps;
	return [...(step < 0 ? negative : positive), Math.round((255 * Math.abs(step)) / steps)] as const;
});

const cssColour = (rgb: readonly number[]) => `rgb(${rgb.join(' ')})`;

/** The two colours at their fullest, for bars beside the images. */
export const positiveColour = cssColour(positive);
export const negativeColour = cssColour(negative);

/**
 * Numbers of both signs as an image.
 *
 * @param largest what is shown at full opacity; numbers beyond it look no different
 */
export function signedImage(values: ArrayLike<number>, largest: number, width = side): string {
	const scale = largest > 0 ? steps / largest : 0;
	const indices = new Uint8Array(values.length);
	for (let i = 0; i < values.length; i++) {
		indices[i] = steps + Math.max(-steps, Math.min(steps, Math.round(values[i] * scale)));
	}
	return palettePng(indices, width, palette);
}

/** All colours in a row, from the most negative to the most positive: the legend of every signed image. */
export const signedScale = palettePng(
	palette.map((_, index) => index),
	palette.length,
	palette
);

/** The colour of a number's sign, each part from 0 to 255; how opaque it is, is the amount. */
export function signedRgb(value: number): readonly [number, number, number] {
	return value < 0 ? negative : positive;
}
