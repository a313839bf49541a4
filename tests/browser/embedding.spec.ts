import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { staticServer } from '../../tools/static-server.mjs';
import { listen } from './site';
import { strangersPage } from './stranger';

const visitPage = strangersPage();

async function visit(page: Page, html: string): Promise<FrameLocator> {
	await visitPage(page, html);
	return page.frameLocator('iframe');
}

/** Raises the first bar's probability by the keyboard: the figure's sentence changes. */
async function useIt(frame: FrameLocator): Promise<void> {
	const element = frame.locator('[data-awake]');
	await expect(element).toBeVisible();
	const caption = element.locator('p.says');
	const before = await caption.innerText();
	await element.getByRole('slider').first().focus();
	await element.getByRole('slider').first().press('PageUp');
	await expect(caption).not.toHaveText(before);
}

test('an embed is alive in a frame on another origin, in the state its address says', async ({
	page,
	baseURL
}) => {
	const frame = await visit(
		page,
		`<iframe width="800" height="900" src="${baseURL}embed/v1/entropy/?p=0.25,0.25,0.25,0.25&unit=bit&theme=dark"></iframe>`
	);
	await expect(frame.locator('[data-awake] p.says')).toContainText('2.0000 bit');
	await useIt(frame);
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('an embed speaks the language its address says', async ({ page, baseURL }) => {
	const frame = await visit(
		page,
		`<iframe width="800" height="900" src="${baseURL}embed/v1/entropy/?lang=zh&p=0.5,0.5"></iframe>`
	);
	await expect(frame.locator('[data-awake] p.says')).toContainText('0.6931');
	await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	expect(await frame.locator('[data-awake] p.says').innerText()).toMatch(/\p{Script=Han}/u);
});

test('an embed is alive in a sandboxed frame without an origin', async ({ page, baseURL }) => {
	const said = listen(page);
	const frame = await visit(
		page,
		`<iframe sandbox="allow-scripts" width="800" height="900" src="${baseURL}embed/v1/entropy/"></iframe>`
	);
	await useIt(frame);
	expect(said).toEqual([]);
});

test.describe('on a server that sends no CORS headers', () => {
	let server: Server;
	let plain = '';
	test.beforeAll(async () => {
		server = staticServer('build', '', { cors: false });
		await new Promise<void>((resolve) => server.listen(0, resolve));
		plain = `http://localhost:${(server.address() as AddressInfo).port}/`;
	});
	test.afterAll(() => new Promise((resolve) => server.close(resolve)));

	for (const [id, query, sentence] of [
		['entropy', 'p=0.5,0.5', '0.6931 奈特'],
		// Its weights and digits are files, and its kernels' worker is one.
		['logits', 'digit=3', '784']
	]) {
		test(`${id} is alive in a sandboxed frame without an origin, in the language asked for`, async ({
			page
		}) => {
			const frame = await visit(
				page,
				`<iframe sandbox="allow-scripts" referrerpolicy="no-referrer" width="800" height="900" src="${plain}embed/v1/${id}/?lang=zh&${query}"></iframe>`
			);
			await expect(frame.locator('[data-awake] p.says')).toContainText(sentence);
			await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-Hans');
			await expect
				.poll(() =>
					frame.locator('html').evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))
				)
				.toBe(true);
		});
	}
});

test('an embed opened from a file is alive', async ({ page }) => {
	await page.goto(`${pathToFileURL('build/embed/v1/entropy/index.html').href}?p=0.5,0.5`);
	await expect(page.locator('[data-awake] p.says')).toContainText('0.6931 nat');
});

test('an embed tells its host how tall it is', async ({ page, baseURL }) => {
	await visit(
		page,
		'<script>heights = []; addEventListener("message", ({ data }) => data.surprisal && heights.push(data.surprisal.height));</script>'
	);
	await page.evaluate((src) => {
		const frame = document.createElement('iframe');
		frame.src = src;
		frame.width = '800';
		document.body.append(frame);
	}, `${baseURL}embed/v1/entropy/`);
	const heights = () => page.evaluate(() => (window as unknown as { heights: number[] }).heights);
	await expect.poll(async () => (await heights()).at(-1) ?? 0).toBeGreaterThan(300);
});

test('an address that can’t be read falls back to the default, with a sentence', async ({
	page,
	baseURL
}) => {
	const frame = await visit(
		page,
		`<iframe width="800" height="900" src="${baseURL}embed/v1/entropy/?p=0.1,x&unit=kg"></iframe>`
	);
	await expect(frame.getByText('p: “x” is not a number.', { exact: true })).toBeVisible();
	await expect(frame.getByText('unit: “kg” is not one of nat, bit.', { exact: true })).toBeVisible();
	await useIt(frame);
});

test('the element stands on somebody’s page without a frame, in a shadow root', async ({ page, baseURL }) => {
	await visit(
		page,
		`<script type="module" src="${baseURL}e/v1/surprisal.js"></script><surprisal-entropy p="0.5,0.5" lang="zh"></surprisal-entropy>`
	);
	const element = page.locator('surprisal-entropy');
	await expect(element.locator('p.says')).toContainText('0.6931');
	expect(await element.evaluate((node) => node.shadowRoot !== null)).toBe(true);
});

test('the code under a widget embeds what the reader sees now', async ({ page, baseURL }) => {
	await page.goto('entropy/');
	const element = page.locator('surprisal-entropy').first();
	await element.scrollIntoViewIfNeeded();
	await expect(element).toHaveAttribute('data-awake', '');
	const says = element.locator('p.says');
	const before = await says.innerText();
	await element.getByRole('slider').first().press('PageUp');
	// Words follow once the hand rests.
	await expect(says).not.toHaveText(before);
	const caption = await says.innerText();
	await element.getByText('Embed', { exact: false }).first().click();
	const code = await element.getByLabel('Code that embeds').inputValue();
	expect(code).toMatch(/^<iframe /);
	expect(code).toContain(`src="${baseURL}embed/v1/entropy/?`);
	const frame = await visit(page, code);
	await expect(frame.locator('[data-awake] p.says')).toHaveText(caption);
});
