import { workerOf } from '$lib/kernels/worker-of';

/**
 * Starts a worker whose script the package carries in a module of its own.
 *
 * @param load what `import load from './x?worker&url'` gives in the package
 * @throws (rejects) when the module can't be had; a browser that refuses the worker may also say so by its `error` event
 */
export async function blobWorker(load: () => Promise<{ readonly default: string }>): Promise<Worker> {
	const { default: script } = await load();
	return workerOf(script);
}
