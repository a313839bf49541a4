import { linearRowMajor } from '../../math';
import { largestDifference, tolerance } from '../check';
import type { Program } from './program';

/** W, which stays on the device while x changes. */
export interface LinearSetup {
	/** columns × inner */
	readonly w: Float32Array;
	readonly inner: number;
	readonly columns: number;
}

export interface LinearInput {
	/** rows × inner */
	readonly x: Float32Array;
	readonly rows: number;
}

/** x @ w.t(), rows × columns. */
export type LinearProgram = Program<LinearSetup, LinearInput, Float32Array<ArrayBuffer>>;

export const linear: LinearProgram = {
	plain({ w, inner, columns }, { x, rows }) {
		const reference = linearRowMajor(x, w, rows, inner, columns);
		const output = new Float32Array(reference);
		return { output, largestDifference: largestDifference(output, reference) };
	},
	/** Every answer as a whole: the reference costs no more than the product. */
	judge({ w, inner, columns }, { x, rows }, logits) {
		const difference = largestDifference(logits, linearRowMajor(x, w, rows, inner, columns));
		// A lost device may answer with zeros or stale numbers and no error; so written, NaN is wrong, too.
		return { right: difference <= tolerance({ x, w, inner }), largestDifference: difference };
	}
};
