import { expect, test, type Page } from '@playwright/test';
import { inaccessible, lighten } from './accessible';
import { enlarge, misplaced, overflow, readDown, reduce, shiftsSeen, watchShifts } from './layout';
import { distinctPages, listen, openPanels, unfold, widgetIds } from './site';

/** How far what stands on a page may be pushed about while it is read, by the sum of what the browser counts. */
const LAYOUT_SHIFT = 0.02;
/** Where it is read. */
const phone = { width: 360, height: 740 };
/** Where a page has to fit, the one it is read at first. 320 px is what is left of 1280 when a page is enlarged four times. */
const widths = [360, 320, 768, 1280];
/** Where a page is looked at for what is inaccessible, which takes the longest by far: each theme at one width. */
const looks = { light: 1280, dark: 360 } as const;
type Theme = keyof typeof looks;
const themes: readonly Theme[] = ['light', 'dark'];
const places: readonly (readonly [path: string, themes: readonly Theme[]])[] = [
	...[...distinctPages, '404'].map(
		(path) => [path, path.startsWith('zh/') ? (['light'] as const) : themes] as const
	),
	// With all its panels open, and then in the other language, without loading it anew.
	...widgetIds.map((id) => [`embed/v1/${id}/`, themes] as const)
];

/** Every request that leaves for another host. */
function strangersOf(page: Page): readonly string[] {
	const strangers: string[] = [];
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost') strangers.push(request.url());
	});
	return strangers;
}

/** The page's widgets and questions that lie asleep. */
const asleep = (page: Page) => page.locator(':is([data-drawn], ask-number, ask-curve):not([data-awake])');

/** Brings what lay folded in questions to life as well, and waits until all of the page is awake. */
async function wakeAll(page: Page): Promise<void> {
	await unfold(page);
	await page.evaluate(async () => {
		for (const widget of document.querySelectorAll(
			':is([data-drawn], ask-number, ask-curve):not([data-awake])'
		)) {
			widget.scrollIntoView({ behavior: 'instant' });
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		}
	});
	await expect(asleep(page)).toHaveCount(0);
}

/** What is named twice: figures that stand alone on their own pages meet in a lesson. */
const twice = (page: Page) =>
	page.evaluate(() => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		return ids.filter((id, index) => ids.indexOf(id) < index);
	});

/** Buttons too small for a finger. */
const small = (page: Page) =>
	page.getByRole('button').evaluateAll((buttons) =>
		buttons.flatMap((button) => {
			const { width, height } = button.getBoundingClientRect();
			return width > 0 && Math.min(width, height) < 24 ? [button.textContent] : [];
		})
	);

/** The page fits each of its widths. */
async function fits(page: Page): Promise<void> {
	for (const width of widths) {
		await page.setViewportSize({ ...phone, width });
		expect(await overflow(page), `horizontal overflow at ${width} px`).toBeLessThanOrEqual(0);
	}
}

/** With letters twice as large nothing leaves the widget, and nothing lies on anything else. */
async function keepsItsLetters(page: Page): Promise<void> {
	await enlarge(page);
	await page.setViewportSize({ ...phone, width: 1280 });
	expect(await misplaced(page)).toEqual([]);
	await page.setViewportSize(phone);
	expect(await overflow(page), 'horizontal overflow at 360 px').toBeLessThanOrEqual(0);
	await reduce(page);
}

/** A widget that stands alone fits its page with all its panels open, and with large letters. */
async function isWhole(page: Page): Promise<void> {
	await keepsItsLetters(page);
	await openPanels(page);
	await fits(page);
	expect(await small(page)).toEqual([]);
}

/** Has the widget that stands alone on the page speak Chinese. */
async function translate(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.documentElement.lang = 'zh-Hans';
		document.querySelector('[data-drawn]')?.setAttribute('lang', 'zh-Hans');
	});
	await expect(page.locator('[data-awake] p.says')).toContainText(/\p{Script=Han}/u);
}

// A page's widgets are brought to life once, and looked at in every width and theme then.
for (const [path, schemes] of places) {
	const alone = path.startsWith('embed/');
	test(`/${path} fits 320 to 1280 px${alone ? ' and letters twice as large in both languages' : ''}, keeps still while it is read, says nothing to the console and is accessible, ${schemes.join(' and ')}`, async ({
		browser
	}) => {
		const context = await browser.newContext({ colorScheme: schemes[0], reducedMotion: 'reduce' });
		const page = await context.newPage();
		const said = listen(page);
		const strangers = strangersOf(page);
		await page.setViewportSize(phone);
		await watchShifts(page);
		await page.goto(path || './');
		await readDown(page);
		await expect(asleep(page).filter({ visible: true })).toHaveCount(0);
		expect(await shiftsSeen(page), 'layout shift, read to its end').toBeLessThan(LAYOUT_SHIFT);
		await wakeAll(page);
		if (alone) await isWhole(page);
		else {
			await fits(page);
			await lighten(page);
		}
		expect(await twice(page)).toEqual([]);
		for (const [index, colorScheme] of schemes.entries()) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ ...phone, width: looks[colorScheme] });
			// Another language differs in names, another theme in colours.
			const part = path.startsWith('zh/') ? 'names' : index > 0 ? 'colours' : undefined;
			expect(await inaccessible(page, part)).toEqual([]);
		}
		if (alone) {
			await translate(page);
			await isWhole(page);
			expect(await twice(page)).toEqual([]);
			expect(await inaccessible(page, 'names')).toEqual([]);
		}
		expect(said).toEqual([]);
		expect(strangers).toEqual([]);
		await context.close();
	});
}
