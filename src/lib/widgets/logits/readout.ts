import { crossEntropyFromLogits, fromNats, softmax, standardDeviation, type Unit } from '$lib/math';

/** What ten logits say. */
export interface Readout {
	readonly logits: readonly number[];
	/** The model's distribution q: softmax of the logits. */
	readonly probabilities: readonly number[];
	/** −log q of each class, in the reader's unit: the loss if that class is the label. */
	readonly losses: readonly number[];
	/** The loss of the label. */
	readonly loss: number;
	/** The class with the largest logit, the first if several have it. */
	readonly largest: number;
	/** Standard deviation of the ten logits. */
	readonly spread: number;
}

/** Reads ten logits, whoever computed them: the page shows a backend's own numbers, and compares them to nobody's. */
export function readOut(logits: ArrayLike<number>, label: number, unit: Unit): Readout {
	const numbers = Array.from(logits);
	const nats = numbers.map((_, k) => crossEntropyFromLogits(numbers, k));
	const losses = nats.map((loss) => fromNats(loss, unit));
	return {
		logits: numbers,
		probabilities: softmax(numbers),
		losses,
		loss: losses[label],
		largest: numbers.indexOf(Math.max(...numbers)),
		spread: standardDeviation(numbers)
	};
}
