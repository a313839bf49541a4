/** One neuron after its steps. */
export interface Runner {
	/** z before the first step and after each. */
	readonly path: Float64Array;
	readonly z: number;
	/** Its answer σ(z). */
	readonly a: number;
	readonly loss: number;
	/** What it is stepped by here. */
	readonly slope: number;
	/** Its loss's slope by a central difference. */
	readonly quotient: number;
	/** |quotient − slope|: next to nothing, unless the derivative is wrong. */
	readonly apart: number;
	/** The first step after which its answer is within a tenth of the label; NaN while it isn't. */
	readonly arrived: number;
}

export interface Figures {
	/** The answer that both start from. */
	readonly start: number;
	readonly crossEntropy: Runner;
	readonly mse: Runner;
	/** Whether what cross-entropy is stepped by agrees with the difference quotient at this point. */
	readonly agrees: boolean;
}
