import { topFor } from '$lib/charts/ceiling';
import {
	fromNats,
	klIntegrand,
	logDensityOf,
	type Gaussian,
	type GaussianMixture,
	type Unit
} from '$lib/math';

export type Points = readonly (readonly [number, number])[];

/** Both ends of the x axis: room for every hump's flanks. */
export const X: readonly [number, number] = [-7, 7];

/** Six pixels of a wide picture: closer, and a drag would have more to draw than can be seen. */
const SPACING = 0.125;
const even = Array.from({ length: Math.round((X[1] - X[0]) / SPACING) + 1 }, (_, i) => X[0] + i * SPACING);
/** Places across a narrow hump, in standard deviations. */
const across = Array.from({ length: 25 }, (_, i) => (i - 12) / 4);

/** Where curves of these Gaussians are computed: evenly, and closer together in narrow humps. From left to right. */
export function places(humps: readonly Gaussian[]): number[] {
	const narrow = humps.filter(({ std }) => std < 0.5);
	const close = narrow.flatMap(({ mean, std }) => across.map((t) => mean + t * std));
	return [...even, ...close].filter((x) => x >= X[0] && x <= X[1]).sort((a, b) => a - b);
}

export function densityCurve(of: GaussianMixture, xs: readonly number[]): Points {
	const log = logDensityOf(of);
	return xs.map((x) => [x, Math.exp(log(x))]);
}

/** An integrand's two parts, each as stretches of its curve: above zero, and below. Where it changes sign they meet on the axis. */
export interface Signed {
	readonly paid: readonly Points[];
	readonly taken: readonly Points[];
	readonly lowest: number;
	readonly highest: number;
}

/** What is nearer to zero than this cannot be seen, and is not drawn. In nats per unit of x. */
const UNSEEN = 1e-3;

/** p log p/q, or with the two exchanged q log q/p, over the x axis. */
export function integrand(
	p: Gaussian | GaussianMixture,
	q: Gaussian | GaussianMixture,
	xs: readonly number[],
	unit: Unit
): Signed {
	const values = klIntegrand(p, q, xs, unit);
	const parts: Record<'paid' | 'taken', [number, number][][]> = { paid: [], taken: [] };
	let sign = 0;
	let [lowest, highest] = [0, 0];
	xs.forEach((x, i) => {
		const y = values[i];
		const next = Math.abs(y) < UNSEEN ? 0 : Math.sign(y);
		if (next !== sign) {
			// Where the curve crosses the axis between two points; what is cut off as unseen ends at once.
			const before = i > 0 ? values[i - 1] : y;
			const between = before < 0 !== y < 0 ? before / (before - y) : 0;
			const zero = i > 0 ? xs[i - 1] + between * (x - xs[i - 1]) : x;
			if (sign !== 0) parts[sign > 0 ? 'paid' : 'taken'].at(-1)?.push([between > 0 ? zero : x, 0]);
			if (next !== 0) parts[next > 0 ? 'paid' : 'taken'].push([[zero, 0]]);
		}
		if (next !== 0) parts[next > 0 ? 'paid' : 'taken'].at(-1)?.push([x, y]);
		sign = next;
		lowest = Math.min(lowest, y);
		highest = Math.max(highest, y);
	});
	return { ...parts, lowest, highest };
}

/** Both ends of the axis for both integrands; what goes beyond is cut off. */
export function integrandAxis(parts: readonly Signed[], unit: Unit): [number, number] {
	const one = fromNats(1, unit);
	const lowest = Math.min(...parts.map((part) => part.lowest));
	const highest = Math.max(...parts.map((part) => part.highest));
	return [
		-topFor(-lowest / one, [0.15, 0.3, 0.6, 1.5]) * one,
		topFor(highest / one, [0.2, 0.5, 1, 1.7, 2.5, 4]) * one
	];
}

/** The ends of the axes for the values of a descent. */
export function trailTop(highest: number, unit: Unit): number {
	const one = fromNats(1, unit);
	return topFor(highest / one, [1, 2, 4, 8, 16, 40, 100, 400, 1500, 6000]) * one;
}

export function trailEnd(step: number): number {
	return topFor(step, [20, 50, 100, 200]);
}

/** Where curves run above the top of their axis, from … to …, for torn edges. Within one stretch there is one such place. */
export function beyond(curves: readonly Points[], top: number): (readonly [number, number])[] {
	return curves.flatMap((points) => {
		const over = points.filter(([, y]) => y > top).map(([x]) => x);
		return over.length > 0 ? [[over[0], over[over.length - 1]] as const] : [];
	});
}
