export interface Figures {
	/** (y − μ)² of each point. */
	readonly squares: readonly number[];
	/** What each point costs, −log of the density at it: its squared error over 2σ², and the constant. In the unit asked for. */
	readonly costs: readonly number[];
	/** Their mean: the cross-entropy of the points with the Gaussian. */
	readonly nll: number;
	/** The mean of the squares. */
	readonly mse: number;
	/** MSE/2σ², in the unit. */
	readonly squared: number;
	/** ½ log 2πσ², the same for every point and every μ. */
	readonly constant: number;
	/** The points' own mean, and the mean of their squared distances from it. */
	readonly bestMean: number;
	readonly variance: number;
	/** Its root: the best σ. 0 where all points lie in one place, so that there is none. */
	readonly bestStd: number;
	/** The best σ for μ as it is now: the root of the MSE. */
	readonly stdHere: number;
	/** The least −log-likelihood that any μ reaches with this σ, and that any Gaussian reaches: −∞ where the best σ is 0. */
	readonly leastHere: number;
	readonly least: number;
}
