import { fromNats, type Unit } from '$lib/math';
import { measure, type Candidate } from './candidates';

/** The top of the picture in nats: room for the surprisal of 1 in 148. */
const TOP = 5;

/** The top of the picture in the unit. The curves without a unit share it: they are there to be compared. */
export const topOf = (unit: Unit) => fromNats(TOP, unit);

/** Probabilities a curve is drawn through, closer together where it is steep. */
const places = Array.from({ length: 97 }, (_, i) => Math.exp((-6 * (96 - i)) / 96));

/** A candidate's curve as far as it stays in the picture, which it enters at its very top. */
export function curveOf(candidate: Candidate, unit: Unit): [number, number][] {
	const top = topOf(unit);
	const points = places.map((p): [number, number] => [p, measure(candidate, p, unit)]);
	const inside = points.filter(([, y]) => y <= top);
	return [entering(candidate, top, unit), ...inside];
}

/** The point where a candidate comes into the picture from above, or meets its left edge. */
function entering(candidate: Candidate, top: number, unit: Unit): [number, number] {
	switch (candidate) {
		case 'surprisal':
			return [Math.exp(unit === 'bit' ? -top * Math.LN2 : -top), top];
		case 'inverse':
			return [1 / top, top];
		case 'complement':
			return [0, 1];
	}
}

/** Where the name of a curve stands that is drawn for comparison: far from the other curves, and from what is written at them. */
export const nameAside: Readonly<Record<Candidate, number>> = {
	surprisal: 0.14,
	inverse: 0.75,
	complement: 0.01
};

/** Where along the chosen curve its name may stand, best places first. */
const namePlaces: Readonly<Record<Candidate, readonly number[]>> = {
	surprisal: [0.14, 0.36, 0.62, 0.03],
	inverse: [0.28, 0.5, 0.74, 0.22],
	complement: [0.01, 0.3, 0.6]
};

/**
 * Where the chosen curve's name stands: the first place that is clear of the points on the curve and of what is written beside them,
 * on a phone too.
 */
export function nameAt(candidate: Candidate, points: readonly number[], unit: Unit): number {
	const places = namePlaces[candidate];
	const level = 0.09 * topOf(unit);
	const height = (p: number) => Math.min(measure(candidate, p, unit), topOf(unit));
	const meets = (place: number) => (p: number) =>
		p > place - 0.25 && p < place + 0.22 && Math.abs(height(p) - height(place)) < level;
	return places.find((place) => !points.some(meets(place))) ?? places[0];
}

/** Which row above its place each name stands in, so that none hides another: p first, then r, then p·r. */
export function nameRows(
	p: number,
	r: number,
	joint: number
): { readonly second: number; readonly joint: number } {
	const meet = (a: number, b: number) => Math.abs(a - b) < 0.08;
	const second = meet(r, p) ? 1 : 0;
	const taken = [meet(joint, p) ? 0 : -1, meet(joint, r) ? second : -1];
	return { second, joint: [0, 1, 2].find((row) => !taken.includes(row)) ?? 2 };
}

/** Ends of the axis on which values are laid end to end; beyond the last it grows by powers of ten. */
const ends: Readonly<Record<Candidate, readonly number[]>> = {
	surprisal: [3, 5, 7, 10, 15, 25, 50, 100, 250, 500, 1000],
	inverse: [10, 20, 50, 100, 200, 500, 1000],
	complement: [2]
};

/** The end of the axis for these values. What is infinite is torn off there. */
export function lengthEnd(candidate: Candidate, values: readonly number[], unit: Unit): number {
	const scale = candidate === 'surprisal' && unit === 'bit' ? Math.LN2 : 1;
	const most = Math.max(0, ...values.filter(Number.isFinite)) * scale;
	const end = ends[candidate].find((end) => most <= end * (1 + 1e-9)) ?? 10 ** Math.ceil(Math.log10(most));
	return end / scale;
}
