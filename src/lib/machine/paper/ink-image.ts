import { fullInk } from './ink';
import { side } from '$lib/data/digits';

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
