import { moved as movedAlong } from '$lib/charts/keys';
import type { Line } from '$lib/math';
import { REACH } from './limits';

const steps = { min: -REACH, max: REACH, step: 0.1, page: 1 };

/** A number to a tenth, within the picture: what a hand sets. */
export const tenths = (value: number) => Math.min(REACH, Math.max(-REACH, Math.round(10 * value) / 10));

/** Where a key moves a point of the plane, or undefined if the key means nothing here: w goes to the right, b upwards. */
export function moved(key: string, { w, b }: Line): Line | undefined {
	if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home' || key === 'End') {
		return { w: movedAlong(key, w, steps) ?? w, b };
	}
	const up = movedAlong(key, b, steps);
	return up === undefined ? undefined : { w, b: up };
}
