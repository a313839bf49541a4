import { density, klIntegrand, type Gaussian, type GaussianMixture, type Unit } from '$lib/math';

export type Points = readonly (readonly [number, number])[];

/** Both ends of the x axis: room for every hump's flanks. */
export const X: readonly [number, number] = [-7, 7];

const SPACING = 0.1;
const even = Array.from({ length: Math.round((X[1] - X[0]) / SPACING) + 1 }, (_, i) => X[0] + i * SPACING);
/** Places across a narrow hump, in standard deviations. */
const across = Array.from({ length: 25 }, (_, i) => (i - 12) / 4);

/** Where curves of these Gaussians are computed: evenly, and closer together in narrow humps. From left to right. */
export function places(humps: readonly Gaussian[]): number[] {
	const narrow = humps.filter(({ std }) => std < 0.5);
	const close = narrow.flatMap(({ mean, std }) => across.map((t) => mean + t * std));
	return [...even, ...close].filter((x) => x >= X[0] && x <= X[1]).sort((a, b) => a - b);
}

export function densityCurve(of: Gaussian | GaussianMixture, xs: readonly number[]): Points {
	return xs.map((x) => [x, density(x, of)]);
}

/** An integrand's two parts: above zero, and below. Where it changes sign both meet on the axis. */
export interface Signed {
	readonly paid: Points;
	readonly taken: Points;
	readonly lowest: number;
	readonly highest: number;
}

/** p log p/q, or with the two exchanged q log q/p, over the x axis. */
export function integrand(
	p: Gaussian | GaussianMixture,
	q: Gaussian | GaussianMixture,
	xs: readonly number[],
	unit: Unit
): Signed {
	const values = klIntegrand(p, q, xs, unit);
	const paid: [number, number][] = [];
	const taken: [number, number][] = [];
	let [lowest, highest] = [0, 0];
	xs.forEach((x, i) => {
		const y = values[i];
		const last = values[i - 1];
		if (i > 0 && last < 0 !== y < 0) {
			const zero = xs[i - 1] + ((x - xs[i - 1]) * last) / (last - y);
			paid.push([zero, 0]);
			taken.push([zero, 0]);
		}
		paid.push([x, Math.max(0, y)]);
		taken.push([x, Math.min(0, y)]);
		lowest = Math.min(lowest, y);
		highest = Math.max(highest, y);
	});
	return { paid, taken, lowest, highest };
}

/** The first of a few tops that reaches so high, or the last. Few, so that an axis seldom changes under the reader's hand. */
function topFor(value: number, tops: readonly number[]): number {
	return tops.find((top) => value <= top) ?? tops[tops.length - 1];
}

/** The top of the axis for densities. */
export function densityTop(highest: number): number {
	return topFor(highest, [0.45, 0.7, 1.2, 2.1, 4.2]);
}

/** Both ends of the axis for both integrands; what goes beyond is cut off. */
export function integrandAxis(parts: readonly Signed[], unit: Unit): [number, number] {
	const one = unit === 'bit' ? 1 / Math.LN2 : 1;
	const lowest = Math.min(...parts.map((part) => part.lowest));
	const highest = Math.max(...parts.map((part) => part.highest));
	return [-topFor(-lowest / one, [0.2, 0.5, 1, 2]) * one, topFor(highest / one, [0.5, 1, 2, 4]) * one];
}

/** The ends of the axes for the values of a descent. */
export function trailTop(highest: number, unit: Unit): number {
	const one = unit === 'bit' ? 1 / Math.LN2 : 1;
	return topFor(highest / one, [1, 2, 4, 8, 16]) * one;
}

export function trailEnd(step: number): number {
	return topFor(step, [20, 50, 100, 200]);
}

/** Where a curve runs above the top of its axis: stretches from … to …, for torn edges. */
export function beyond(points: Points, top: number): (readonly [number, number])[] {
	const stretches: [number, number][] = [];
	let open = false;
	for (const [x, y] of points) {
		if (y > top && open) stretches[stretches.length - 1][1] = x;
		else if (y > top) stretches.push([x, x]);
		open = y > top;
	}
	return stretches;
}
