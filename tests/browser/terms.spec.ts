import { expect, test, type Page } from '@playwright/test';

// A page that scrolls smoothly is still on its way when the pointer arrives.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const card = (page: Page) => page.locator('.term-card:popover-open');

test('a term shows its definition to a pointer, which may move onto it, and goes with Escape', async ({
	page
}) => {
	await page.goto('cross-entropy/');
	const term = page.locator('a.term', { hasText: 'KL divergence' });
	await term.hover();
	await expect(card(page)).toContainText('not a distance');
	await expect(card(page).locator('svg[role="img"]')).toBeVisible();
	await card(page).hover();
	await expect(card(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	await term.hover({ position: { x: 4, y: 4 } });
	await page.mouse.move(2, 2);
	await expect(card(page)).toHaveCount(0);
});

test('every term of a lesson is reached by keyboard, is described by its card, and Tab leads into it', async ({
	page
}) => {
	await page.goto('zh/gradients/');
	const terms = page.locator('a.term');
	expect(await terms.count()).toBeGreaterThan(4);
	for (const term of await terms.all()) {
		// A key first, so that focus is the keyboard's.
		await page.keyboard.press('Shift');
		await term.focus();
		await expect(card(page)).toBeVisible();
		await expect(term).toHaveAttribute('aria-describedby', 'term-card');
	}
	await page.keyboard.press('Tab');
	await expect(card(page).locator('a')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	await expect(terms.last()).toBeFocused();
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
	test('the first tap shows the term within the page’s width, a tap elsewhere closes it, the second tap follows the link', async ({
		page
	}) => {
		await page.goto('entropy/');
		const term = page.locator('a.term').last();
		await term.tap();
		await expect(card(page)).toBeVisible();
		const box = (await card(page).boundingBox())!;
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(360);
		await page.locator('h1').tap();
		await expect(card(page)).toHaveCount(0);
		await term.tap();
		await expect(card(page)).toBeVisible();
		await term.tap();
		await expect(page).toHaveURL(/\/glossary\/#/);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a term is a link to its entry in the glossary', async ({ page }) => {
		await page.goto('zh/entropy/');
		await page.locator('a.term', { hasText: '熵' }).click();
		await expect(page).toHaveURL(/\/zh\/glossary\/#entropy$/);
		await expect(page.locator('#entropy')).toContainText('平均自信息');
	});
});
