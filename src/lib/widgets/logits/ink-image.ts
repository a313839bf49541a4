import { fullInk } from './ink';
import { side } from '$lib/data/digits';
import { palettePng, type Rgba } from './palette-png';

const palette: readonly Rgba[] = Array.from(
	{ length: fullInk + 1 },
	(_, level) => [0, 0, 0, Math.round((255 * level) / fullInk)] as const
);

/** A sample digit as a mask: opaque where there is ink, so that it takes the colour of whatever theme it stands in. */
export function inkMask(pixels: Uint8Array): string {
	return palettePng(
		Array.from(pixels, (ink) => Math.round((ink * fullInk) / 255)),
		side,
		palette
	);
}

/** What `inkPaths` gives, for `InkImage` to show. */
export type InkPaths = readonly { readonly opacity: number; readonly path: string }[];

/**
 * Ink as outlines, one SVG path for each level: sharp at every size, in the theme's own ink, on screen in the very frame
 * in which it is drawn, and there on paper.
 *
 * @param ink 784 values from 0 to 1
 * @returns opacity and path of each level that occurs
 */
export function inkPaths(ink: ArrayLike<number>): InkPaths {
	const paths = Array.from({ length: fullInk + 1 }, () => '');
	for (let row = 0; row < side; row++) {
		for (let column = 0; column < side;) {
			const level = Math.round(ink[row * side + column] * fullInk);
			let end = column + 1;
			while (end < side && Math.round(ink[row * side + end] * fullInk) === level) end++;
			if (level > 0) paths[level] += `M${column} ${row}h${end - column}v1H${column}z`;
			column = end;
		}
	}
	return paths
		.map((path, level) => ({ opacity: Number((level / fullInk).toFixed(3)), path }))
		.filter(({ path }) => path !== '');
}
