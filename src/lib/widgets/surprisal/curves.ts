import type { Unit } from '$lib/math';
import { measure, type Candidate } from './candidates';

/** The top of the picture in nats: room for the surprisal of 1 in 148. */
const TOP = 5;

/** The top of the picture in the unit. The curves without a unit share it: they are there to be compared. */
export const topOf = (unit: Unit) => (unit === 'bit' ? TOP / Math.LN2 : TOP);

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

/** Ends of the axis on which values are laid end to end; beyond the last it grows by powers of ten. */
const ends: Readonly<Record<Candidate, readonly number[]>> = {
	surprisal: [3, 5, 7, 10, 15],
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
