import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { listen, widgetIds } from './site';

/** The widget's own page, awake. */
async function open(page: Page, path: string) {
	await page.goto(path);
	const element = page.locator('[data-awake]');
	await expect(element).toBeVisible();
	return element;
}

test('the recipes of a widget’s page hold the state it is in and the look that is chosen', async ({
	page
}) => {
	const element = await open(page, 'widgets/entropy/?entropy.p=0.5,0.5');
	const frame = page.getByLabel('Into any page’s HTML');
	await expect(frame).toHaveValue(/p=0\.5,0\.5/);
	await element.getByRole('button', { name: 'certain' }).click();
	await expect(frame).toHaveValue(/p=0,0/);
	await page.getByRole('radio', { name: '中文' }).check();
	await page.getByRole('radio', { name: 'dark' }).check();
	await page.getByRole('checkbox', { name: 'with its title' }).uncheck();
	await page.getByRole('checkbox', { name: 'with its controls' }).uncheck();
	const address = /src="([^"]*)"/.exec(await frame.inputValue())![1].replaceAll('&amp;', '&');
	expect(await page.getByLabel('Into a page whose scripts').inputValue()).toContain(
		'lang="zh" theme="dark" untitled'
	);

	await page.goto(address);
	await expect(page.locator('[data-awake] p.says')).toContainText('必然发生');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('p.title')).toBeHidden();
	await expect(page.locator('.foot')).toBeHidden();
	await expect(page.locator('.notes')).toHaveCount(0);
	// Cut anywhere, and changed by hand.
	await page.goto(address.replace('controls=0', 'cont'));
	await expect(page.locator('.notes')).toContainText('这个网址不完整');
	await page.goto('embed/v1/entropy/?theme=pink&title=maybe');
	await expect(page.locator('.notes')).toContainText('theme: “pink”');
	await expect(page.locator('.notes')).toContainText('title: “maybe”');
});

test('a copy in one file works without a network, in the state and the language it was frozen in', async ({
	page,
	browser
}, testInfo) => {
	await open(page, 'widgets/logits/?logits.digit=3');
	await page.getByRole('radio', { name: '中文' }).check();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download as one file' }).click();
	const file = testInfo.outputPath('frozen.html');
	await (await downloading).saveAs(file);

	const context = await browser.newContext();
	const offline = await context.newPage();
	const said = listen(offline);
	const asked: string[] = [];
	offline.on('request', (request) => {
		if (/^https?:/.test(request.url())) asked.push(request.url());
	});
	await offline.goto(pathToFileURL(file).href);
	await expect(offline.locator('[data-awake] p.says')).toContainText('784');
	await expect(offline.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await offline.getByText('分享与嵌入').click();
	await expect(offline.getByLabel('把当前状态的图嵌入')).toHaveValue(/\/embed\/v1\/logits\/\?/);
	expect(asked).toEqual([]);
	expect(said).toEqual([]);
	await context.close();
});

test('the gallery is filtered from the keyboard, and shows everything without a script', async ({
	page,
	browser
}) => {
	await page.goto('widgets/');
	const cards = page.locator('[data-gallery] > li:visible');
	await expect(cards).toHaveCount(widgetIds.length);
	await page.getByLabel('Find a widget').pressSequentially('huffman');
	await expect(cards).toHaveCount(1);
	await expect(page.locator('output')).toHaveText(`1 of ${widgetIds.length}`);
	await page.getByLabel('Find a widget').fill('nothing of this name');
	await expect(page.locator('output')).toHaveText('No widget has these words.');
	await page.getByLabel('Find a widget').fill('硬币');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/widgets\/binary-entropy\/$/);

	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(new URL('/widgets/', page.url()).href);
	await expect(plain.locator('[data-gallery] > li:visible')).toHaveCount(widgetIds.length);
	await expect(plain.getByLabel('Find a widget')).toBeHidden();
	await context.close();
});

test('an embed’s address that leads nowhere says what is missing, and one of another version leads to the newest', async ({
	page
}) => {
	await page.goto('embed/v1/nosuch/?p=0.5');
	await expect(page.getByRole('heading', { name: 'There is no such widget' })).toBeVisible();
	await page.getByRole('link', { name: 'To the gallery' }).click();
	await expect(page).toHaveURL(/\/widgets\/$/);
	await page.goto('embed/v2/entropy/?p=0.5,0.5&lang=zh');
	await expect(page.locator('[data-awake] p.says')).toContainText('0.6931');
	await expect(page.locator('.notes')).toContainText('“v2”并不存在');
});

test('every widget’s and lesson’s page tells of its oEmbed, which is there, and of a picture that is there', () => {
	const built = (path: string) => readFileSync(`build/${path}`, 'utf8');
	const fileOf = (address: string) => new URL(address).pathname.slice(1);
	for (const path of [
		...widgetIds.map((id) => `widgets/${id}/`),
		'entropy/',
		'zh/entropy/',
		'zh/widgets/kl/'
	]) {
		const html = built(`${path}index.html`);
		const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html);
		expect(link?.index, path).toBeLessThan(4000);
		const answer = JSON.parse(built(fileOf(link![1])));
		expect(answer, path).toMatchObject({ version: '1.0', type: 'rich' });
		expect(html).toContain(`property="og:image" content="${answer.thumbnail_url}"`);
		const picture = readFileSync(`build/${fileOf(answer.thumbnail_url)}`);
		// The size stands in the file's head.
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
			answer.thumbnail_width,
			answer.thumbnail_height
		]);
	}
});

test('the two landscapes of loss-surface are level, though the words above one may take a line more', async ({
	page
}) => {
	await page.setViewportSize({ width: 760, height: 900 });
	await page.goto('embed/v1/loss-surface/');
	const tops = await page
		.locator('[role="group"][aria-label]:has(> rect)')
		.evaluateAll((plots) => plots.slice(0, 2).map((plot) => plot.getBoundingClientRect().top));
	expect(tops).toHaveLength(2);
	expect(tops[0]).toBeCloseTo(tops[1], 0);
});
