import { expect, test, type Page } from '@playwright/test';

test.use({ hasTouch: true, viewport: { width: 360, height: 700 } });

/** Moves a finger in small steps, as a slow hand does, from a place in the window. */
async function swipe(page: Page, from: { x: number; y: number }, by: { x: number; y: number }) {
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by.x * share, y: from.y + by.y * share }]
		});
	await touch('touchStart', 0);
	for (let step = 1; step <= 20; step++) await touch('touchMove', step / 20);
	await touch('touchEnd', 1);
}

async function open(page: Page, address: string) {
	await page.goto(address);
	await expect(page.locator('[data-awake]')).toBeVisible();
	const sentence = page.locator('.says');
	return { sentence, before: await sentence.innerText(), scrolled: () => page.evaluate(() => scrollY) };
}

const middle = (box: { x: number; y: number; width: number; height: number } | null) => ({
	x: box!.x + box!.width / 2,
	y: box!.y + box!.height / 2
});

test('a finger drags a bar upwards, and the page stays where it is', async ({ page }) => {
	const { scrolled } = await open(page, 'embed/v1/entropy/');
	const bar = page.getByRole('slider', { name: 'p of outcome D' });
	await swipe(page, middle(await bar.locator('.bar').boundingBox()), { x: 0, y: -40 });
	expect(await scrolled()).toBe(0);
	// From the middle of a bar of 0.7 up by 40 of 220 pixels.
	await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeCloseTo(0.53, 1);
});

test('a finger drags a point along its curve', async ({ page }) => {
	await open(page, 'embed/v1/binary-entropy/');
	const handle = page.locator('[role="slider"]').first();
	await swipe(page, middle(await handle.boundingBox()), { x: 90, y: 4 });
	await expect.poll(async () => Number(await handle.getAttribute('aria-valuenow'))).toBeGreaterThan(0.5);
});

test('a finger drags a point of the triangle, and the page stays where it is', async ({ page }) => {
	const { sentence, before, scrolled } = await open(page, 'embed/v1/simplex/');
	const point = page.locator('.triangle [role="slider"]').first();
	await swipe(page, middle(await point.boundingBox()), { x: 0, y: -40 });
	expect(await scrolled()).toBe(0);
	await expect(sentence).not.toHaveText(before);
});

for (const widget of ['surprisal', 'entropy', 'binary-entropy', 'one-hot']) {
	test(`a finger that scrolls the page over the picture of ${widget} changes nothing in it`, async ({
		page
	}) => {
		const { sentence, before, scrolled } = await open(page, `embed/v1/${widget}/`);
		const box = (await page.locator('.plot > svg').first().boundingBox())!;
		await swipe(page, { x: box.x + 0.4 * box.width, y: box.y + 40 }, { x: 0, y: -100 });
		await expect.poll(scrolled).toBeGreaterThan(20);
		await expect(sentence).toHaveText(before);
	});
}
