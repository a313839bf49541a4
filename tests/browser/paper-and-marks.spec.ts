import { expect, test, type Locator, type Page } from '@playwright/test';
import { strangersPage } from './stranger';

/** Every colour of every element within, in the order of the page. */
const colours = (where: Locator) =>
	where.evaluate((root) =>
		[root, ...root.querySelectorAll('*')].map((element) => {
			const style = getComputedStyle(element);
			const painted = ['color', 'background-color', 'fill', 'stroke', 'border-top-color', 'outline-color'];
			return [element.localName, ...painted.map((name) => style.getPropertyValue(name))].join(' ');
		})
	);

/** The first few places where two looks differ. */
const differences = (one: readonly string[], other: readonly string[]) =>
	one.flatMap((look, index) => (look === other[index] ? [] : [`${look} → ${other[index]}`])).slice(0, 5);

/** Relative luminance of a computed `rgb(…)` colour, from 0 to 1 (WCAG 2, without its linear foot). */
const luminance = (colour: string) => {
	const [r, g, b] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => (Number(part) / 255) ** 2.2);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const colourOf = (where: Locator) => where.evaluate((element) => getComputedStyle(element).color);

test.describe('on paper everything has the colours it has with light chosen', () => {
	// What scripts draw anew while it is looked at would be another page; the theme that the reader chose is an attribute.
	test.use({ javaScriptEnabled: false });

	for (const path of ['entropy/', 'zh/logits/', 'gradients/', 'embed/v1/simplex/', './']) {
		test(`/${path}, whichever way dark was chosen`, async ({ page }) => {
			const choose = (theme: string) =>
				page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), theme);
			await page.emulateMedia({ media: 'print', colorScheme: 'light' });
			await page.goto(path);
			const html = page.locator('html');
			const light = await colours(html);
			// Soft ink and the roles are at least 4.5:1 on white, so below 0.19.
			expect(luminance(await colourOf(page.locator('p').first()))).toBeLessThan(0.19);
			await choose('dark');
			expect(differences(light, await colours(html))).toEqual([]);
			await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
			expect(differences(light, await colours(html))).toEqual([]);
			await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
			expect(differences(light, await colours(html))).toEqual([]);
			await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
			expect(differences(light, await colours(html))).not.toEqual([]);
		});
	}
});

test('a text that is white on a colour has its colour printed, too, by browsers that leave out backgrounds', async ({
	page
}) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'light' });
	for (const path of ['cross-entropy/', 'stable-loss/']) {
		await page.goto(path);
		const white = await page.evaluate(() =>
			Array.from(document.body.querySelectorAll('*')).flatMap((element) => {
				if (element instanceof SVGElement || !element.checkVisibility()) return [];
				const hasText = Array.from(element.childNodes).some(
					(node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()
				);
				const { color, printColorAdjust } = getComputedStyle(element);
				return hasText && color === 'rgb(255, 255, 255)' ? [printColorAdjust] : [];
			})
		);
		expect(white.length, path).toBeGreaterThan(0);
		expect(new Set(white), path).toEqual(new Set(['exact']));
	}
});

/** Widths of a mark in the first text within that has it, in em. */
const widthOf = (where: Locator, mark: string) =>
	where.evaluateAll((roots, mark) => {
		for (const root of roots) {
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.nodeValue?.indexOf(mark) ?? -1;
				if (at < 0 || !node.parentElement?.checkVisibility()) continue;
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const { width } = range.getBoundingClientRect();
				let zoom = 1;
				for (let at: Element | null = node.parentElement; at; at = at.parentElement) {
					zoom *= Number(getComputedStyle(at).zoom);
				}
				return width / zoom / parseFloat(getComputedStyle(node.parentElement).fontSize);
			}
		}
		return undefined;
	}, mark);

/** Says something with the marks in a place of the page, as a text there would. */
const saying = (where: Locator) =>
	where.first().evaluate((element) => {
		element.textContent = '按“雨”与‘晴’算……对——错';
	});

const marks = ['“', '”', '‘', '’', '…', '—'];

async function expectWide(where: Locator, what: string): Promise<void> {
	await saying(where);
	for (const mark of marks)
		expect(await widthOf(where.first(), mark), `${mark} in ${what}`).toBeCloseTo(1, 1);
}

async function expectNarrow(page: Page, where: Locator): Promise<void> {
	await where.first().evaluate((element) => {
		element.textContent = 'a “b” ‘c’ don’t';
	});
	for (const mark of ['“', '”', '‘', '’']) expect(await widthOf(where.first(), mark), mark).toBeLessThan(0.6);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

test.describe('the marks that Latin and Chinese share', () => {
	const visit = strangersPage();

	test('are one em wide in Chinese prose, headings, chart labels and buttons', async ({ page }) => {
		await page.goto('zh/entropy/');
		await expectWide(page.locator('.prose > p'), 'prose');
		await expectWide(page.locator('.prose > h2'), 'a heading');
		await expectWide(page.locator('[data-drawn] svg text'), 'a chart label');
		await expectWide(page.locator('[data-drawn] .terms button'), 'a button');
	});

	test('are narrow in a Latin word on a Chinese page', async ({ page }) => {
		await page.goto('zh/entropy/');
		await page
			.locator('.prose > p')
			.first()
			.evaluate((element) => {
				element.innerHTML = '用 <span lang="en">PyTorch’s</span> 算';
			});
		expect(await widthOf(page.locator('.prose > p').first(), '’')).toBeLessThan(0.6);
	});

	test('are narrow in English ones', async ({ page }) => {
		await page.goto('entropy/');
		for (const place of [
			'.prose > p',
			'.prose > h2',
			'[data-drawn] svg text',
			'[data-drawn] .terms button'
		]) {
			await expectNarrow(page, page.locator(place));
		}
	});

	test('are one em wide in an exported picture that is opened by itself', async ({ page }, info) => {
		await page.goto('embed/v1/entropy/?lang=zh');
		await expect(page.locator('surprisal-entropy')).toHaveAttribute('data-awake', '');
		await saying(page.locator('[data-drawn] svg text'));
		await page.getByText('图片', { exact: true }).click();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: /SVG/ }).click();
		const file = info.outputPath('picture.svg');
		await (await download).saveAs(file);
		await page.goto(`file://${file}`);
		const widths = await page.evaluate(() => {
			const texts = Array.from(document.querySelectorAll('text'));
			const text = texts.find(({ textContent }) => textContent.includes('……'));
			return Array.from(text?.textContent ?? '', (character, index) => [
				character,
				(text?.getSubStringLength(index, 1) ?? 0) /
					parseFloat(getComputedStyle(text ?? document.body).fontSize)
			]);
		});
		expect(widths.filter(([character]) => marks.includes(String(character)))).toHaveLength(8);
		for (const [character, width] of widths) expect(width, String(character)).toBeCloseTo(1, 1);
	});

	test('are one em wide in a Chinese widget on somebody else’s English page', async ({ page, baseURL }) => {
		await visit(
			page,
			`<script type="module" src="${baseURL}e/v1/surprisal.js"></script><surprisal-entropy theme="dark" lang="zh"></surprisal-entropy>`
		);
		const widget = page.locator('surprisal-entropy');
		await expect(widget).toHaveAttribute('data-awake', '');
		await page.emulateMedia({ media: 'print' });
		expect(luminance(await colourOf(widget.locator('p.says')))).toBeLessThan(0.19);
		await page.emulateMedia({ media: 'screen' });
		await expectWide(widget.locator('svg text'), 'a chart label');
		await expectWide(widget.locator('p.says'), 'a sentence');
	});
});
