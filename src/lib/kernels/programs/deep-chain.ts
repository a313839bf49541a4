import type { DeepInput, DeepOutput } from './deep';

/** All steps, and the pass after them. */
export interface DeepChain {
	/** @param weights of each layer, fan-out × fan-in */
	run(weights: readonly Float32Array[], input: DeepInput): Promise<DeepOutput>;
	close(): void;
}
