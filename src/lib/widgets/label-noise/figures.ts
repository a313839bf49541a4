import type { Line } from '$lib/math';

/** What training by one of the losses came to. */
export interface Trained {
	readonly at: Line;
	/** Where it answers ½; NaN where it has no boundary. */
	readonly boundary: number;
	/** The mean loss on the labels as they were given, cross-entropy's in nats. */
	readonly loss: number;
	/** σ(w·x + b) of each example. */
	readonly answers: readonly number[];
	/** −dL/dz of each example: how hard it pulls the answer, upwards or downwards. */
	readonly pulls: readonly number[];
	/** How many examples' true labels it finds more probable. */
	readonly right: number;
	/** What share of all the pull comes from mislabelled examples; NaN where nothing pulls. */
	readonly share: number;
}

/** An example whose label the model gives some probability, under one loss. */
export interface OneExample {
	readonly loss: number;
	readonly pull: number;
}

export interface Figures {
	/** Whether each example's label is not its true one. */
	readonly mislabelled: readonly boolean[];
	readonly crossEntropy: Trained;
	readonly mse: Trained;
	readonly example: { readonly crossEntropy: OneExample; readonly mse: OneExample };
	/** All labels are the same, or all examples in one place: nothing to tell apart. */
	readonly sameLabels: boolean;
	readonly onePlace: boolean;
}
