import { contours } from 'd3';
import {
	logisticLoss,
	lowestLogisticCurvature,
	type LabelledPoint,
	type Line,
	type NeuronLoss
} from '$lib/math';
import { REACH } from './limits';

/** The picture's size in whole units, a pixel or so each. */
export const SIZE = 400;

/** Squares along each side of the grid that contours are found on: while the hand moves a point, and at rest. */
export const COARSE = 20;
export const FINE = 40;

/** The same ones wherever the points lie, so that lines move and don't jump. Closer where bottoms are. */
const levels: Readonly<Record<NeuronLoss, readonly number[]>> = {
	'cross-entropy': [0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24],
	mse: [0.01, 0.03, 0.06, 0.08, 0.1, 0.12, 0.135, 0.15, 0.165, 0.2, 0.24, 0.28, 0.33, 0.4, 0.45]
};

export interface Contour {
	readonly level: number;
	/** Where the loss is as high as the level or higher, as an SVG path in a box of `SIZE` by `SIZE`. */
	readonly path: string;
}

/** A place in the picture, in fractions of it from the top left, and the level of the line there. */
export interface LevelName {
	readonly level: number;
	readonly x: number;
	readonly y: number;
}

/** Values at the corners of a grid's squares, row by row from the top of the picture (b largest) and from the left. */
function sampled(cells: number, valueAt: (line: Line) => number): number[] {
	const values: number[] = [];
	const place = (i: number) => (2 * REACH * i) / cells - REACH;
	for (let row = 0; row <= cells; row++) {
		for (let column = 0; column <= cells; column++)
			values.push(valueAt({ w: place(column), b: -place(row) }));
	}
	return values;
}

/** Rings in a grid's own measure as one path. d3 puts the first corner at ½, and closes lines half a square outside: that is cut off. */
function pathOf(polygons: readonly (readonly (readonly (readonly number[])[])[])[], cells: number): string {
	const unit = (at: number) => Math.round(((at - 0.5) / cells) * SIZE);
	return polygons
		.flat()
		.map((ring) => {
			let [lastX, lastY] = [unit(ring[0][0]), unit(ring[0][1])];
			let path = `M${lastX},${lastY}l`;
			// The last point of a ring is its first.
			for (const [x, y] of ring.slice(1, -1)) {
				const [nextX, nextY] = [unit(x), unit(y)];
				if (nextX === lastX && nextY === lastY) continue;
				path += `${nextX - lastX},${nextY - lastY} `;
				[lastX, lastY] = [nextX, nextY];
			}
			return `${path.trimEnd()}z`;
		})
		.join('');
}

/** The contours of a loss over (w, b), from the lowest level to the highest; levels that are reached nowhere are left out. */
export function contoursOf(kind: NeuronLoss, points: readonly LabelledPoint[], cells: number): Contour[] {
	const values = sampled(cells, (line) => logisticLoss(kind, points, line));
	const find = contours().size([cells + 1, cells + 1]);
	return levels[kind].flatMap((level) => {
		const path = pathOf(find.contour(values, level).coordinates, cells);
		return path === '' ? [] : [{ level, path }];
	});
}

/** Where MSE's surface bends downwards in some direction: where the smaller eigenvalue of its Hessian is below 0. Cross-entropy's never is. */
export function bentDownwards(points: readonly LabelledPoint[], cells: number): string {
	// Far out it is next to nothing: its cube root keeps the sign, and a line between two corners near where it is 0.
	const values = sampled(cells, (line) => -Math.cbrt(lowestLogisticCurvature('mse', points, line)));
	const find = contours().size([cells + 1, cells + 1]);
	return pathOf(find.contour(values, Number.MIN_VALUE).coordinates, cells);
}

/** How far apart names of levels stand, and how near to the sides, in fractions of the picture. */
const APART = 0.11;
const MARGIN = 0.05;

/** Names for the levels, on the way from where the loss is lowest to the corner farthest from there. */
export function levelNames(kind: NeuronLoss, points: readonly LabelledPoint[]): LevelName[] {
	const corners = [-REACH, REACH].flatMap((w) => [-REACH, REACH].map((b) => ({ w, b })));
	const values = sampled(COARSE, (line) => logisticLoss(kind, points, line));
	const lowest = values.indexOf(Math.min(...values));
	const from = {
		w: (2 * REACH * (lowest % (COARSE + 1))) / COARSE - REACH,
		b: REACH - (2 * REACH * Math.floor(lowest / (COARSE + 1))) / COARSE
	};
	const away = ({ w, b }: Line) => Math.hypot(w - from.w, b - from.b);
	const to = corners.reduce((a, c) => (away(c) > away(a) ? c : a));
	const names: LevelName[] = [];
	const WAYS = 80;
	let before = logisticLoss(kind, points, from);
	for (let way = 1; way <= WAYS; way++) {
		const at = { w: from.w + ((to.w - from.w) * way) / WAYS, b: from.b + ((to.b - from.b) * way) / WAYS };
		const now = logisticLoss(kind, points, at);
		const level = levels[kind].find((one) => before < one && one <= now);
		before = now;
		if (level === undefined) continue;
		const [x, y] = [(at.w + REACH) / (2 * REACH), (REACH - at.b) / (2 * REACH)];
		const inside = Math.min(x, 1 - x, y, 1 - y) >= MARGIN;
		if (inside && names.every((name) => Math.hypot(name.x - x, name.y - y) >= APART))
			names.push({ level, x, y });
	}
	return names;
}
