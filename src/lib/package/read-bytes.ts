import files from 'virtual:surprisal/files';

/**
 * The bytes of a file of the site, which the package carries in a module of its own: any bundler takes that along, and no server
 * has to serve it.
 *
 * @param path from the site's root
 * @throws (rejects) when there is no such file, or its module can't be had
 */
export async function readBytes(path: string): Promise<ArrayBuffer> {
	const load = files[path];
	if (!load) throw new Error(`The package has no ${path}.`);
	const { default: text } = await load();
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer;
}
