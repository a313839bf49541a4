import { expect, test } from '@playwright/test';

test('what the reader changes stands in the page’s address, survives a reload and the change of language', async ({
	page
}) => {
	await page.goto('entropy/');
	const element = page.locator('surprisal-entropy').first();
	await element.scrollIntoViewIfNeeded();
	await expect(element).toHaveAttribute('data-awake', '');
	const name = await element.getAttribute('name');
	await element.getByRole('slider').first().focus();
	await element.getByRole('slider').first().press('Home');
	await expect.poll(() => new URL(page.url()).searchParams.get(`${name}.p`)).toMatch(/^0,/);
	const state = new URL(page.url()).searchParams.get(`${name}.p`);
	const slider = () => page.locator('surprisal-entropy').first().getByRole('slider').first();

	await page.reload();
	await slider().scrollIntoViewIfNeeded();
	await expect(slider()).toHaveAttribute('aria-valuenow', '0');

	await page.locator('[data-other-edition]').click();
	await expect(page).toHaveURL((url) => url.pathname === '/zh/entropy/');
	expect(new URL(page.url()).searchParams.get(`${name}.p`)).toBe(state);
	await slider().scrollIntoViewIfNeeded();
	await expect(slider()).toHaveAttribute('aria-valuenow', '0');
});
