import { readFileSync } from 'node:fs';

/** Every page of the build, from its own sitemap, as paths from the root. */
export const pages: readonly string[] = [
	...readFileSync('build/sitemap.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)
].map(([, address]) => new URL(address).pathname.slice(1));

/** The lessons among them. */
export const lessonPages = pages.filter((path) => /^(zh\/)?[a-z-]+\/$/.test(path) && path !== 'zh/');

/** Every widget's embed page, as the elements' registry lists them. */
export const widgetIds: readonly string[] = [
	...readFileSync('src/lib/widgets/registry.ts', 'utf8').matchAll(/^\t'?([a-z-]+)'?: \(\) =>/gm)
].map(([, id]) => id);
