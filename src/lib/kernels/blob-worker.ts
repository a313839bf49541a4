import { home } from '$lib/data/home';
import { readBytes } from '$lib/data/read-bytes';
import { trustedScript } from '$lib/data/trusted';
import { workerOf } from './worker-of';

/**
 * Starts a worker whose script is one file, fetched when it is needed and started from a blob: a page in a sandboxed
 * frame has no origin, and may start no worker from an address.
 *
 * @param address what `import address from './x?worker&url'` gives
 * @throws (rejects) when the script can't be had; a browser that refuses the worker may also say so by its `error` event
 */
export async function blobWorker(address: string): Promise<Worker> {
	// Unbundled, the script imports its modules by paths that mean nothing inside a blob.
	if (import.meta.env.DEV) return new Worker(trustedScript(address), { type: 'module' });

	const script = await readBytes(address.slice(home.length));
	return workerOf(script);
}
