import type { Unit } from '$lib/math';

/** A single term p log p/q falls no lower than −1/e = −0.3679 nat (p = 1/e, q = 1). */
const LOWEST = -0.4;

/** Tops of the axis, in nats. Few, so that it seldom changes under the reader's hand. */
const tops = [1, 2, 3, 5, 7, 10] as const;

/** Both ends of an axis for signed terms whose positive ones add up to these. What lies beyond the last top is torn off. */
export function signedAxis(gains: readonly number[], unit: Unit): [number, number] {
	const inNats = unit === 'bit' ? Math.LN2 : 1;
	const most = Math.max(...gains.filter(Number.isFinite), 0) * inNats;
	const top = tops.find((top) => most <= top) ?? tops[tops.length - 1];
	return [LOWEST / inNats, top / inNats];
}
