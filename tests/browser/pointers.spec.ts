import { expect, test, type Page } from '@playwright/test';

/*
 * Who holds what: each pointer from its press to its end, and what lies under it, whatever else happens. What a hold is told is
 * held by unit tests; these say that a browser's own events are so understood.
 */

test.use({ hasTouch: true, viewport: { width: 360, height: 700 } });

type Finger = { x: number; y: number; id: number };

async function fingers(page: Page) {
	const session = await page.context().newCDPSession(page);
	return (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', touchPoints: Finger[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

async function open(page: Page, address: string) {
	await page.goto(address);
	await expect(page.locator('[data-awake]')).toBeVisible();
}

/** The blank paper, and the pixel that stands under a place in the window. */
async function paper(page: Page) {
	await open(page, 'embed/v1/logits/?digit=blank');
	const image = page.locator('.paper > svg');
	await image.scrollIntoViewIfNeeded();
	const box = (await image.boundingBox())!;
	const hasInk = (x: number, y: number) =>
		image.evaluate(
			(svg: SVGSVGElement, [x, y]) => {
				const point = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM()!.inverse());
				return [...svg.querySelectorAll('path')].some((path) => path.isPointInFill(point));
			},
			[x, y] as const
		);
	return { box, hasInk };
}

test('a second finger that taps the paper leaves the first finger its stroke', async ({ page }) => {
	const { box, hasInk } = await paper(page);
	const touch = await fingers(page);
	const at = (x: number, y: number, id: number) => ({
		x: box.x + x * box.width,
		y: box.y + y * box.height,
		id
	});
	const first = at(0.2, 0.2, 0);
	await touch('touchStart', [first]);
	await touch('touchStart', [first, at(0.5, 0.8, 1)]);
	await touch('touchEnd', [at(0.5, 0.8, 1)]);
	for (const x of [0.4, 0.6, 0.8]) await touch('touchMove', [at(x, 0.2, 0)]);
	await touch('touchEnd', []);
	const end = at(0.78, 0.2, 0);
	await expect.poll(() => hasInk(end.x, end.y)).toBe(true);
	const tapped = at(0.5, 0.8, 1);
	expect(await hasInk(tapped.x, tapped.y)).toBe(false);
});

test('a second finger that taps a plot leaves the handle under the first finger', async ({ page }) => {
	await open(page, 'embed/v1/sigmoid-gradient/?z=-4');
	const touch = await fingers(page);
	const handle = page.getByRole('slider', { name: /neuron’s curve/ });
	await handle.scrollIntoViewIfNeeded();
	const ring = (await handle.boundingBox())!;
	const plot = (await page.locator('.plot > svg').filter({ has: handle }).boundingBox())!;
	const at = (x: number): Finger => ({ x, y: ring.y + ring.height / 2, id: 0 });
	const tap: Finger = { x: plot.x + 0.95 * plot.width, y: plot.y + 0.5 * plot.height, id: 1 };
	const middle = at(plot.x + 0.5 * plot.width);
	await touch('touchStart', [at(ring.x + ring.width / 2)]);
	for (const x of [plot.x + 0.4 * plot.width, plot.x + 0.45 * plot.width, middle.x])
		await touch('touchMove', [at(x)]);
	await touch('touchStart', [middle, tap]);
	await touch('touchEnd', [tap]);
	// The first finger rests.
	await expect(handle).toHaveAttribute('aria-valuenow', '0');
	await touch('touchEnd', []);
});

test('a cancelled stroke leaves its ink, and the next one draws', async ({ page }) => {
	const { box, hasInk } = await paper(page);
	const touch = await fingers(page);
	const at = (x: number, y: number) => ({ x: box.x + x * box.width, y: box.y + y * box.height, id: 0 });
	await touch('touchStart', [at(0.2, 0.2)]);
	await touch('touchMove', [at(0.5, 0.2)]);
	await touch('touchCancel', []);
	await touch('touchStart', [at(0.2, 0.7)]);
	await touch('touchMove', [at(0.5, 0.7)]);
	await touch('touchEnd', []);
	for (const y of [0.2, 0.7]) {
		const middle = at(0.35, y);
		await expect.poll(() => hasInk(middle.x, middle.y)).toBe(true);
	}
});

test('the wheel turned during a stroke leaves the ink under the mouse', async ({ page }) => {
	const { box, hasInk } = await paper(page);
	const before = await page.evaluate(() => scrollY);
	const [x, y] = [box.x + 0.3 * box.width, box.y + 0.4 * box.height];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.wheel(0, 40);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 40);
	// Where the mouse rests, before it moves again.
	await expect.poll(() => hasInk(x, y)).toBe(true);
	await page.mouse.move(x + 0.4 * box.width, y);
	await expect.poll(() => hasInk(x + 0.4 * box.width, y)).toBe(true);
	await page.mouse.up();
	await page.mouse.move(x + 0.4 * box.width, y + 60);
	expect(await hasInk(x + 0.4 * box.width, y + 60)).toBe(false);
});

test('two fingers on two bars drag each its own', async ({ page }) => {
	await open(page, 'embed/v1/entropy/?p=0.2,0.2,0.3,0.3');
	const touch = await fingers(page);
	const plot = (await page.locator('.bars .plot > svg').boundingBox())!;
	const over = (bar: number, height: number) => ({
		x: plot.x + ((bar + 0.5) / 4) * plot.width,
		y: plot.y + (1 - height) * plot.height,
		id: bar
	});
	await touch('touchStart', [over(0, 0.1)]);
	await touch('touchStart', [over(0, 0.1), over(1, 0.1)]);
	for (const share of [0.25, 0.5, 0.75, 1]) {
		await touch('touchMove', [over(0, 0.1 + 0.4 * share), over(1, 0.1 + 0.2 * share)]);
	}
	await touch('touchEnd', [over(1, 0.3)]);
	await touch('touchEnd', []);
	const bars = page.getByRole('slider', { name: /^p of outcome/ });
	const values = () => bars.evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('aria-valuenow'))));
	await expect.poll(values).toEqual([0.5, 0.3, 0.1, 0.1]);
});
