import { binaryEntropy, type Unit } from '$lib/math';

/** Points of H(p). Closer together near the ends, where the curve is steepest, and the same set in every state. */
const places = Array.from({ length: 81 }, (_, i) => (1 - Math.cos((Math.PI * i) / 80)) / 2);

/** The curve H(p), for a line. */
export function entropyCurve(unit: Unit): [number, number][] {
	return places.map((p) => [p, binaryEntropy(p, unit)]);
}

/**
 * The tangent at p from edge to edge, or to where it leaves the picture at `top`. It meets the left edge at the surprisal
 * of tails and the right edge at that of heads; where one of them is infinite it stands upright.
 */
export function tangent(
	p: number,
	tails: number,
	heads: number,
	top: number
): [[number, number], [number, number]] {
	if (p === 0 || p === 1) {
		return [
			[p, 0],
			[p, top]
		];
	}
	const slope = heads - tails;
	const at = (edge: number, length: number): [number, number] =>
		length <= top ? [edge, length] : [(top - tails) / slope, top];
	return [at(0, tails), at(1, heads)];
}
