import { requireDistribution } from './distribution';
import { logRatio } from './log-ratio';
import type { Vector } from './types';
import { fromNats, type Unit } from './unit';

/** The height of the triangle whose sides are 1. */
export const ternaryHeight = Math.sqrt(3) / 2;

/**
 * Where a distribution over three outcomes lies in the equilateral triangle with sides of 1: the certain ones at the corners
 * (0, 0), (1, 0) and (1/2, √3/2), in this order, y upwards. Its distances from the sides are its probabilities times √3/2.
 *
 * @param q three numbers that add up to 1; some may be negative, outside the triangle
 * @returns [x, y]
 */
export function ternaryToCartesian(q: Vector): [number, number] {
	return [q[1] + q[2] / 2, q[2] * ternaryHeight];
}

/**
 * The three numbers, adding up to 1, whose place in the triangle this is: `ternaryToCartesian` the other way round. Outside
 * the triangle some are negative; `nearestDistribution` brings them in.
 */
export function cartesianToTernary(x: number, y: number): [number, number, number] {
	const c = y / ternaryHeight;
	const b = x - c / 2;
	return [1 - b - c, b, c];
}

/**
 * The distribution nearest to n ≥ 1 numbers, in Euclidean distance: what is too much is taken from all alike, and whatever
 * would become negative is 0 (Duchi and others 2008). In the triangle it is the nearest point, since the triangle is a true
 * picture of the three-outcome distributions.
 *
 * @throws RangeError when there is no number or one is not finite
 */
export function nearestDistribution(values: Vector): number[] {
	if (values.length === 0) throw new RangeError('values is empty; a distribution has at least one outcome');
	const sorted = Array.from(values, (value, i) => {
		if (!Number.isFinite(value)) throw new RangeError(`values[${i}] is ${value}; it must be a finite number`);
		return value;
	}).sort((a, b) => b - a);
	let total = 0;
	let excess = 0;
	for (let k = 0; k < sorted.length; k++) {
		total += sorted[k];
		const shared = (total - 1) / (k + 1);
		if (sorted[k] > shared) excess = shared;
	}
	return Array.from(values, (value) => Math.max(0, value - excess));
}

/** What a triangle shows of each of its points q, given p: H(q), H(p, q), D(p‖q) or D(q‖p). */
export type TernaryField = 'entropy' | 'crossEntropy' | 'klFromP' | 'klToP';

/**
 * A field over all distributions q of three outcomes, on a square grid of (cells + 1)² values ready for d3-contour. The value at
 * column i and row j belongs to q = (1 − (i + j)/cells, i/cells, j/cells), so that the triangle is the half with i + j ≤ cells, and
 * its sides run along the grid's sides and diagonal. In the other half the values of the diagonal go on, so that no contour ends
 * there or bends before: clip it away.
 *
 * Each of the fields is a sum over the outcomes of a function of qᵢ alone, and i/cells takes few values: a table of logarithms is all
 * that is computed. A field of 100 cells takes well under a millisecond.
 *
 * @param field which one
 * @param p a distribution over three outcomes; the entropy does not depend on it
 * @param cells a side, a positive integer
 * @param unit of the values
 * @param out where to put them, (cells + 1)² values, when there is a place already
 * @returns the values row by row, 0 or more, Infinity where one is
 * @throws RangeError when p is not a distribution over three outcomes, cells is not a positive integer, out has another
 * length, or the field or the unit is unknown
 */
export function ternaryField(
	field: TernaryField,
	p: Vector,
	cells: number,
	unit: Unit = 'nat',
	out?: Float64Array<ArrayBuffer>
): Float64Array<ArrayBuffer> {
	requireDistribution(p, 'p');
	if (p.length !== 3) throw new RangeError(`p has length ${p.length}; a triangle has three corners`);
	if (!(Number.isInteger(cells) && cells >= 1)) {
		throw new RangeError(`cells is ${cells}; it must be a positive integer`);
	}
	const side = cells + 1;
	const values = out ?? new Float64Array(side * side);
	if (values.length !== side * side) {
		throw new RangeError(`out has length ${values.length}; ${cells} cells a side take ${side * side}`);
	}
	const one = fromNats(1, unit);
	// In halves of a cell, where the diagonal's values go on.
	const [a, b, c] = [0, 1, 2].map((outcome) =>
		Float64Array.from(
			{ length: 2 * cells + 1 },
			(_, half) => one * term(field, p[outcome], half / (2 * cells))
		)
	);
	for (let j = 0; j < side; j++) {
		for (let i = 0; i < side; i++) {
			const beyond = Math.max(0, i + j - cells);
			const value = a[2 * Math.max(0, cells - i - j)] + b[2 * i - beyond] + c[2 * j - beyond];
			// The terms of a divergence cancel, and may leave a rounding below 0.
			values[j * side + i] = value > 0 ? value : 0;
		}
	}
	return values;
}

/** A place on the grid of `ternaryField`, in d3-contour's coordinates (its values lie at ½, 1½, …), in the triangle. */
export function ternaryGridToCartesian(x: number, y: number, cells: number): [number, number] {
	const b = (x - 0.5) / cells;
	const c = (y - 0.5) / cells;
	return ternaryToCartesian([1 - b - c, b, c]);
}

/** One outcome's share of the field, in nats. */
function term(field: TernaryField, p: number, q: number): number {
	switch (field) {
		case 'entropy':
			return q === 0 ? 0 : -q * Math.log(q);
		case 'crossEntropy':
			return p === 0 ? 0 : -p * Math.log(q);
		case 'klFromP':
			return p === 0 ? 0 : p * logRatio(p, q);
		case 'klToP':
			return q === 0 ? 0 : q * logRatio(q, p);
		default:
			throw new RangeError(
				`field is ${String(field)}; it is 'entropy', 'crossEntropy', 'klFromP' or 'klToP'`
			);
	}
}
