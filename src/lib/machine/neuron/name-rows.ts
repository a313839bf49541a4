/** Widths in pixels: of a digit, with some air, and of a plot on a phone of 320 px. */
const DIGIT = 9;
const PLOT = 250;
/** More have no room in the plot. */
const MOST_ROWS = 4;

/**
 * In which row, counted away from the points, each point's number stands so that no two touch on a phone either: in the nearest one
 * with room for it. Points at y = 0 and at y = 1 have rows of their own.
 *
 * @param span how many units of x the plot is wide
 */
export function nameRows(x: readonly number[], y: readonly number[], span: number): readonly number[] {
	const rows = new Array<number>(x.length).fill(0);
	const width = (index: number) => (DIGIT * String(index + 1).length * span) / PLOT;
	for (const side of [0, 1]) {
		/** Where each row is full up to. */
		const ends = new Array<number>(MOST_ROWS).fill(-Infinity);
		const along = x
			.map((_, index) => index)
			.filter((index) => y[index] === side)
			.toSorted((a, b) => x[a] - x[b]);
		for (const index of along) {
			const left = x[index] - width(index) / 2;
			const free = ends.findIndex((end) => end <= left);
			rows[index] = free < 0 ? ends.indexOf(Math.min(...ends)) : free;
			ends[rows[index]] = left + width(index);
		}
	}
	return rows;
}
