import { expect, test, type Page } from '@playwright/test';
import { frames } from './layout';

/*
 * While a hand changes a widget, what is out of sight is laid aside. It is looked at within the very task of the change, because it
 * lasts no longer than the hand is at work.
 */

test.use({ viewport: { width: 360, height: 740 } });

async function firstBar(page: Page) {
	await page.goto('cross-entropy/');
	await page.waitForFunction(() => document.fonts.status === 'loaded');
	const bar = page.locator('#figure-exchange').getByRole('slider').first();
	await bar.scrollIntoViewIfNeeded();
	await expect(page.locator('#figure-exchange[data-awake]')).toBeVisible();
	await bar.focus();
	// Text above the figure and text below the window: something in sight, and something out of it.
	await bar.evaluate((node) => node.scrollIntoView({ block: 'end', behavior: 'instant' }));
	// What is in sight is known a frame after the scroll.
	await frames(page);
	return bar;
}

/** Takes a step by key and counts, before anything else happens, what is laid aside. */
function step(bar: Element) {
	bar.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }));
	const aside = [...document.querySelectorAll('[data-aside]')];
	const text = [...document.querySelectorAll('[data-prose] > *')].filter((block) => !block.contains(bar));
	return {
		aside: aside.length,
		textInSight: text.filter((block) => {
			const { top, bottom } = block.getBoundingClientRect();
			return bottom > 0 && top < innerHeight;
		}).length,
		hidden: aside.filter((block) => getComputedStyle(block).contentVisibility === 'hidden').length,
		inSight: aside.filter((block) => {
			const { top, bottom } = block.getBoundingClientRect();
			return bottom > 0 && top < innerHeight;
		}).length,
		height: document.documentElement.scrollHeight
	};
}

const laidAside = (page: Page) => page.locator('[data-aside]').count();

test('a step lays aside what is out of sight and nothing in sight, and the page keeps its height', async ({
	page
}) => {
	const bar = await firstBar(page);
	const before = await page.evaluate(() => document.documentElement.scrollHeight);
	const seen = await bar.evaluate(step);
	expect(seen.aside).toBeGreaterThan(20);
	expect(seen.hidden).toBe(seen.aside);
	expect(seen.textInSight).toBeGreaterThan(0);
	expect(seen.inSight).toBe(0);
	expect(Math.abs(seen.height - before)).toBeLessThanOrEqual(1);
});

test('when the hand rests everything is back as it was, and parts that were out of sight show the new state', async ({
	page
}) => {
	const bar = await firstBar(page);
	const text = page.locator('#figure-exchange .says');
	const before = await text.textContent();
	await bar.evaluate(step);
	await expect.poll(() => laidAside(page)).toBe(0);
	await expect(text).not.toHaveText(before!);
	await expect(page.locator('[style*="--size-aside"]')).toHaveCount(0);
});

test('a hand that goes on where nothing changes, as at the end of a slider, has not come to rest', async ({
	page
}) => {
	await page.clock.install({ time: 0 });
	const bar = await firstBar(page);
	await page.clock.pauseAt(3_600_000);
	await bar.evaluate(step);
	const before = await laidAside(page);
	expect(before).toBeGreaterThan(20);
	for (let key = 0; key < 5; key++) {
		await page.clock.runFor(200);
		await bar.dispatchEvent('keydown', { key: 'Shift' });
	}
	expect(await laidAside(page)).toBe(before);
	await page.clock.runFor(1000);
	expect(await laidAside(page)).toBe(0);
});

test('who scrolls while dragging meets no gap', async ({ page }) => {
	const bar = await firstBar(page);
	const gaps = await bar.evaluate(async (bar) => {
		bar.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }));
		scrollBy({ top: 2000, behavior: 'instant' });
		// A frame tells of the scroll before it asks for anything to be drawn.
		await new Promise(requestAnimationFrame);
		return [...document.querySelectorAll('[data-aside]')].filter((block) => {
			const { top, bottom } = block.getBoundingClientRect();
			return bottom > 0 && top < innerHeight;
		}).length;
	});
	expect(gaps).toBe(0);
});

test('what a page changes by itself lays nothing aside', async ({ page }) => {
	const bar = await firstBar(page);
	const { aside, value } = await bar.evaluate(async (bar) => {
		bar.closest('[data-awake]')!.setAttribute('p', '0.3, 0.3, 0.2, 0.2');
		await new Promise((resolve) => setTimeout(resolve));
		return {
			aside: document.querySelectorAll('[data-aside]').length,
			value: bar.getAttribute('aria-valuenow')
		};
	});
	expect(value).toBe('0.3');
	expect(aside).toBe(0);
});

test('on paper nothing is laid aside, whatever the hand does', async ({ page }) => {
	const bar = await firstBar(page);
	await page.emulateMedia({ media: 'print' });
	expect((await bar.evaluate(step)).hidden).toBe(0);
});

test('a cursor that a key moves is a change as well, and a key that the page keeps is none', async ({
	page
}) => {
	await page.goto('logits/');
	const paper = page.locator('surprisal-logits').getByRole('slider').first();
	await paper.scrollIntoViewIfNeeded();
	await expect(page.locator('surprisal-logits[data-awake]').first()).toBeVisible();
	await paper.focus();
	const [tab, arrow] = await paper.evaluate((node) =>
		['Tab', 'ArrowRight'].map((key) => {
			node.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
			return document.querySelectorAll('[data-aside]').length;
		})
	);
	expect(tab).toBe(0);
	expect(arrow).toBeGreaterThan(20);
	await expect.poll(() => laidAside(page)).toBe(0);
});

test('a picture out of sight is drawn anew when the hand rests, one in sight at every step', async ({
	page
}) => {
	const bar = await firstBar(page);
	const pictures = page.locator('#figure-exchange [data-view] .plot');
	const last = pictures.last();
	const before = await last.innerHTML();
	const changed = await bar.evaluate(async (bar) => {
		const plots = [...bar.closest('[data-view]')!.querySelectorAll('.plot')];
		const asWas = plots.map((plot) => plot.innerHTML);
		bar.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }));
		// Due before the hand can rest, however busy the machine is.
		await new Promise((resolve) => setTimeout(resolve));
		return plots.map((plot, i) => plot.innerHTML !== asWas[i]);
	});
	expect(changed[0]).toBe(true);
	expect(changed.at(-1)).toBe(false);
	await expect.poll(() => last.innerHTML()).not.toBe(before);
});

test('the voice for screen readers is never laid aside', async ({ page }) => {
	const bar = await firstBar(page);
	await bar.evaluate((bar) => {
		bar.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }));
		const figure = bar.closest('figure')!;
		// Beside it the sentence is, which it speaks.
		if (!figure.querySelector('.says')!.closest('[data-aside]'))
			throw new Error('The sentence was in sight.');
		if (figure.querySelector('[role=status]')!.closest('[data-aside]'))
			throw new Error('The voice is aside.');
	});
});

test('a handle that was scrolled out of sight is moved by each key from where it is', async ({ page }) => {
	// So low that the handle is far below it from the top of the page, whatever the faces that have come.
	await page.setViewportSize({ width: 360, height: 360 });
	await page.goto('embed/v1/gaussian-likelihood/');
	await expect(page.locator('[data-awake]')).toBeVisible();
	const handle = page.getByRole('slider', { name: 'Standard deviation' }).last();
	const values = await handle.evaluate(async (node) => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		// As if it had been scrolled away: a scroll to what gets the focus may still be under way when the next begins.
		node.focus({ preventScroll: true });
		// The window is looked through once a frame, and what is out of sight is told right after.
		for (let i = 0; i < 3; i++) await frame();
		if (node.getBoundingClientRect().top < 1.1 * innerHeight)
			throw new Error(`The handle is in sight, at ${node.getBoundingClientRect().top}.`);
		const said: string[] = [];
		for (let i = 0; i < 3; i++) {
			node.dispatchEvent(
				new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true })
			);
			await new Promise((resolve) => setTimeout(resolve));
			said.push(node.getAttribute('aria-valuenow')!);
		}
		return said;
	});
	expect(values).toEqual(['1.05', '1.1', '1.15']);
});
