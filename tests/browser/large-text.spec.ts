import { expect, test } from '@playwright/test';
import { enlarge } from './layout';
import { strangersPage } from './stranger';

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
