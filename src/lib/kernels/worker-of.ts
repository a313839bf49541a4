import { trustedScript } from '$lib/data/trusted';

/** A worker that runs this script, one file without imports. */
export function workerOf(script: BlobPart): Worker {
	const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	const worker = new Worker(trustedScript(url));
	worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
	return worker;
}
