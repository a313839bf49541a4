import { linearRowMajor } from '../math';
import { largestDifference, tolerance } from './check';
import { BackendFailure } from './failure';
import { GpuBackend, type GpuBackendName } from './gpu-backend';
import { timed } from './timed';
import type { FailureReason, LinearResult, Product } from './types';

/** What the worker is asked: a product, and where to compute it. */
export interface Request extends Omit<Product, 'w'> {
	readonly backend: GpuBackendName;
	/** Left out when it is the W of the request before. */
	readonly w?: Float32Array;
}

/** What the worker answers, one reply a request. */
export type Reply = LinearResult | { readonly status: 'failed'; readonly reason: FailureReason };

/**
 * Computes products on the backends of gpu.js, each opened when first asked for. Runs in a worker, and in Node as it is.
 *
 * @returns a function that answers one request; the next may follow when it has
 */
export function createEngine(): (request: Request) => Promise<Reply> {
	const open = new Map<GpuBackendName, GpuBackend>();
	let w: Float32Array = new Float32Array();

	async function compute({ backend: name, ...request }: Request): Promise<Reply> {
		w = request.w ?? w;
		const product = { ...request, w };
		const start = performance.now();
		const backend = open.get(name) ?? (await GpuBackend.open(name));
		open.set(name, backend);
		let compileMilliseconds = 0;
		if (!backend.has(product)) {
			await backend.linear(product);
			compileMilliseconds = performance.now() - start;
		}
		const { value: logits, milliseconds } = await timed(() => backend.linear(product));
		const { x, rows, inner, columns } = product;
		const difference = largestDifference(logits, linearRowMajor(x, w, rows, inner, columns));
		// A lost device may answer with zeros or stale numbers and no error; so written, NaN is wrong, too.
		if (!(difference <= tolerance(product))) throw new BackendFailure('wrong-result');
		return {
			status: 'computed',
			logits,
			backend: name,
			milliseconds,
			compileMilliseconds,
			largestDifference: difference
		};
	}

	return async (request) => {
		try {
			return await compute(request);
		} catch (error) {
			// Closed, so that another try finds it fresh.
			open.get(request.backend)?.close();
			open.delete(request.backend);
			return { status: 'failed', reason: error instanceof BackendFailure ? error.reason : 'exception' };
		}
	};
}
