import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { distinctPages, lessonPages, unfold } from './site';

const englishPages = distinctPages.filter((path) => !path.startsWith('zh/'));

/** The widgets of a page that lack their drawing, their sentence or their table. */
const lacking = (page: Page) =>
	page.locator('[data-drawn]').evaluateAll((widgets) =>
		widgets.flatMap((widget) => {
			const isWhole =
				widget.querySelector('svg, img')?.checkVisibility() &&
				widget.querySelector('p.says')?.textContent.trim() &&
				widget.querySelector('table');
			return isWhole ? [] : [widget.localName];
		})
	);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const path of englishPages) {
		test(`/${path} and its Chinese edition read completely, charts included, name each other, and show the other’s language only on purpose`, async ({
			page
		}) => {
			await page.goto(path || './');
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			await expect(page.locator('h1')).toBeVisible();
			await unfold(page);
			expect(await lacking(page)).toEqual([]);
			await expect(page.locator('link[hreflang="zh-Hans"]')).toHaveAttribute(
				'href',
				new RegExp(`/zh/${path}$`)
			);
			// What is marked as the other language, such as a term's other name, stands there on purpose.
			const text = await page.locator('main').evaluate((main) => {
				for (const marked of main.querySelectorAll('[lang|="zh"]')) marked.remove();
				return (main as HTMLElement).innerText;
			});
			expect(text).not.toMatch(/\p{Script=Han}{4}/u);

			await page.locator('[data-other-edition]').click();
			await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
			await expect(page).toHaveURL((url) => url.pathname === `/zh/${path}`);
			expect(await page.locator('h1').innerText()).toMatch(/\p{Script=Han}/u);
			await unfold(page);
			expect(await lacking(page)).toEqual([]);
		});
	}
});

/** A page as it was built: what it says without a script needs no browser. */
const built = (path: string) => readFileSync(`build/${path}index.html`, 'utf8');

test('the two editions have the same pages, the same sections and the same widgets', () => {
	expect(distinctPages.filter((path) => path.startsWith('zh/')).toSorted()).toEqual(
		englishPages.map((path) => `zh/${path}`).toSorted()
	);
	const shape = (html: string) => ({
		sections: [...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id),
		widgets: [...html.matchAll(/<surprisal-[^>]*data-drawn[^>]*>/g)].map(([tag]) => [
			/<(\S+)/.exec(tag)?.[1],
			...['p', 'q', 'digit', 'w', 'seed', 'label', 'row', 'unit'].map(
				(key) => new RegExp(` ${key}="([^"]*)"`).exec(tag)?.[1]
			)
		])
	});
	let widgets = 0;
	for (const path of englishPages) {
		const english = shape(built(path));
		expect(shape(built(`zh/${path}`)), path).toEqual(english);
		widgets += english.widgets.length;
	}
	expect(widgets).toBeGreaterThan(10);
});

test('every lesson’s formulas stand in the page as MathML', () => {
	for (const path of lessonPages) {
		expect(built(path).match(/<math/g)?.length ?? 0, path).toBeGreaterThan(5);
	}
});

test('a page whose first lines hold formulas asks for their faces at once, and they are there; no other page does', () => {
	const asked = distinctPages.flatMap((path) => {
		const html = built(path);
		const faces = [...html.matchAll(/<link rel="preload" as="font"[^>]* href="([^"]*KaTeX[^"]*)"/g)];
		const firstLines = html.split(/<div class="prose[^>]*>/)[1]?.split('<h2')[0] ?? '';
		expect(faces.length > 0, path).toBe(firstLines.includes('class="katex"'));
		return faces.map(([, href]) => new URL(href, `https://example.org/${path}`).pathname);
	});
	expect(asked.length).toBeGreaterThan(0);
	for (const face of new Set(asked)) expect(existsSync(`build${face}`), face).toBe(true);
});

test('an address that leads nowhere gets the page that says so, in both languages, at any depth', async ({
	page
}) => {
	const response = await page.goto('zh/no/such/page/');
	expect(response?.status()).toBe(404);
	await expect(page.locator('h1:visible')).toHaveText('There is no such page');
	await expect(page.locator('section[lang="zh-Hans"]')).toContainText('没有这个页面');
	await page.getByRole('link', { name: '回到首页' }).click();
	await expect(page).toHaveURL((url) => url.pathname === '/zh/');
});

test('the theme is the system’s until the reader chooses, and the choice is kept', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('./');
	const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const dark = await paper();
	await page.locator('[data-theme-button]').click();
	const light = await paper();
	expect(light).not.toBe(dark);
	await page.goto('entropy/');
	expect(await paper()).toBe(light);
});
