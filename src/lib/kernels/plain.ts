import { linearRowMajor } from '../math';
import { largestDifference } from './check';
import { timed } from './timed';
import type { LinearResult, Product } from './types';

/**
 * The linear layer in plain TypeScript: the reference itself, rounded to float32 as every backend's logits are. That
 * rounding is its largest difference.
 */
export async function plainLinear({ x, w, rows, inner, columns }: Product): Promise<LinearResult> {
	const { value: reference, milliseconds } = await timed(() => linearRowMajor(x, w, rows, inner, columns));
	const logits = new Float32Array(reference);
	return {
		status: 'computed',
		logits,
		backend: 'typescript',
		milliseconds,
		compileMilliseconds: 0,
		largestDifference: largestDifference(logits, reference)
	};
}
