import { surprisal, type Unit } from '$lib/math';

/** The squared error of the label's own entry, (1 − q)²: a plain number from 0 to 1, whatever the loss is measured in. */
export const squaredError = (q: number) => (1 - q) ** 2;

/** Probabilities for the squared error, which is nowhere steep. */
const even = Array.from({ length: 41 }, (_, i) => i / 40);

export const squaredCurve = even.map((q): readonly [number, number] => [q, squaredError(q)]);

/** The curve log 1/q from where it comes into a picture of this height down to q = 1: closer together where it is steep. */
export function lossCurve(top: number, unit: Unit): readonly (readonly [number, number])[] {
	const nats = unit === 'bit' ? top * Math.LN2 : top;
	return Array.from({ length: 81 }, (_, i) => {
		const q = Math.exp((-nats * (80 - i)) / 80);
		return [q, Math.min(top, surprisal(q, unit))] as const;
	});
}
