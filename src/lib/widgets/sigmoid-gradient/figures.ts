/** What one of the two losses makes of the neuron. */
export interface LossFigures {
	/** Nats for cross-entropy; MSE has no unit. */
	readonly loss: number;
	/** dL/dz by its formula. */
	readonly slope: number;
	/** The same from the loss alone, by a central difference. */
	readonly quotient: number;
	/** |quotient − slope| */
	readonly apart: number;
}

export interface Figures {
	/** The neuron's answer, σ(z). */
	readonly a: number;
	/** a − y */
	readonly residual: number;
	/** a(1 − a), the slope of the sigmoid. */
	readonly factor: number;
	readonly crossEntropy: LossFigures;
	readonly mse: LossFigures;
	/** How many times steeper cross-entropy is than MSE: 1/(a(1 − a)). */
	readonly ratio: number;
}
