// Takes the pictures that links to the site and to each widget are previewed with, and the one in the README, from the
// finished build, and measures how tall each widget's embed is in a column of text.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { browserFlags, chromiumPath } from './chromium.mjs';

const port = 4176;
const origin = `http://localhost:${port}/`;
const server = spawn(process.execPath, ['tools/serve.mjs'], {
	env: { ...process.env, PORT: String(port), BASE_PATH: '' },
	stdio: ['ignore', 'pipe', 'inherit']
});
await once(server.stdout, 'data');
mkdirSync('static/social', { recursive: true });
const WIDGETS = 'static/social/widgets';
mkdirSync(WIDGETS, { recursive: true });
/** A text column's width, in pixels: see `src/lib/site/embedding/oembed.ts`. */
const COLUMN = 720;
const SIZE = { width: 1200, height: 630 };
/** A preview is mostly seen small, so its letters are larger than on the page. */
const ENLARGED = 1.25;

/** Takes a widget's picture, and returns how tall its embed is. */
async function preview(id, lang) {
	const open = async (query, viewport, deviceScaleFactor) => {
		const page = await browser.newPage({ viewport, deviceScaleFactor, colorScheme: 'light' });
		await page.goto(`${origin}embed/v1/${id}/?lang=${lang}${query}`, { waitUntil: 'networkidle' });
		await page.locator('[data-awake]').waitFor();
		return page;
	};
	const viewport = { width: SIZE.width / ENLARGED, height: SIZE.height / ENLARGED };
	const shown = await open('&controls=0', viewport, ENLARGED);
	await shown.screenshot({ path: `${WIDGETS}/${id}.${lang}.png` });
	await shown.close();
	const page = await open('', { width: COLUMN, height: 600 }, 1);
	const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
	await page.close();
	return Math.ceil(height);
}

const browser = await chromium.launch({ executablePath: chromiumPath(), args: browserFlags });
try {
	for (const [lang, path] of [
		['en', ''],
		['zh', 'zh/']
	]) {
		const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
		await page.goto(origin + path, { waitUntil: 'networkidle' });
		await page.screenshot({ path: `static/social/${lang}.png` });
		await page.close();
	}
	const ids = Object.keys(JSON.parse(readFileSync('static/e/v1/embeds.json', 'utf8')));
	const heights = {};
	for (const id of ids) heights[id] = { en: await preview(id, 'en'), zh: await preview(id, 'zh') };
	writeFileSync(`${WIDGETS}/heights.json`, `${JSON.stringify(heights, null, '\t')}\n`);
	const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, colorScheme: 'light' });
	await page.goto(`${origin}entropy/`, { waitUntil: 'networkidle' });
	const widget = page.locator('surprisal-entropy').first();
	await widget.scrollIntoViewIfNeeded();
	await page.locator('surprisal-entropy[data-awake]').first().waitFor();
	await widget.screenshot({ path: 'static/social/entropy.png' });
} finally {
	await browser.close();
	server.kill();
}
