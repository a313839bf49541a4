import { moved } from '$lib/charts/keys';
import { makeRoom } from '$lib/controls/make-room';
import { cartesianToTernary, nearestDistribution, ternaryHeight, type Vector } from '$lib/math';

/** A pointer sets probabilities in two-hundredths: finer than a finger, and short to read. */
const GRAINS = 200;

/** The arrow keys' steps, in hundredths of all probability. */
const steps = { min: 0, step: 0.01, page: 0.1 };

/** The distribution in whole grains that is nearest to three or more numbers which add up to 1 or nearly so. */
export function inGrains(values: Vector, grains = GRAINS): number[] {
	const shares = nearestDistribution(values).map((value) => Number((value * grains).toFixed(9)));
	const whole = shares.map(Math.floor);
	const rest = grains - whole.reduce((total, count) => total + count, 0);
	// Who was rounded down most gets the next grain.
	const order = shares.map((_, i) => i).sort((a, b) => (shares[b] % 1) - (shares[a] % 1) || a - b);
	for (const i of order.slice(0, Math.round(rest))) whole[i]++;
	return whole.map((count) => count / grains);
}

/** The distribution at a place of the triangle's frame, in fractions of its width and its height; outside, the nearest. */
export function atPlace(x: number, y: number): number[] {
	return inGrains(cartesianToTernary(x, y * ternaryHeight));
}

/**
 * Where a key takes a point of the triangle. Left and Right lead along the base, from A to B, while C stays; Up and Page Up lead
 * straight to the corner of C, Down and Page Down straight away from it. Home and End are the two ends of the level way.
 */
export function movedByKey(key: string, [a, b, c]: readonly number[]): readonly number[] | undefined {
	if (key === 'ArrowUp' || key === 'ArrowDown' || key === 'PageUp' || key === 'PageDown') {
		const next = moved(key, c, { ...steps, max: 1 });
		return next === undefined ? undefined : makeRoom([a, b, c], 2, next, []);
	}
	const next = moved(key, b, { ...steps, max: Number((a + b).toFixed(12)) });
	return next === undefined ? undefined : [Math.max(0, Number((a + b - next).toFixed(12))), next, c];
}
