import type { LinearScale } from './scale';

type Points = readonly (readonly [x: number, y: number])[];

/** Where values lie in a picture, along and up. */
interface Axes {
	readonly x: LinearScale;
	readonly y: LinearScale;
}

/** A place as SVG's path data has it. Two decimals are finer than any screen. */
function at(x: number, y: number): string {
	return `${Math.round(100 * x) / 100},${Math.round(100 * y) / 100}`;
}

/**
 * Straight lines from point to point, as SVG's path data. What `d3.line` draws with `digits(2)`, and the tests hold it to that; but a
 * drag draws curves at every step, and the axes are asked for once, not at every point.
 *
 * @param points in the units of the axes; both coordinates finite. Of none there is no line
 */
export function linePath(points: Points, { x, y }: Axes): string {
	let path = '';
	for (const [along, up] of points) path += (path ? 'L' : 'M') + at(x(along), y(up));
	return path;
}

/** What lies between a line and the zero of the y axis. */
export function areaPath(points: Points, { x, y }: Axes): string {
	if (points.length === 0) return '';
	const [first, last] = [points[0], points[points.length - 1]];
	return `${linePath(points, { x, y })}L${at(x(last[0]), y(0))}L${at(x(first[0]), y(0))}Z`;
}

/** What lies between two lines, whose points stand at the same places along x. */
export function bandPath(upper: Points, lower: Points, axes: Axes): string {
	return upper.length === 0 ? '' : `${linePath([...upper, ...lower.toReversed()], axes)}Z`;
}
