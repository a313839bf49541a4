import { expect, test, type Page } from '@playwright/test';

/*
 * Until its first window has been painted, a page lays out only what is in sight. A face that is on its way to the page keeps it from being
 * loaded, and a script that is on its way keeps the rest from being laid out.
 */

test.use({ viewport: { width: 360, height: 740 } });

const PAGE = 'entropy/';

/** Blocks of the text, how many of them are not laid out, and whether one of those is in the window. */
const blocks = (page: Page) =>
	page.evaluate(() => {
		const all = [...document.querySelectorAll('[data-prose] > *, [data-sheet] li, [data-gallery] > li')];
		// What a question keeps folded is not laid out either, and a formula’s TeX never is.
		const skipped = all.filter((block) =>
			[...block.querySelectorAll(':not(details *, annotation)')].some(
				(part) => !part.checkVisibility({ contentVisibilityAuto: true })
			)
		);
		const skippedInSight = skipped.filter((block) => {
			const { top, bottom } = block.getBoundingClientRect();
			return bottom > 0 && top < innerHeight;
		});
		return {
			all: all.length,
			auto: all.filter((block) => getComputedStyle(block).contentVisibility === 'auto').length,
			skipped: skipped.length,
			skippedInSight: skippedInSight.length
		};
	});

/** Opens a page whose script or faces are held back. Returns how to let them come. */
async function openHalf(page: Page, path: string, held: RegExp): Promise<() => void> {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(held, async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	// The last line has come, and the first window is painted.
	await page.locator('footer').waitFor({ state: 'attached' });
	await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
	return release;
}

const SCRIPT = /\/e\/v1\/page-[^/]*\.js$/;
const FACES = /KaTeX.*\.woff2$/;

for (const [path, least] of [
	[PAGE, 20],
	['cheat-sheet/', 5],
	['widgets/', 15]
] as const) {
	test(`what is out of sight of /${path} is laid out once the first window is painted, and the page is whole when it is loaded`, async ({
		page
	}) => {
		const release = await openHalf(page, path, SCRIPT);
		const before = await blocks(page);
		expect(before.auto).toBe(before.all);
		expect(before.skipped).toBeGreaterThan(least);
		expect(before.skippedInSight).toBe(0);
		release();
		await page.waitForLoadState('load');
		const after = await blocks(page);
		expect(after.auto).toBe(0);
		await expect(page.locator('html[data-arriving], [style*="content-visibility"]')).toHaveCount(0);
	});
}

test('the rest is laid out while faces are still on their way', async ({ page }) => {
	const release = await openHalf(page, PAGE, FACES);
	await expect.poll(async () => (await blocks(page)).auto).toBe(0);
	expect(await page.evaluate(() => document.readyState)).toBe('interactive');
	release();
});

test('a key that may lead anywhere in the text waits for nothing', async ({ page }) => {
	// No moment is ever free.
	await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
	const release = await openHalf(page, PAGE, FACES);
	await page.waitForFunction(() => customElements.get('surprisal-entropy'));
	expect((await blocks(page)).auto).toBeGreaterThan(0);
	await page.keyboard.press('Shift');
	expect((await blocks(page)).auto).toBe(0);
	release();
});

test('an address that leads into the text, or that somebody comes back to, finds the page laid out', async ({
	page
}) => {
	for (const path of [`${PAGE}#real-text`, `${PAGE}?own-text.text=banana`]) {
		const release = await openHalf(page, path, SCRIPT);
		expect((await blocks(page)).auto, path).toBe(0);
		release();
		await page.goto('about:blank');
		await page.unrouteAll();
	}
	await page.goto(PAGE);
	await page.route(SCRIPT, () => {});
	await page.reload({ waitUntil: 'commit' });
	await page.locator('footer').waitFor({ state: 'attached' });
	expect((await blocks(page)).auto).toBe(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('all of the page is laid out', async ({ page }) => {
		await page.goto(PAGE);
		expect((await blocks(page)).auto).toBe(0);
	});
});
