/**
 * A curve drawn by hand over evenly spaced columns: the height in each, or null where nothing has been drawn. Between
 * columns that have one it is a straight line.
 */
export type Sketch = readonly (number | null)[];

export const COLUMNS = 41;
/** Every fourth column has a handle, for the keyboard and for typing: eleven in all. */
export const EVERY = 4;
export const HANDLES = (COLUMNS - 1) / EVERY + 1;

export const empty: Sketch = Array.from({ length: COLUMNS }, () => null);

/** Whether something kept from earlier can be taken up again. */
export function isSketch(kept: unknown): kept is Sketch {
	return (
		Array.isArray(kept) &&
		kept.length === COLUMNS &&
		kept.every((height) => height === null || typeof height === 'number')
	);
}

export interface Spot {
	/** Between two columns, or outside, if that is where the hand is. */
	readonly column: number;
	readonly height: number;
}

/** The sketch with a piece of a stroke in it. Columns that the stroke crosses get its height there. */
export function stroke(sketch: Sketch, from: Spot, to: Spot): Sketch {
	const next = [...sketch];
	const [left, right] = from.column <= to.column ? [from, to] : [to, from];
	for (let column = Math.ceil(left.column); column <= right.column; column++) {
		const share = right.column === left.column ? 0 : (column - left.column) / (right.column - left.column);
		if (column >= 0 && column < COLUMNS) next[column] = left.height + share * (right.height - left.height);
	}
	// A tap, and the two ends of a stroke, count for the column they are nearest to.
	const nearest = Math.round(to.column);
	if (from.column === to.column && nearest >= 0 && nearest < COLUMNS) next[nearest] = to.height;
	return next;
}

/** The sketch with a handle set; what was drawn between it and its neighbours becomes straight. Null takes it away. */
export function setHandle(sketch: Sketch, handle: number, height: number | null): Sketch {
	const at = handle * EVERY;
	return sketch.map((known, column) => {
		if (column === at) return height;
		return Math.abs(column - at) < EVERY ? null : known;
	});
}

/** The drawn points, from left to right. */
export function points(sketch: Sketch): Spot[] {
	return sketch.flatMap((height, column) => (height === null ? [] : [{ column, height }]));
}

/** The height of a line through points from left to right, or undefined to the left and right of them. */
function heightOn(line: readonly Spot[], column: number): number | undefined {
	const after = line.findIndex((spot) => spot.column >= column);
	if (after < 0) return undefined;
	const right = line[after];
	if (right.column === column) return right.height;
	const left = line[after - 1];
	if (!left) return undefined;
	return left.height + ((column - left.column) / (right.column - left.column)) * (right.height - left.height);
}

export interface Comparison {
	/** The mean distance between drawing and truth, over what has been drawn. */
	readonly mean: number;
	/** Where they are furthest apart. */
	readonly worst: { readonly column: number; readonly drawn: number; readonly truth: number };
	/** Whether the drawing reaches from end to end. */
	readonly isWhole: boolean;
}

/** How far a sketch is from the truth, whose points are given in columns; undefined if nothing has been drawn. */
export function compare(sketch: Sketch, truth: readonly Spot[]): Comparison | undefined {
	const drawn = points(sketch);
	const pairs = sketch.flatMap((_, column) => {
		const [mine, real] = [heightOn(drawn, column), heightOn(truth, column)];
		return mine === undefined || real === undefined ? [] : [{ column, drawn: mine, truth: real }];
	});
	if (pairs.length === 0) return undefined;
	const apart = pairs.map((pair) => Math.abs(pair.drawn - pair.truth));
	return {
		mean: apart.reduce((sum, distance) => sum + distance, 0) / apart.length,
		worst: pairs[apart.indexOf(Math.max(...apart))],
		isWhole: pairs.length === COLUMNS
	};
}
