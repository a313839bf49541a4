import { expect, test, type Page } from '@playwright/test';
import { strangersPage } from './stranger';
import { widgetIds } from './site';

/** Letters twice as large as the course's pages have them. */
const enlarge = (page: Page) =>
	page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'));

/** What is wrong with the texts of a widget: those that leave the figure, and those of drawings that lie on another text. */
const misplaced = (page: Page) =>
	page.evaluate(() => {
		const figure = document.querySelector('figure');
		if (!figure) return ['no figure'];
		/** Letters may reach into the margin by as much as a tick's number at the end of an axis does. */
		const MARGIN = 6;
		const frame = figure.getBoundingClientRect();
		const texts: { text: string; of: Element; drawn: boolean; box: DOMRect; ink: number }[] = [];
		const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const of = node.parentElement;
			const text = node.nodeValue?.trim();
			if (!of || !text || !of.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
			if (of.closest('.katex, select, textarea, details > div')) continue;
			const isSpokenOnly = (element: Element | null): boolean =>
				element !== null &&
				element !== figure &&
				(getComputedStyle(element).clipPath.startsWith('inset(50%') || isSpokenOnly(element.parentElement));
			if (isSpokenOnly(of) || parseFloat(getComputedStyle(of).fontSize) < 1) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const box of range.getClientRects()) {
				// A line is higher than the letters in it.
				texts.push({ text, of, drawn: of.closest('svg') !== null, box, ink: box.height / 4 });
			}
		}
		const out = texts.filter(({ box }) => box.left < frame.left - MARGIN || box.right > frame.right + MARGIN);
		const pairs = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => [a, b] as const));
		const covered = pairs.filter(
			([a, b]) =>
				a.of !== b.of &&
				(a.drawn || b.drawn) &&
				Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 2 &&
				Math.min(a.box.bottom - a.ink, b.box.bottom - b.ink) -
					Math.max(a.box.top + a.ink, b.box.top + b.ink) >
					0
		);
		return [
			...out.map(({ text }) => `${text} leaves the figure`),
			...covered.map(([a, b]) => `${a.text} and ${b.text} lie on each other`)
		];
	});

for (const lang of ['en', 'zh']) {
	test(`every widget stays whole with letters twice as large (${lang})`, async ({ page }) => {
		for (const id of widgetIds) {
			await page.setViewportSize({ width: 1280, height: 800 });
			await page.goto(`embed/v1/${id}/?lang=${lang}`);
			await expect(page.locator(`surprisal-${id}`)).toHaveAttribute('data-awake', '');
			await enlarge(page);
			expect(await misplaced(page), id).toEqual([]);
			await page.setViewportSize({ width: 360, height: 800 });
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow, `horizontal overflow of ${id} at 360 px`).toBeLessThanOrEqual(0);
		}
	});
}

test('on a phone the ways to the lessons, the other edition and the theme stay in sight with letters twice as large', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	for (const path of ['./', 'zh/', 'gradients/', 'widgets/', 'references/']) {
		await page.goto(path);
		await enlarge(page);
		const ends = await page
			.locator('header:has([data-theme-button])')
			.locator('a, button')
			.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
		expect(ends).toHaveLength(4);
		expect(Math.max(...ends), path).toBeLessThanOrEqual(360);
		const title = page.locator('h1');
		expect(await title.evaluate((h1) => h1.scrollWidth - h1.clientWidth), path).toBeLessThanOrEqual(0);
	}
});

test('a bar is under the hand with letters twice as large', async ({ page }) => {
	await page.goto('embed/v1/entropy/');
	await expect(page.locator('surprisal-entropy')).toHaveAttribute('data-awake', '');
	await enlarge(page);
	const plot = await page.getByRole('group', { name: 'probability p' }).boundingBox();
	if (!plot) throw new Error('no plot');
	await page.mouse.click(plot.x + plot.width / 8, plot.y + plot.height * 0.6);
	await expect(page.getByRole('slider', { name: 'p of outcome A' })).toHaveAttribute('aria-valuenow', '0.4');
});

test.describe('on somebody else’s page', () => {
	const visit = strangersPage();

	for (const size of ['62.5%', '200%']) {
		test(`the host’s root font size of ${size} changes no letter`, async ({ page, baseURL }) => {
			await visit(
				page,
				`<style>html { font-size: ${size} }</style><script type="module" src="${baseURL}e/v1/surprisal.js"></script><surprisal-entropy></surprisal-entropy>`
			);
			const widget = page.locator('surprisal-entropy');
			await expect(widget).toHaveAttribute('data-awake', '');
			for (const place of ['svg text', 'button', 'input']) {
				const seen = await widget
					.locator(place)
					.first()
					.evaluate((element) => {
						let zoom = 1;
						for (let at: Element | null = element; at; at = at.parentElement) {
							zoom *= Number(getComputedStyle(at).zoom);
						}
						return zoom * parseFloat(getComputedStyle(element).fontSize);
					});
				expect(seen, place).toBeCloseTo(13, 0);
			}
		});
	}
});
