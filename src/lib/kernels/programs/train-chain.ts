import type { PipelineFunction } from 'gpu.js';
import { flat, type Kit } from '../kit';
import type { TrainInput, TrainSetup } from './train';

/** All steps between two read-backs. */
export interface TrainChain {
	/** Hands out the weights after the last step, and the record: of each step the two losses, and then squares. */
	run(input: TrainInput): Promise<{ w: Float32Array<ArrayBuffer>; record: Float32Array }>;
	/** How many of the record's columns, after the two losses, hold one model's squared gradient norm. */
	readonly squares: number;
	close(): void;
}

/** Steps as one of gpu.js's pipelines, which takes weights, starts and rates, and returns `w` and `record`. */
export function piped(kit: Kit, { inner }: TrainSetup, squares: number, calls: PipelineFunction): TrainChain {
	const pipeline = kit.chain(calls);
	return {
		squares,
		async run({ w, starts, rates }) {
			const weights = kit.matrix(w, w.length / inner, inner);
			const read = await pipeline(weights, kit.vector(starts), kit.vector(rates));
			const { w: after, record } = read as Record<string, Float32Array[]>;
			return { w: flat(after), record: flat(record) };
		},
		close: () => void pipeline.destroy()
	};
}
