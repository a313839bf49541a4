import { expect, test, type Locator, type Page } from '@playwright/test';
import { strangersPage } from './stranger';

/** Relative luminance of a computed `rgb(…)` colour, from 0 to 1 (WCAG 2, without its linear foot). */
const luminance = (colour: string) => {
	const [r, g, b] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => (Number(part) / 255) ** 2.2);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The colours that text within is set in. */
const inks = (where: Locator) =>
	where.evaluateAll((roots) =>
		roots.flatMap((root) =>
			[root, ...root.querySelectorAll('*')].flatMap((element) => {
				const { color, fill } = getComputedStyle(element);
				return element instanceof SVGTextElement ? [fill] : [color];
			})
		)
	);

async function expectDark(where: Locator): Promise<void> {
	const all = await inks(where);
	expect(all.length).toBeGreaterThan(0);
	// Soft ink and the roles are at least 4.5:1 on white, so below 0.19; white stands on bars.
	const pale = all.filter((colour) => luminance(colour) > 0.19 && colour !== 'rgb(255, 255, 255)');
	expect(pale).toEqual([]);
}

test.describe('on paper ink is dark', () => {
	for (const way of ['system', 'reader'] as const) {
		test(`text, charts and code, when the ${way} chose dark`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: way === 'system' ? 'dark' : 'light' });
			await page.goto('entropy/');
			if (way === 'reader') await page.locator('[data-theme-button]').click();
			await page.emulateMedia({ media: 'print', colorScheme: way === 'system' ? 'dark' : 'light' });
			await expectDark(page.locator('.prose > p, .prose pre.shiki'));
			await expectDark(page.locator('[data-drawn] svg text'));
			expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
		});
	}

	test('a frame that its host asked to be dark', async ({ page }) => {
		await page.goto('embed/v1/entropy/?theme=dark');
		await page.emulateMedia({ media: 'print' });
		await expectDark(page.locator('[data-drawn] svg text, p.says'));
	});
});

/** Widths of a mark in the first text within that has it, in em. */
const widthOf = (where: Locator, mark: string) =>
	where.evaluateAll((roots, mark) => {
		for (const root of roots) {
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.nodeValue?.indexOf(mark) ?? -1;
				if (at < 0 || !node.parentElement?.checkVisibility()) continue;
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const { width } = range.getBoundingClientRect();
				return width / parseFloat(getComputedStyle(node.parentElement).fontSize);
			}
		}
		return undefined;
	}, mark);

/** Says something with the marks in a place of the page, as a text there would. */
const saying = (where: Locator) =>
	where.first().evaluate((element) => {
		element.textContent = '按“雨”与‘晴’算……对——错';
	});

const marks = ['“', '”', '‘', '’', '…', '—'];

async function expectWide(where: Locator, what: string): Promise<void> {
	await saying(where);
	for (const mark of marks)
		expect(await widthOf(where.first(), mark), `${mark} in ${what}`).toBeCloseTo(1, 1);
}

async function expectNarrow(page: Page, where: Locator): Promise<void> {
	await where.first().evaluate((element) => {
		element.textContent = 'a “b” ‘c’ don’t';
	});
	for (const mark of ['“', '”', '‘', '’']) expect(await widthOf(where.first(), mark), mark).toBeLessThan(0.6);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

test.describe('the marks that Latin and Chinese share', () => {
	const visit = strangersPage();

	test('are one em wide in Chinese prose, headings, chart labels and buttons', async ({ page }) => {
		await page.goto('zh/entropy/');
		await expectWide(page.locator('.prose > p'), 'prose');
		await expectWide(page.locator('.prose > h2'), 'a heading');
		await expectWide(page.locator('[data-drawn] svg text'), 'a chart label');
		await expectWide(page.locator('[data-drawn] .terms button'), 'a button');
	});

	test('are narrow in English ones', async ({ page }) => {
		await page.goto('entropy/');
		for (const place of [
			'.prose > p',
			'.prose > h2',
			'[data-drawn] svg text',
			'[data-drawn] .terms button'
		]) {
			await expectNarrow(page, page.locator(place));
		}
	});

	test('are one em wide in a Chinese widget on somebody else’s English page', async ({ page, baseURL }) => {
		await visit(
			page,
			`<script type="module" src="${baseURL}e/v1/surprisal.js"></script><surprisal-entropy theme="dark" lang="zh"></surprisal-entropy>`
		);
		const widget = page.locator('surprisal-entropy');
		await expect(widget).toHaveAttribute('data-awake', '');
		await page.emulateMedia({ media: 'print' });
		await expectDark(widget.locator('svg text'));
		await page.emulateMedia({ media: 'screen' });
		await expectWide(widget.locator('svg text'), 'a chart label');
		await expectWide(widget.locator('p.says'), 'a sentence');
	});
});
