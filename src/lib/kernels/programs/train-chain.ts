import type { IPipelineRunShortcut } from 'gpu.js';

/** All steps between two read-backs as one chain of kernels. */
export interface TrainChain {
	/** Takes weights, starts and rates; hands out the weights (2·classes × inner) and the record. */
	readonly run: IPipelineRunShortcut;
	/** How many of the record's columns, after the two losses, hold one model's squared gradient norm. */
	readonly squares: number;
	close(): void;
}
