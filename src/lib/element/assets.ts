import type { AssetReader } from '$lib/machine/definition';
import { home } from './home';

const reading = new Map<string, Promise<ArrayBuffer>>();

/** Fetches a file of `static/` once a page, however many widgets ask for it. A failure is not remembered. */
export const readAsset: AssetReader = (path) => {
	const known = reading.get(path);
	if (known) return known;
	const fresh = fetch(new URL(path, home)).then((response) => {
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		return response.arrayBuffer();
	});
	reading.set(path, fresh);
	fresh.catch(() => reading.delete(path));
	return fresh;
};
