import { expect, test, type Locator, type Page } from '@playwright/test';
import { strangersPage } from './stranger';

/** One thing that is printed, and the colours it is printed in. */
interface Printed {
	readonly what: string;
	readonly colours: string;
}

/**
 * Every element within, in the page's order, with the colours that print: text, fills, strokes, borders and grounds.
 * A widget on somebody else's page is looked into.
 */
const printed = (where: Locator): Promise<Printed[]> =>
	where.evaluateAll((roots) =>
		roots.flatMap((root) =>
			[root, ...(root.shadowRoot ?? root).querySelectorAll('*')].map((element) => {
				const style = getComputedStyle(element);
				const { color, fill, stroke, backgroundColor, borderBlockEndColor, outlineColor } = style;
				return {
					what: `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 30)}`,
					colours: [color, fill, stroke, backgroundColor, borderBlockEndColor, outlineColor].join(' ')
				};
			})
		)
	);

/** Those printed otherwise than in light; the elements are the same ones. */
function expectSame(dark: readonly Printed[], light: readonly Printed[]): void {
	expect(light.length).toBeGreaterThan(0);
	expect(dark.map(({ what }) => what)).toEqual(light.map(({ what }) => what));
	expect(dark.filter(({ colours }, i) => colours !== light[i].colours)).toEqual([]);
}

type System = 'dark' | 'light';

/** What a page prints when the system prefers this and, if it is to, the reader has pressed the site's own switch. */
async function printedPage(
	page: Page,
	system: System,
	switched: boolean
): Promise<Record<string, Printed[]>> {
	await page.emulateMedia({ media: 'screen', colorScheme: system });
	await page.goto('entropy/');
	await expect(page.locator('[data-theme-button]')).toHaveAttribute(
		'aria-pressed',
		String(system === 'dark')
	);
	if (switched) await page.locator('[data-theme-button]').click();
	await page.emulateMedia({ media: 'print', colorScheme: system });
	return {
		all: await printed(page.locator('body')),
		code: await printed(page.locator('.prose pre.shiki')),
		charts: await printed(page.locator('[data-drawn] svg'))
	};
}

test.describe('on paper each thing has the colours it has when nobody chose dark', () => {
	for (const way of ['system', 'reader'] as const) {
		test(`text, charts and code, when the ${way} chose dark`, async ({ page }) => {
			const light = await printedPage(page, 'light', false);
			const dark = await printedPage(page, way === 'system' ? 'dark' : 'light', way === 'reader');
			for (const part of Object.keys(light)) expectSame(dark[part], light[part]);
		});
	}

	test('a frame that its host asked to be dark', async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		const ask = async (theme: System) => {
			await page.goto(`embed/v1/entropy/?theme=${theme}`);
			return printed(page.locator('body'));
		};
		expectSame(await ask('dark'), await ask('light'));
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
		const dark = await printed(widget);
		await widget.evaluate((element) => element.setAttribute('theme', 'light'));
		expectSame(dark, await printed(widget));
		await page.emulateMedia({ media: 'screen' });
		await expectWide(widget.locator('svg text'), 'a chart label');
		await expectWide(widget.locator('p.says'), 'a sentence');
	});
});
