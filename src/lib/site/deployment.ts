import { dev } from '$app/environment';

const basePath = process.env.BASE_PATH ?? '';

/** The site's root as a path, ending in a slash: for the one page that may be shown at any depth. */
export const rootPath = `${basePath}/`;

/** The published address of the site's root, ending in a slash. */
export const publishedHome = `${__SITE_URL__}${rootPath}`;

interface ManifestChunk {
	readonly file: string;
	readonly name?: string;
	readonly isEntry?: boolean;
}

// Written by the elements' build, which runs first; absent only in development, where sources are served as they are.
const manifests: Record<string, Record<string, ManifestChunk>> = import.meta.glob(
	'/static/e/v1/manifest.json',
	{
		import: 'default',
		eager: true
	}
);

/** The script of the site's pages or of the embed pages, and the widgets' style sheet, from the root of the site. */
export function elementFiles(entry: 'page' | 'embed'): { script: string; style: string | undefined } {
	if (dev) return { script: `src/lib/site/${entry}.ts`, style: undefined };
	const chunks = Object.values(manifests['/static/e/v1/manifest.json'] ?? {});
	const script = chunks.find((chunk) => chunk.isEntry && chunk.name === entry)?.file;
	const style = chunks.find((chunk) => chunk.file.endsWith('.css'))?.file;
	if (!script || !style)
		throw new Error('static/e/v1 is incomplete: run “npm run build”, which fills it first.');
	return { script: `e/v1/${script}`, style: `e/v1/${style}` };
}
