import type { LabelledPoint, Line } from '$lib/math';

/** One descent after its steps. */
export interface Descent {
	/** Where it was before the first step and after each. */
	readonly path: readonly Line[];
	/** Where it is. */
	readonly at: Line;
	/** The mean loss there, cross-entropy's in nats. */
	readonly loss: number;
	/** What it steps by, and the same by central differences of the loss: NaN once it is thrown out, where floats are too far apart. */
	readonly gradient: Line;
	readonly quotient: Line;
	/** How far the two are apart, at most. */
	readonly apart: number;
	readonly agrees: boolean;
	/** How its surface bends there in the direction in which it bends least. */
	readonly curvature: number;
	/** σ(w·x + b) for each point. */
	readonly answers: readonly number[];
	/** Its last step led far out of the picture, and it stopped. */
	readonly thrown: boolean;
	/** Its last step raised the loss. */
	readonly rose: boolean;
}

export interface Figures {
	readonly points: readonly LabelledPoint[];
	readonly crossEntropy: Descent;
	readonly mse: Descent;
	/** Steps made: fewer than asked for where both were thrown out before. */
	readonly n: number;
	/** No step is left that would change anything. */
	readonly done: boolean;
	/** A line between the labels exists, so that cross-entropy is lowest nowhere: it falls as far as one goes. */
	readonly separable: boolean;
}
