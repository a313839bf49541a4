import { requireDistribution } from './distribution';
import { entropy } from './entropy';
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

/** Where a field is as high as a level. */
export interface TernaryContour {
	readonly level: number;
	/**
	 * A closed line around the field's extreme point: where the level lies beyond the triangle, it runs along the side. As many points
	 * for each contour, going round from the first corner; those on the way to the k-th corner are at k/3 of them.
	 */
	readonly line: readonly (readonly [x: number, y: number])[];
}

/** Halvings of the way to the triangle's side. In the thousandth of it that is left the field is taken for straight. */
const HALVINGS = 10;

/**
 * The contours of a field over the triangle, exact to a thousandth of its side. No grid is needed: all these fields rise along every straight
 * way from their lowest point (the entropy falls from its highest), since they are convex (concave), so that on each way a level is
 * found by halving. The ways lead to points of the sides that lie closer towards the corners, where the contours turn.
 *
 * @param field which one
 * @param p a distribution over three outcomes; the entropy does not depend on it
 * @param levels in the unit; those that the field has nowhere, or only in its extreme point, are left out
 * @param ways how many points each contour has, a multiple of 3
 * @param unit of the levels
 * @throws RangeError when p is not a distribution over three outcomes, ways is not a positive multiple of 3, or the field or the unit is
 * unknown
 */
export function ternaryContours(
	field: TernaryField,
	p: Vector,
	levels: Vector,
	ways: number,
	unit: Unit = 'nat'
): TernaryContour[] {
	requireDistribution(p, 'p');
	if (p.length !== 3) throw new RangeError(`p has length ${p.length}; a triangle has three corners`);
	if (!(Number.isInteger(ways / 3) && ways >= 3)) {
		throw new RangeError(`ways is ${ways}; it must be a positive multiple of 3`);
	}
	const sign = field === 'entropy' ? -1 : 1;
	const [from0, from1, from2] = field === 'entropy' ? [1 / 3, 1 / 3, 1 / 3] : Array.from(p);
	const one = sign * fromNats(1, unit);
	const term = termOf(field);
	const own = Float64Array.from(p, (pi) =>
		field === 'crossEntropy' || field === 'klFromP' ? pi : Math.log(pi)
	);
	const rest = one * (field === 'klFromP' ? -entropy(p) : 0);
	const height = (a: number, b: number, c: number) =>
		rest + one * (term(own[0], a) + term(own[1], b) + term(own[2], c));
	const lowest = height(from0, from1, from2);
	const ends = sides(ways).map((end) => ({ end, height: height(...end) }));
	const highest = Math.max(...ends.map((end) => end.height));
	const crossed = Array.from(levels).filter((level) => sign * level > lowest && sign * level < highest);

	return crossed.map((level) => ({
		level,
		line: ends.map(({ end: [end0, end1, end2], height: there }) => {
			const wanted = sign * level;
			if (there <= wanted) return ternaryToCartesian([end0, end1, end2]);
			let [inside, insideHeight] = [0, lowest];
			let [outside, outsideHeight] = [1, there];
			for (let i = 0; i < HALVINGS; i++) {
				const t = (inside + outside) / 2;
				const s = 1 - t;
				const here = height(s * from0 + t * end0, s * from1 + t * end1, s * from2 + t * end2);
				if (here < wanted) [inside, insideHeight] = [t, here];
				else [outside, outsideHeight] = [t, here];
			}
			const share = (wanted - insideHeight) / (outsideHeight - insideHeight);
			const t = inside + share * (outside - inside);
			const s = 1 - t;
			return ternaryToCartesian([s * from0 + t * end0, s * from1 + t * end1, s * from2 + t * end2]);
		})
	}));
}

/** Points of the triangle's sides, round from the first corner, closer together towards the corners. */
function sides(count: number): [number, number, number][] {
	const aSide = count / 3;
	return Array.from({ length: count }, (_, i) => {
		const corner = Math.floor(i / aSide);
		const t = (1 - Math.cos((Math.PI * (i % aSide)) / aSide)) / 2;
		const point: [number, number, number] = [0, 0, 0];
		point[corner] = 1 - t;
		point[(corner + 1) % 3] = t;
		return point;
	});
}

/** One outcome's share of the field, in nats, from its probability q and from p, where the field asks for logarithms from log p. */
function termOf(field: TernaryField): (p: number, q: number) => number {
	switch (field) {
		case 'entropy':
			return (_, q) => (q === 0 ? 0 : -q * Math.log(q));
		case 'crossEntropy':
		case 'klFromP':
			// The two differ by p's own entropy alone.
			return (p, q) => (p === 0 ? 0 : -p * Math.log(q));
		case 'klToP':
			return (logP, q) => (q === 0 ? 0 : q * (Math.log(q) - logP));
		default:
			throw new RangeError(
				`field is ${String(field)}; it is 'entropy', 'crossEntropy', 'klFromP' or 'klToP'`
			);
	}
}
