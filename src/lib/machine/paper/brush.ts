import { side } from '$lib/data/digits';
import { fullInk, untouched, type Strokes } from './ink';

/** A place on the paper in pixels: (0, 0) is its top left corner, (28, 28) its bottom right one. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

export type Tool = 'pen' | 'eraser';

/**
 * Half the width of a stroke, in pixels. MNIST's strokes are two to three pixels of full ink wide, with a grey rim
 * from being shrunk; the eraser is broader, so that one pass is enough and a dab takes back a dab.
 */
const radii: Readonly<Record<Tool, number>> = { pen: 1.15, eraser: 2.1 };

/** How far the rim fades out beyond the radius, and how far into it. */
const rim = 0.6;

/**
 * How much of a pixel at this distance from the middle of the stroke is covered: 1 inside, 0 outside, falling
 * evenly across the rim.
 */
function coverage(distance: number, radius: number): number {
	return Math.min(1, Math.max(0, (radius + rim - distance) / (2 * rim)));
}

/** The distance of a place from the line between two others. */
function distanceToLine(place: Place, from: Place, to: Place): number {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const square = dx * dx + dy * dy;
	const along =
		square === 0 ? 0 : Math.min(1, Math.max(0, ((place.x - from.x) * dx + (place.y - from.y) * dy) / square));
	return Math.hypot(place.x - from.x - along * dx, place.y - from.y - along * dy);
}

/**
 * One line of a stroke, a dab if it ends where it starts. Ink doesn't pile up: where strokes cross, the darker one
 * stays, so drawing slowly is drawing the same.
 *
 * @param shown the 784 ink values on the paper as they are now, from 0 to 1
 * @param pressure of a pen, from 0 to 1; 0.5 is the usual width
 * @returns new strokes; the old ones stay as they are
 */
export function stroke(
	strokes: Strokes,
	shown: ArrayLike<number>,
	line: { readonly from: Place; readonly to: Place },
	tool: Tool,
	pressure = 0.5
): Strokes {
	const { from, to } = line;
	const radius = radii[tool] * (0.7 + 0.6 * pressure);
	const reach = radius + rim;
	const next = strokes.slice();
	const first = (a: number, b: number) => Math.max(0, Math.floor(Math.min(a, b) - reach));
	const last = (a: number, b: number) => Math.min(side - 1, Math.ceil(Math.max(a, b) + reach));
	for (let row = first(from.y, to.y); row <= last(from.y, to.y); row++) {
		for (let column = first(from.x, to.x); column <= last(from.x, to.x); column++) {
			const middle = { x: column + 0.5, y: row + 0.5 };
			const covered = coverage(distanceToLine(middle, from, to), radius);
			const pixel = row * side + column;
			const before = strokes[pixel] === untouched ? shown[pixel] : strokes[pixel] / fullInk;
			const level = Math.round((tool === 'pen' ? covered : 1 - covered) * fullInk);
			// Compared after rounding: the pen never makes paler, and what it leaves keeps its 256 levels.
			if (tool === 'pen' ? level / fullInk > before : level / fullInk < before) next[pixel] = level;
		}
	}
	return next;
}
