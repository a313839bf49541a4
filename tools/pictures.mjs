// Takes the pictures that links to the site are previewed with, and the one in the README, from the finished build.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
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
