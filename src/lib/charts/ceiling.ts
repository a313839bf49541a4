import type { Unit } from '$lib/math';

/** Tops of a surprisal axis, in nats. Few, so that the axis seldom changes under the reader's hand. */
const tops = [3, 5, 7, 10] as const;

/**
 * The top of an axis that shows these code lengths. Lengths beyond the last top belong to outcomes rarer than
 * 1 in 22,000, whose blocks are narrower than a hair; they and ∞ are cut off there.
 */
export function ceiling(lengths: readonly number[], unit: Unit): number {
	const inNats = unit === 'bit' ? Math.LN2 : 1;
	const longest = Math.max(...lengths.filter(Number.isFinite)) * inNats;
	return (tops.find((top) => longest <= top) ?? tops[tops.length - 1]) / inNats;
}

/** The first of a few tops that reaches so high, or the last. Few, so that an axis seldom changes under the reader's hand. */
export function topFor(value: number, tops: readonly number[]): number {
	return tops.find((top) => value <= top) ?? tops[tops.length - 1];
}
