import workerUrl from './worker?worker&url';

/**
 * Starts the worker that gpu.js runs in. Its script is one file, fetched when it is needed and started from a blob: a
 * page in a sandboxed frame has no origin, and may start no worker from an address.
 *
 * @throws (rejects) when the script can't be had; a browser that refuses the worker may also say so by its `error` event
 */
export async function startWorker(): Promise<Worker> {
	// Unbundled, the script imports its modules by paths that mean nothing inside a blob.
	if (import.meta.env.DEV) return new Worker(workerUrl, { type: 'module' });

	const response = await fetch(workerUrl);
	if (!response.ok) throw new Error(`${workerUrl}: ${response.status}`);
	const url = URL.createObjectURL(new Blob([await response.blob()], { type: 'text/javascript' }));
	const worker = new Worker(url);
	worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
	return worker;
}
