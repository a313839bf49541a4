import type { Gaussian } from '$lib/math';
import { topFor } from './ceiling';

/** The standard-normal curve. */
const unitBell = Array.from({ length: 61 }, (_, i): readonly [number, number] => {
	const t = (i - 30) / 7.5;
	return [t, Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI)];
});

/** One Gaussian's curve, as far as it stands out from the axis. */
export function bell({ mean, std }: Gaussian): readonly (readonly [number, number])[] {
	return unitBell.map(([t, height]) => [mean + t * std, height / std]);
}

/** The top of the axis for densities. */
export function densityTop(highest: number): number {
	return topFor(highest, [0.45, 0.7, 1.2, 2.1, 4.2]);
}
