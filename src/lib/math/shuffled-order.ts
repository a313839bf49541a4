import { uniform } from './random';

/**
 * Fisher and Yates's shuffle of 0 … count − 1.
 *
 * @throws RangeError when the seed is not a safe integer
 */
export function shuffledOrder(count: number, seed: number): number[] {
	const next = uniform(seed);
	const order = Array.from({ length: count }, (_, i) => i);
	for (let i = count - 1; i > 0; i--) {
		const j = Math.floor(next() * (i + 1));
		[order[i], order[j]] = [order[j], order[i]];
	}
	return order;
}
