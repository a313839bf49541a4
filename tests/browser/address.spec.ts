import { expect, test, type Locator, type Page } from '@playwright/test';

const PAGE = 'entropy/';

/** The first figure of the page, alive; its distribution is what these tests change. */
async function figure(page: Page): Promise<{ element: Locator; bar: Locator; name: string }> {
	const element = page.locator('surprisal-entropy').first();
	await element.scrollIntoViewIfNeeded();
	await expect(element).toHaveAttribute('data-awake', '');
	const name = (await element.getAttribute('name')) ?? '';
	return { element, bar: element.getByRole('slider').first(), name };
}

const stateIn = (page: Page, name: string) => new URL(page.url()).searchParams.get(`${name}.p`) ?? '';
const notes = (page: Page) => page.locator('[data-address-notes] [role="status"]');

test('a reload right after a change finds it, and the heading', async ({ page }) => {
	await page.goto(`${PAGE}#real-text`);
	const { bar } = await figure(page);
	await bar.press('Home');
	await page.reload();
	expect(new URL(page.url()).hash).toBe('#real-text');
	await expect((await figure(page)).bar).toHaveAttribute('aria-valuenow', '0');
});

test('the way to the other edition takes along a change made a moment ago', async ({ page }) => {
	await page.goto(PAGE);
	const { bar, name } = await figure(page);
	await bar.press('Home');
	await page.locator('[data-other-edition]').dispatchEvent('click');
	await page.waitForURL('**/zh/entropy/**');
	expect(stateIn(page, name)).toMatch(/^0,/);
	await expect((await figure(page)).bar).toHaveAttribute('aria-valuenow', '0');
	await expect(notes(page)).toBeEmpty();
});

test('back and forward go through the text, and the address says the state wherever they lead', async ({
	page
}) => {
	await page.goto(PAGE);
	const { bar, name } = await figure(page);
	await bar.press('Home');
	await expect.poll(() => stateIn(page, name)).toMatch(/^0,/);
	await page.locator('nav a[href$="#real-text"]').first().dispatchEvent('click');
	await expect.poll(() => new URL(page.url()).hash).toBe('#real-text');
	await bar.press('End');
	await expect.poll(() => stateIn(page, name)).toMatch(/^1,/);
	for (const [go, hash] of [
		[() => page.goBack(), ''],
		[() => page.goForward(), '#real-text']
	] as const) {
		await go();
		await expect.poll(() => new URL(page.url()).hash).toBe(hash);
		await expect.poll(() => stateIn(page, name)).toMatch(/^1,/);
		await expect(bar).toHaveAttribute('aria-valuenow', '1');
	}
});

test('a figure that the address shows is unfolded and awake, its question unanswered and its answer out of sight', async ({
	page
}) => {
	await page.goto(`${PAGE}?own-text.text=banana`);
	const element = page.locator('[name="own-text"]');
	await expect(element).toHaveAttribute('data-awake', '');
	await expect(element.getByRole('textbox').first()).toHaveValue('banana');
	await expect(element).toBeVisible();
	const question = page.locator('.ask', { has: element });
	await expect(question).not.toHaveAttribute('data-answered');
	await expect(question.locator('.truth')).toBeHidden();
	await expect(notes(page)).toBeEmpty();
	// Folded up and opened by hand, it is an answer like any other.
	const summary = question.locator('.folded > summary');
	await summary.click();
	await summary.click();
	await expect(question.locator('.truth')).toBeVisible();
});

test('what is wrong with an address is said at the top, with a way to the figure, until it is closed', async ({
	page
}) => {
	await page.goto(`zh/${PAGE}?own-text.text=x%E4&nobody.p=1&own-text.toString=1#real-text`);
	await expect(notes(page)).toContainText('这个网址不完整');
	await expect(notes(page)).toContainText('“nobody”');
	const element = page.locator('[name="own-text"]');
	await expect(element).toContainText('没有名为“toString”的参数');
	await expect(notes(page).getByRole('button')).toHaveCount(1);
	await notes(page).getByRole('button').click();
	await expect(element).toBeInViewport();
	await expect(element).toBeFocused();
	await expect(notes(page)).toBeInViewport();
	await page.getByRole('button', { name: '关闭这些提示' }).click();
	await expect(notes(page)).toBeEmpty();
});

test('an address as the page wrote it is taken without a word, and cut it is not', async ({ page }) => {
	await page.goto(`${PAGE}#real-text`);
	const { bar, name } = await figure(page);
	await bar.press('Home');
	await expect.poll(() => stateIn(page, name)).toMatch(/^0,/);
	const address = page.url();
	expect(address).toMatch(/#real-text$/);
	await page.goto('about:blank');
	await page.goto(address);
	await expect((await figure(page)).bar).toHaveAttribute('aria-valuenow', '0');
	await expect(notes(page)).toBeEmpty();
	await page.goto('about:blank');
	await page.goto(address.slice(0, address.indexOf('#') - 1));
	await expect(notes(page)).toContainText('This address is not whole');
});

test('an embed says in its own language that its address was cut', async ({ page }) => {
	await page.goto('embed/v1/entropy/');
	await page.getByText('Share and embed').click();
	const code = await page.getByLabel('Code that embeds').inputValue();
	const address = /src="([^"]*)"/.exec(code)?.[1].replaceAll('&amp;', '&');
	const german = (address ?? '').replace('lang=en', 'lang=de');
	for (const [opened, sentence] of [
		[address, undefined],
		[`${address}).&fbclid=x`, undefined],
		[address?.slice(0, -1), 'This address is not whole'],
		['embed/v1/entropy/?lang=zh&check=abcdef&p=0.5', '这个网址不完整'],
		[german, '“de” is neither en nor zh']
	] as const) {
		await page.goto(opened ?? '');
		const element = page.locator('surprisal-entropy');
		await expect(element).toHaveAttribute('data-awake', '');
		if (sentence) await expect(element.locator('.notes')).toContainText(sentence);
		else await expect(element.locator('.notes')).toHaveCount(0);
	}
});
