import { blobWorker } from './blob-worker';
import workerUrl from './worker?worker&url';

/**
 * Starts the worker that gpu.js runs in.
 *
 * @throws (rejects) as `blobWorker`
 */
export function startWorker(): Promise<Worker> {
	return blobWorker(workerUrl);
}
