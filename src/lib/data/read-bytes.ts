import { home } from './home';
import { trustedScript } from './trusted';

declare global {
	/** What twins hold: files by their path from the site's root, in base64. */
	var surprisalTwins: Record<string, string> | undefined;
}

/** Runs a script of the site. @throws (rejects) when it can't be had */
function runScript(address: URL): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = trustedScript(address.href);
		script.addEventListener('load', () => resolve());
		script.addEventListener('error', () => reject(new Error(`${address.href} could not be loaded.`)));
		document.head.append(script);
	});
}

/**
 * What a file's twin holds: a script that carries the file in base64, written by the elements' build.
 *
 * @param path from the site's root
 */
export async function readTwin(path: string): Promise<ArrayBuffer> {
	// In a page that was frozen into one file, it is there already.
	if (globalThis.surprisalTwins?.[path] === undefined)
		await runScript(new URL(`e/v1/twins/${path}.js`, home));
	const text = globalThis.surprisalTwins?.[path];
	if (text === undefined) throw new Error(`${path} has no twin.`);
	delete globalThis.surprisalTwins?.[path];
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer;
}

/**
 * A page in a sandboxed frame, or opened from a file, has no origin: a server that sends no CORS headers refuses it
 * every fetch and every font, but no script.
 */
export const hasNoOrigin = (): boolean => self.origin === 'null';

/**
 * The bytes of a file of the site: of its twin where there is no origin, and of itself where there is no twin, either.
 *
 * @param path from the site's root
 * @throws (rejects) when it can't be had
 */
export async function readBytes(path: string): Promise<ArrayBuffer> {
	if (hasNoOrigin()) return readTwin(path).catch(() => fetchBytes(path));
	return fetchBytes(path);
}

async function fetchBytes(path: string): Promise<ArrayBuffer> {
	const { href } = new URL(path, home);
	const response = await fetch(href);
	if (!response.ok) throw new Error(`${href}: ${response.status}`);
	return response.arrayBuffer();
}
