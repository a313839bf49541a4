import {
	ternaryContours,
	ternaryHeight,
	ternaryToCartesian,
	type TernaryContour,
	type Unit,
	type Vector
} from '$lib/math';
import { ternary, type Field } from './definition';

/** The picture's size in whole units, half a pixel or so each. */
export const WIDTH = 1000;
export const HEIGHT = Math.round(WIDTH * ternaryHeight);

/** Points of a contour: enough for lines that look bent, and few enough to be sent with the page. */
const WAYS = 72;
/** A label's height, and how near to a side it may stand, in fractions of the picture's width. */
const LABEL = 0.075;
const MARGIN = 0.02;

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

/** Round the other way than the lines, so that what a line encloses is left out. */
export const triangle = `M0,${HEIGHT}L${WIDTH / 2},0 ${WIDTH},${HEIGHT}z`;

/** Labels that make a picture readable. */
const ENOUGH = 3;
/** Where p's own letter stands, left of its point; labels keep clear of both. */
const LETTER = 0.06;

/** The contours of a field, from the lowest level to the highest. Those of the entropy do not depend on p. */
export function contoursOf(field: Field, p: Vector, unit: Unit): Contour[] {
	const contours = ternaryContours(ternary[field], p, levels[field][unit], WAYS, unit);
	const [x, y] = ternaryToCartesian(p);
	const taken: Place[] = field === 'entropy' ? [] : [placeOf(x, y), placeOf(x - LETTER, y)];
	// Labels stand on the way to the corner that is farthest from where the field is lowest: there lines lie farthest apart.
	// Where p lies at a side that way may run along it, and another one has more room.
	const corner = field === 'entropy' ? 0 : p[0] <= p[1] && p[0] <= p[2] ? 0 : p[1] <= p[2] ? 1 : 2;
	const ways = [0, 1, 2, 3, 4, 5].map((sixth) => ((2 * corner + sixth) * WAYS) / 6);
	const labelled = ways.map((way) => {
		const labels = labelsOn(contours, way % WAYS, taken);
		return { labels, count: labels.filter((label) => label).length };
	});
	const best =
		labelled[0].count >= ENOUGH ? labelled[0] : labelled.reduce((a, b) => (b.count > a.count ? b : a));
	return contours.flatMap(({ level, line }, i) => {
		const around = pathOf(line);
		// The entropy is as high as that in one point only, any other field everywhere but there.
		if (around === undefined) return field === 'entropy' ? [] : [{ level, path: triangle }];
		// What is higher lies within a line of entropy, and outside any other.
		const path = (field === 'entropy' ? '' : triangle) + around;
		const label = best.labels[i];
		return [{ level, path, ...(label ? { label } : {}) }];
	});
}

type Place = readonly [x: number, y: number];

/** A place of the triangle in fractions of its box from the top left. */
const placeOf = (x: number, y: number): Place => [x, 1 - y / ternaryHeight];

/** Places for labels where the lines cross one way: for each line one, or none where there is no room. */
function labelsOn(
	contours: readonly TernaryContour[],
	way: number,
	taken: readonly Place[]
): (Place | undefined)[] {
	const standing = [...taken];
	return contours.map(({ line }) => {
		const [x, y] = line[way];
		const label = placeOf(x, y);
		const apart = standing.every(([a, b]) => Math.hypot(a - label[0], b - label[1]) >= LABEL);
		const roomy = apart && Math.min(y, distanceFromLeft(x, y), distanceFromLeft(1 - x, y)) >= MARGIN;
		if (roomy) standing.push(label);
		return roomy ? label : undefined;
	});
}

/** How far a place of the triangle is from its left side. */
function distanceFromLeft(x: number, y: number): number {
	return x * ternaryHeight - y / 2;
}

/** The line as a path; undefined where all of it is one point, as where p is certain and D(·‖p) infinite all around. */
function pathOf(line: readonly (readonly [number, number])[]): string | undefined {
	const [[firstX, firstY], ...others] = line.map(([across, up]) => [
		Math.round(WIDTH * across),
		Math.round(WIDTH * (ternaryHeight - up))
	]);
	const steps: string[] = [];
	let [lastX, lastY] = [firstX, firstY];
	for (const [x, y] of others) {
		if (x !== lastX || y !== lastY) steps.push(`${x - lastX},${y - lastY}`);
		[lastX, lastY] = [x, y];
	}
	return steps.length > 0 ? `M${firstX},${firstY}l${steps.join(' ')}z` : undefined;
}
