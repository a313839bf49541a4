import type { OneExample } from './figures';
import { oneExample } from './one-example';

export type Side = keyof OneExample;

const qs = Array.from({ length: 101 }, (_, i) => i / 100);
/** The axis for losses ends in nats where an answer is wrong by e⁻⁵, less than one in a hundred. */
const tops: Readonly<Record<Side, number>> = { loss: 5, pull: 1 };

/** Both losses, or both pulls, for every q. */
export function sideOf(side: Side) {
	const top = tops[side];
	return {
		top,
		// What climbs out of the picture is cut off just above it.
		ce: qs.map((q) => [q, Math.min(2 * top, oneExample('cross-entropy', q)[side])] as const),
		mse: qs.map((q) => [q, oneExample('mse', q)[side]] as const)
	};
}
