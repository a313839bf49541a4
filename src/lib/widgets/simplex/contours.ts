import { contours } from 'd3';
import {
	crossEntropy,
	entropy,
	klDivergence,
	ternaryField,
	ternaryHeight,
	ternaryToCartesian,
	type Unit,
	type Vector
} from '$lib/math';
import { ternary, type Field } from './definition';

/** Grid cells a side: a cell is some 8 pixels wide, and contours are straight within it. */
const CELLS = 48;
/** The picture's width in whole units, a third of a pixel or so each. */
export const WIDTH = 1000;
export const HEIGHT = Math.round(WIDTH * ternaryHeight);
/** Points of a line that are nearer to each other are left out. */
const NEAR = 7;

/** Levels in the unit shown. Few, and the same ones wherever p is, so that lines move and their labels stay. */
const levels: Readonly<Record<Field, Readonly<Record<Unit, readonly number[]>>>> = {
	entropy: { nat: [0.2, 0.4, 0.6, 0.8, 0.9, 1, 1.08], bit: [0.25, 0.5, 0.75, 1, 1.25, 1.4, 1.5, 1.56] },
	'cross-entropy': {
		nat: [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 4],
		bit: [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 6]
	},
	'kl-from': { nat: [0.05, 0.2, 0.5, 1, 1.5, 2, 3], bit: [0.1, 0.3, 0.75, 1.5, 2, 3, 4] },
	'kl-to': { nat: [0.05, 0.2, 0.5, 0.75, 1, 1.5, 2, 3], bit: [0.1, 0.3, 0.75, 1, 1.5, 2, 3, 4] }
};

export interface Contour {
	readonly level: number;
	/** Where the field is as high as the level or higher, as an SVG path in a box of `WIDTH` by `HEIGHT`. */
	readonly path: string;
	/** A place on the line for its label, in fractions of the box from the top left; none where there is no room. */
	readonly label?: readonly [x: number, y: number];
}

type Point = readonly [number, number];

/** The contours of a field, from the lowest level to the highest. */
export function contoursOf(field: Field, p: Vector, unit: Unit): Contour[] {
	const values = finiteField(field, p, unit);
	const tracer = contours().size([CELLS + 1, CELLS + 1]);
	const labels = labelPlaces(field, p, unit);
	return levels[field][unit].flatMap((level, i) => {
		const rings = tracer.contour(values, level).coordinates.flat();
		const path = rings.map((ring) => pathOf(inTriangle(ring as Point[]))).join('');
		// A level below all values has no line: it would only be the triangle's own outline.
		return path === '' || !labels[i] ? [] : [{ level, path, label: labels[i].place }];
	});
}

/**
 * The field on its grid, with what is infinite at an edge set so that lines between the last two points lie where they belong:
 * there the field rises by p log 2 whenever the distance to the edge is halved.
 */
function finiteField(field: Field, p: Vector, unit: Unit): number[] {
	const values = Array.from(ternaryField(ternary[field], p, CELLS, unit));
	const rise = 2 * (unit === 'bit' ? 1 : Math.LN2);
	const side = CELLS + 1;
	const from = (at: number, inner: number, pi: number) => {
		if (values[at] === Infinity && values[inner] < Infinity) values[at] = values[inner] + rise * pi;
	};
	for (let k = 1; k < CELLS; k++) {
		from(k * side, k * side + 1, p[1]);
		from(k, side + k, p[2]);
		from(k * side + CELLS - k, k * side + CELLS - k - 1, p[0]);
	}
	return values;
}

/** What of a ring lies in the triangle: cut off at each of its sides (Sutherland and Hodgman 1974). */
function inTriangle(ring: readonly Point[]): readonly Point[] {
	const insides = [([x]: Point) => x - 0.5, ([, y]: Point) => y - 0.5, ([x, y]: Point) => CELLS + 1 - x - y];
	let kept = ring;
	for (const inside of insides) {
		const next: Point[] = [];
		kept.forEach((point, i) => {
			const before = kept[(i + kept.length - 1) % kept.length];
			const [here, there] = [inside(point), inside(before)];
			if (here >= 0 !== there >= 0) {
				const t = there / (there - here);
				next.push([before[0] + t * (point[0] - before[0]), before[1] + t * (point[1] - before[1])]);
			}
			if (here >= 0) next.push(point);
		});
		kept = next;
	}
	return kept;
}

function pathOf(ring: readonly Point[]): string {
	let path = '';
	let [lastX, lastY] = [0, 0];
	ring.forEach(([i, j], index) => {
		const b = (i - 0.5) / CELLS;
		const c = (j - 0.5) / CELLS;
		const x = Math.round(WIDTH * (b + c / 2));
		const y = Math.round(HEIGHT * (1 - c));
		if (index === 0) path = `M${x},${y}`;
		else if (Math.abs(x - lastX) + Math.abs(y - lastY) < NEAR && index < ring.length - 1) return;
		else path += `l${x - lastX},${y - lastY}`;
		[lastX, lastY] = [x, y];
	});
	return path === '' ? '' : `${path}z`;
}

const uniform = [1 / 3, 1 / 3, 1 / 3];

/** The field's value at a point, in the unit. */
export function valueAt(field: Field, p: Vector, q: Vector, unit: Unit): number {
	switch (field) {
		case 'entropy':
			return entropy(q, unit);
		case 'cross-entropy':
			return crossEntropy(p, q, unit);
		case 'kl-from':
			return klDivergence(p, q, unit);
		case 'kl-to':
			return klDivergence(q, p, unit);
	}
}

/**
 * Where the lines are labelled: on the way from the field's extreme point to the corner that lies farthest from it, along which
 * the field only rises (entropy: only falls). Undefined for a level that the field does not reach there.
 */
function labelPlaces(
	field: Field,
	p: Vector,
	unit: Unit
): readonly ({ readonly place?: readonly [number, number] } | undefined)[] {
	const from = field === 'entropy' ? uniform : p;
	const corner = field === 'entropy' ? 0 : p[0] <= p[1] && p[0] <= p[2] ? 0 : p[1] <= p[2] ? 1 : 2;
	const sign = field === 'entropy' ? -1 : 1;
	const on = (t: number) =>
		from.map((value: number, i: number) => value + t * ((i === corner ? 1 : 0) - value));
	const at = (t: number) => sign * valueAt(field, p, on(t), unit);
	const lowest = at(0);
	const highest = at(1);
	const taken: Point[] = [];
	const wanted = levels[field][unit];
	// From the outside in for the entropy, whose extreme point is its top: labels near it would crowd.
	return wanted.map((level) => {
		if (sign * level <= lowest) return undefined;
		if (sign * level >= highest) return {};
		let [low, high] = [0, 1];
		for (let i = 0; i < 18; i++) {
			const middle = (low + high) / 2;
			if (at(middle) < sign * level) low = middle;
			else high = middle;
		}
		const [x, y] = ternaryToCartesian(on(high));
		const place: Point = [x, 1 - y / ternaryHeight];
		const room = taken.every(([a, b]) => Math.hypot(a - place[0], b - place[1]) > 0.075);
		if (!room || high > 0.97) return {};
		taken.push(place);
		return { place };
	});
}
