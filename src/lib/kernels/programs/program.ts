/** What a program made of its input, held against float64. */
export interface Verdict {
	/** Whether an answer this far off is float32's rounding, and no worse. */
	readonly right: boolean;
	/** The largest absolute difference that was found; NaN where a number is missing. */
	readonly largestDifference: number;
}

/** The reference's own answer. */
export interface Plain<Output> {
	readonly output: Output;
	readonly largestDifference: number;
}

/** Lets the page draw between two slices of long work, where that is done on the page's own thread. */
export interface Breath {
	/** Resolves when the page has had its turn; at once while less than a slice has passed. */
	taken(): Promise<void>;
}

/**
 * What a device can compute: a product, some steps of training, a pass through a deep network. Each is written twice, as
 * gpu.js kernels (`Compile`, in the worker) and in plain TypeScript (here: the last fallback, and the reference).
 *
 * What `Setup` holds stays on the device from run to run; it is known by identity and never written again. `Input` and
 * `Output` travel. Both are plain objects of numbers, typed arrays and the like, as structured cloning takes them.
 */
export interface Program<Setup, Input, Output> {
	/** Computes in float64, and rounds what is handed out as the device does; by how much, at most, it says, too. */
	plain(setup: Setup, input: Input, breath: Breath): Plain<Output> | Promise<Plain<Output>>;
	/**
	 * Holds an answer against float64. `thorough` asks for everything, whatever it costs: for the first answers of a
	 * backend, and for one now and then.
	 */
	judge(setup: Setup, input: Input, output: Output, thorough: boolean): Verdict;
}
