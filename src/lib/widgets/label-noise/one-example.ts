import type { NeuronLoss } from '$lib/math';
import type { OneExample } from './figures';

/** Loss and pull of an example whose label has probability q: −log q and 1 − q, or ½(1 − q)² and that times q(1 − q). */
export function oneExample(kind: NeuronLoss, q: number): OneExample {
	const missing = 1 - q;
	return kind === 'mse'
		? { loss: missing ** 2 / 2, pull: missing * q * missing }
		: { loss: 0 - Math.log(q), pull: missing };
}
