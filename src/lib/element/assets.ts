import { readBytes } from '$lib/data/read-bytes';
import type { AssetReader } from '$lib/machine/definition';

const reading = new Map<string, Promise<ArrayBuffer>>();

/** Reads a file of `static/` once a page, however many widgets ask for it. A failure is not remembered. */
export const readAsset: AssetReader = (path) => {
	const known = reading.get(path);
	if (known) return known;
	const fresh = readBytes(path);
	reading.set(path, fresh);
	fresh.catch(() => reading.delete(path));
	return fresh;
};
