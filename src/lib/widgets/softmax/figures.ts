export interface Figures {
	/** The classes' names: 0, 1, 2, … */
	readonly names: readonly string[];
	/** z + c */
	readonly shifted: readonly number[];
	/** (z + c)/T */
	readonly scaled: readonly number[];
	/** softmax((z + c)/T) */
	readonly q: readonly number[];
	/** How far the shift has moved any q: |softmax((z + c)/T) − softmax(z/T)| at its largest. 0, but for rounding. */
	readonly change: number;
	/** c/T: the shift puts a factor e^(c/T) on every exponential. */
	readonly factor: number;
	/** The two classes that are compared. */
	readonly a: number;
	readonly b: number;
	/** (z_a − z_b)/T, the logarithm of their odds. */
	readonly difference: number;
	/** The same to base ten: the odds are 10 to it. */
	readonly power: number;
	/** e^difference, where a float64 holds it with all its digits; else null. */
	readonly odds: number | null;
	/** q_a/q_b, where both are held with all their digits; else null. */
	readonly ratio: number | null;
}
