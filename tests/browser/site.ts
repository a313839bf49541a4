import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Every page of the build, from its own sitemap, as paths from the root. */
export const pages: readonly string[] = [
	...readFileSync('build/sitemap.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)
].map(([, address]) => new URL(address).pathname.slice(1));

const slugs = new Set(
	(JSON.parse(readFileSync('content/lessons.json', 'utf8')) as { slug: string }[]).map(({ slug }) => slug)
);

/**
 * The same without the widgets' own pages but one: they differ in their widgets, which are looked at on their embed pages, and in
 * their parameters.
 */
export const distinctPages = pages.filter(
	(path) => !/widgets\/[a-z-]+\/$/.test(path) || path.endsWith('widgets/entropy/')
);

/** The lessons among them. */
export const lessonPages = pages.filter((path) => slugs.has(path.replace(/^zh\/|\/$/g, '')));

/** Every widget's embed page, as the elements' registry lists them. */
export const widgetIds: readonly string[] = [
	...readFileSync('src/lib/widgets/registry.ts', 'utf8').matchAll(/^\t'?([a-z-]+)'?: \(\) =>/gm)
].map(([, id]) => id);

/** Unfolds what the questions on a page keep back until they are answered. */
export async function unfold(page: Page): Promise<void> {
	// After a click on a link the page may be there in part: what comes later would stay folded.
	await page.waitForLoadState('domcontentloaded');
	await page.evaluate(() => {
		for (const folded of document.querySelectorAll<HTMLDetailsElement>('.ask > .folded')) folded.open = true;
	});
}

/** Opens every panel of a widget: its table, scripts, picture and embed code, and what else it has. */
export async function openPanels(page: Page): Promise<void> {
	await page.waitForLoadState('domcontentloaded');
	await page.evaluate(() => document.querySelectorAll('details').forEach((panel) => (panel.open = true)));
}

/** What Chromium notes, for whoever asks for every detail, when a test measures something that is laid aside. */
const MEASURED_ASIDE = 'Rendering was performed in a subtree hidden by content-visibility.';

/** Everything the page says to the console, from now on. */
export function listen(page: Page): readonly string[] {
	const said: string[] = [];
	page.on('console', (message) => {
		if (message.text() !== MEASURED_ASIDE) said.push(message.text());
	});
	page.on('pageerror', (error) => said.push(error.message));
	return said;
}
