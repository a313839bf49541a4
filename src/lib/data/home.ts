/**
 * Where this build is served from, ending in a slash: the scripts lie in `e/v1/` of it (in development, in `src/lib/`).
 * Found from the script's own address, so it is right under any path and on any origin.
 */
export const home: string = import.meta.env.DEV
	? new URL(import.meta.env.BASE_URL, import.meta.url).href
	: import.meta.url.slice(0, import.meta.url.lastIndexOf('/e/v1/') + 1);
