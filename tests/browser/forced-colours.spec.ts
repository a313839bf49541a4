import { expect, test, type Page } from '@playwright/test';
import { strangersPage } from './stranger';

/*
 * Forced colours: the reader's own few colours in place of all others, whichever theme was chosen. SVG is not forced by the
 * browser, so charts must follow by themselves.
 */

const visitPage = strangersPage();

/** The lowest contrast between a chart's words and the page, with the words it is found at. */
const palest = (page: Page) =>
	page.locator('svg text').evaluateAll((texts) => {
		const channels = (colour: string) => colour.match(/[\d.]+/g)!.map(Number);
		const luminance = (colour: string) => {
			const [r, g, b] = channels(colour).map((channel) =>
				channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4
			);
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const probe = document.body.appendChild(document.createElement('i'));
		probe.style.color = 'Canvas';
		const paper = luminance(getComputedStyle(probe).color);
		probe.remove();
		const contrasts = texts.map((text) => {
			const ink = luminance(getComputedStyle(text).fill);
			const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
			return { contrast, text: text.textContent };
		});
		return contrasts.reduce((least, next) => (next.contrast < least.contrast ? next : least));
	});

/** The colours of the roles on a widget, as they come out. */
const roles = (page: Page) =>
	page
		.locator('.plot')
		.first()
		.evaluate((plot) => {
			const probe = plot.appendChild(document.createElement('i'));
			probe.style.forcedColorAdjust = 'none';
			const colours = ['--paper', '--ink', '--p', '--q', '--price', '--focus'].map((token) => {
				probe.style.color = `var(${token})`;
				return [token, getComputedStyle(probe).color] as const;
			});
			probe.remove();
			return Object.fromEntries(colours);
		});

for (const [palette, theme] of [
	['dark', 'light'],
	['light', 'dark']
] as const) {
	test(`charts are legible in a ${palette} palette with the ${theme} theme chosen`, async ({
		browser,
		baseURL
	}) => {
		const page = await browser.newPage({ colorScheme: palette, forcedColors: 'active' });
		for (const widget of ['kl', 'simplex']) {
			await page.goto(`${baseURL}embed/v1/${widget}/?theme=${theme}`);
			await expect(page.locator('[data-awake]')).toBeVisible();
			expect((await palest(page)).contrast, widget).toBeGreaterThanOrEqual(4.5);
		}
		await page.close();
	});
}

test('p and q keep colours of their own, and all of them differ from the paper', async ({
	browser,
	baseURL
}) => {
	const page = await browser.newPage({ colorScheme: 'dark', forcedColors: 'active' });
	await page.goto(`${baseURL}embed/v1/kl/?theme=light`);
	const { '--paper': paper, '--p': p, '--q': q, ...others } = await roles(page);
	expect(p).not.toBe(q);
	for (const colour of [p, q, ...Object.values(others)]) expect(colour).not.toBe(paper);
	await page.close();
});

test('an element in a shadow root on a stranger’s page follows the palette, too', async ({
	browser,
	baseURL
}) => {
	const page = await browser.newPage({ colorScheme: 'dark', forcedColors: 'active' });
	await visitPage(
		page,
		`<script type="module" src="${baseURL}e/v1/surprisal.js"></script><surprisal-kl theme="light"></surprisal-kl>`
	);
	await expect(page.locator('svg text').first()).toBeVisible();
	expect((await palest(page)).contrast).toBeGreaterThanOrEqual(4.5);
	await page.close();
});

test('in depth-strip dots stand out from the band behind them', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ colorScheme: 'dark', forcedColors: 'active' });
	await page.goto(`${baseURL}embed/v1/depth-strip/`);
	await expect(page.locator('[data-awake]')).toBeVisible();
	const colourOf = (part: string, property: 'fill' | 'stroke') =>
		page
			.locator(`path.${part}`)
			.first()
			.evaluate((path, property) => getComputedStyle(path)[property], property);
	expect(await colourOf('dots', 'stroke')).not.toBe(await colourOf('band', 'fill'));
	await page.close();
});
