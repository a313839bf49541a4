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

const embeds: Record<
	string,
	Record<string, { readonly script: string; readonly style: string }>
> = import.meta.glob('/static/e/v1/embeds.json', { import: 'default', eager: true });

interface ElementFiles {
	readonly script: string;
	/** Whether the script is a module: that of an embed page is a classic one. */
	readonly isModule: boolean;
	readonly style: string | undefined;
}

/**
 * The script and the style sheet of its widgets, from the root of the site.
 *
 * @param embedded the widget that an embed page holds; left out for the site's own pages
 */
export function elementFiles(embedded?: string): ElementFiles {
	if (dev) {
		return { script: `src/lib/site/${embedded ? 'embed' : 'page'}.ts`, isModule: true, style: undefined };
	}
	const chunks = Object.values(manifests['/static/e/v1/manifest.json'] ?? {});
	const { script, style } = embedded
		? (embeds['/static/e/v1/embeds.json']?.[embedded] ?? {})
		: {
				script: chunks.find((chunk) => chunk.isEntry && chunk.name === 'page')?.file,
				style: chunks.find((chunk) => chunk.file.endsWith('.css'))?.file
			};
	if (!script || !style)
		throw new Error('static/e/v1 is incomplete: run “npm run build”, which fills it first.');
	return { script: `e/v1/${script}`, isModule: !embedded, style: `e/v1/${style}` };
}

/**
 * The faces that nearly every formula is set in, as parts of KaTeX's that hold little more than its letters: files from the root of the
 * site. A page whose first lines hold formulas asks for them at once, so that no line is broken anew when they come.
 */
export const formulaFaces: readonly string[] = Object.values(manifests['/static/e/v1/manifest.json'] ?? {})
	.filter(({ file }) => /KaTeX_(Main-Regular|Math-Italic)-(figures|slopes|text)-/.test(file))
	.map(({ file }) => `e/v1/${file}`);
