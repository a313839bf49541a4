import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { listen } from './site';
import { strangersPage } from './stranger';

async function awake(page: Page, path: string, tag: string): Promise<Locator> {
	await page.goto(path);
	const widget = page.locator(tag).first();
	await widget.scrollIntoViewIfNeeded();
	await expect(widget).toHaveAttribute('data-awake', '');
	return widget;
}

const part = (widget: Locator, name: string) =>
	widget.locator('details').filter({ has: widget.page().getByText(name, { exact: true }) });

async function open(widget: Locator, name: string): Promise<Locator> {
	const details = part(widget, name);
	await details.locator('summary').click();
	return details;
}

async function downloaded(button: Locator): Promise<{ download: Download; bytes: Buffer }> {
	const [download] = await Promise.all([button.page().waitForEvent('download'), button.click()]);
	return { download, bytes: await readFile(await download.path()) };
}

/** What each `<text>` of a drawing says. */
const textsOf = (page: Page, svg: string) =>
	page.evaluate(
		(svg) =>
			Array.from(
				new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text'),
				({ textContent }) => textContent
			),
		svg
	);

/** Figures as a script prints them. Whole numbers are ticks, counts and names. */
const figuresIn = (text: string) =>
	[...text.matchAll(/[−-]?\d+\.\d{4}|∞|\binf\b/g)].map(([figure]) =>
		figure.replace('−', '-').replace('∞', 'inf')
	);

test('picture, sentence, table, CSV and scripts show the same figures, in states set by the keyboard', async ({
	page
}) => {
	const said = listen(page);
	const widget = await awake(page, 'embed/v1/entropy/', 'surprisal-entropy');
	const data = await open(widget, 'Data');
	const code = await open(widget, 'Code');
	const picture = await open(widget, 'Picture');
	const slider = widget.getByRole('slider').first();
	for (const key of ['PageUp', 'End', 'ArrowDown', 'Home']) {
		const before = await widget.locator('p.says').innerText();
		await slider.press(key);
		// Words and table follow once the hand rests.
		await expect(widget.locator('p.says')).not.toHaveText(before);
		const printed = await code.locator('pre').innerText();
		const rows = await data
			.locator('tr')
			.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
		const csv = await downloaded(data.getByRole('button', { name: 'Download CSV' }));
		expect(csv.download.suggestedFilename()).toBe('surprisal-entropy.csv');
		expect(csv.bytes.toString()).toBe(
			`\uFEFF${rows.map((row) => `${row.join(',').replaceAll('−', '-').replaceAll('∞', 'inf')}\r\n`).join('')}`
		);
		const svg = await downloaded(picture.getByRole('button', { name: 'Download SVG' }));
		const drawn = (await textsOf(page, svg.bytes.toString())).join(' ');
		const sentence = await widget.locator('p.says').innerText();
		for (const [where, text] of Object.entries({ sentence, drawn, table: rows.flat().join(' ') })) {
			expect(figuresIn(text).length, where).toBeGreaterThan(0);
			for (const figure of figuresIn(text))
				expect(figuresIn(printed), `${where} after ${key}`).toContain(figure);
		}
		const given = (await slider.getAttribute('aria-valuetext'))?.match(/[\d.]+$/)?.[0];
		for (const library of ['PyTorch', 'NumPy']) {
			const script = await code.getByLabel(`These figures, computed in ${library}`).inputValue();
			expect(script).toMatch(new RegExp(`p = .*\\[${Number(given)}`));
		}
	}
	expect(said).toEqual([]);
});

test('scripts that nobody looks at are not written while a state changes', async ({ page }) => {
	const widget = await awake(page, 'embed/v1/entropy/', 'surprisal-entropy');
	const script = part(widget, 'Code').locator('textarea').first();
	const before = await script.inputValue();
	await widget.getByRole('slider').first().press('End');
	await expect(widget.locator('p.says')).toContainText('certain');
	expect(await script.inputValue()).toBe(before);
	await open(widget, 'Code');
	await expect(script).toHaveValue(/p = torch\.tensor\(\[1\.0, 0\.0/);
});

test('scripts are copied as they stand', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const widget = await awake(page, 'embed/v1/entropy/?lang=zh', 'surprisal-entropy');
	const code = await open(widget, '代码');
	await code.getByRole('button', { name: '复制为 NumPy' }).click();
	await expect(code.getByText('已复制。')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await code.getByLabel('用 NumPy 算出这些数').inputValue()
	);
});

test('without JavaScript, the scripts of the page’s own state are there', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('entropy/');
	const widget = page.locator('surprisal-entropy').first();
	await open(widget, 'Code');
	await expect(widget.getByLabel('These figures, computed in PyTorch')).toHaveValue(/import torch/);
	await context.close();
});

for (const width of [360, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`a picture stands alone: its own colours, lengths in pixels, the words around it, ${width} px, ${colorScheme}`, async ({
			page,
			baseURL
		}) => {
			const said = listen(page);
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 800 });
			const widget = await awake(page, 'embed/v1/entropy/?lang=zh', 'surprisal-entropy');
			const picture = await open(widget, '图片');
			const svg = (await downloaded(picture.getByRole('button', { name: '下载 SVG' }))).bytes.toString();
			expect(svg).not.toMatch(/var\(|light-dark|style=|class=|="[^"]*\d%"/);
			expect(svg).toContain(`<desc>${await widget.locator('p.says').innerText()}`);
			expect(svg).toContain(`${baseURL}zh/widgets/entropy/`);

			const { download, bytes } = await downloaded(picture.getByRole('button', { name: '下载 PNG' }));
			expect(download.suggestedFilename()).toBe('surprisal-entropy.png');
			const seen = await page.evaluate(
				async ([svg, png]) => {
					const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
					const image = new Image();
					image.src = png;
					await image.decode();
					const canvas = document.createElement('canvas');
					[canvas.width, canvas.height] = [image.width, image.height];
					const context = canvas.getContext('2d')!;
					context.drawImage(image, 0, 0);
					const { data } = context.getImageData(0, 0, image.width, image.height);
					const colours = new Set<string>();
					for (let i = 0; i < data.length; i += 4) colours.add(`rgb(${data.slice(i, i + 3).join(', ')})`);
					return {
						wrong: parsed.querySelector('parsererror')?.textContent,
						width: Number(parsed.documentElement.getAttribute('width')),
						imageWidth: image.width,
						corner: `rgb(${data.slice(0, 3).join(', ')})`,
						bars: [...parsed.querySelectorAll('svg svg rect')].map((bar) => bar.getAttribute('fill') ?? ''),
						colours: [...colours]
					};
				},
				[svg, `data:image/png;base64,${bytes.toString('base64')}`] as const
			);
			expect(seen.wrong).toBeUndefined();
			expect(seen.imageWidth).toBe(2 * seen.width);
			expect(seen.corner, 'white, in the dark, too').toBe('rgb(255, 255, 255)');
			expect(seen.colours.filter((colour) => seen.bars.includes(colour))).not.toEqual([]);
			expect(said).toEqual([]);
		});
	}
}

for (const [lang, name, save, sum] of [
	['en', 'Picture', 'Download SVG', 'D(p‖q) = 0.8281 nat'],
	['zh', '图片', '下载 SVG', 'D(p‖q) = 0.8281 奈特']
] as const) {
	test(`in a picture a line is one text, so that no other font pushes its pieces into each other, ${lang}`, async ({
		page
	}) => {
		const widget = await awake(page, `embed/v1/kl/?lang=${lang}`, 'surprisal-kl');
		const picture = await open(widget, name);
		const svg = (await downloaded(picture.getByRole('button', { name: save }))).bytes.toString();
		expect(await textsOf(page, svg)).toContain(sum);
		for (const family of ['DejaVu Sans Mono', 'DejaVu Serif']) {
			const advances = await page.evaluate(
				([svg, family, sum]) => {
					const box = document.createElement('div');
					box.innerHTML = svg.replace(/font-family="[^"]*"/g, `font-family="${family}"`);
					document.body.replaceChildren(box);
					const text = [...box.querySelectorAll('text')].find(({ textContent }) => textContent === sum)!;
					return [...sum].slice(1).map((_, index) => {
						const end = text.getEndPositionOfChar(index).x;
						return text.getStartPositionOfChar(index + 1).x - end;
					});
				},
				[svg, family, sum] as const
			);
			// Kerning apart, each character begins where the one before it ends.
			expect(Math.min(...advances), family).toBeGreaterThan(-0.75);
			expect(Math.max(...advances), family).toBeLessThan(2);
		}
	});
}

test.describe('on somebody else’s page', () => {
	const visit = strangersPage();

	test('a widget in a shadow root gives its picture and its data', async ({ page, baseURL }) => {
		const said = listen(page);
		await visit(
			page,
			`<script type="module" src="${baseURL}e/v1/surprisal.js"></script><surprisal-cross-entropy q="0.5,0.5,0,0"></surprisal-cross-entropy>`
		);
		const widget = page.locator('surprisal-cross-entropy');
		await expect(widget).toHaveAttribute('data-awake', '');
		const picture = await open(widget, 'Picture');
		const svg = (await downloaded(picture.getByRole('button', { name: 'Download SVG' }))).bytes.toString();
		const hatched = /fill="url\(#([^)]+)\)"/.exec(svg)?.[1];
		expect(svg).toContain(`<pattern id="${hatched}"`);
		expect(svg).toContain(`${baseURL}widgets/cross-entropy/`);
		await downloaded(picture.getByRole('button', { name: 'Download PNG' }));
		const data = await open(widget, 'Data');
		const csv = (await downloaded(data.getByRole('button', { name: 'Download CSV' }))).bytes.toString();
		expect(csv).toContain(',inf');
		expect(said).toEqual([]);
	});

	test('a sandboxed frame that may neither download nor copy shows text and picture to take by hand', async ({
		page,
		baseURL
	}) => {
		await visit(
			page,
			`<iframe sandbox="allow-scripts" width="800" height="1400" src="${baseURL}embed/v1/entropy/"></iframe>`
		);
		const widget = page.frameLocator('iframe').locator('surprisal-entropy');
		await expect(widget).toHaveAttribute('data-awake', '');
		await widget.getByText('Picture', { exact: true }).click();
		await widget.getByRole('button', { name: 'Copy picture' }).click();
		await expect(widget.getByText('saved by hand').first()).toBeVisible();
		await expect(widget.locator('img')).toHaveJSProperty('complete', true);
		expect(
			await widget.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)
		).toBeGreaterThan(300);
		await widget.getByText('Data', { exact: true }).click();
		await widget.getByRole('button', { name: 'Copy CSV' }).click();
		await expect(widget.getByLabel('The data as CSV')).toHaveValue(/^Outcome,p,/);
		await widget.getByText('Code', { exact: true }).click();
		await widget.getByRole('button', { name: 'Copy as PyTorch' }).click();
		await expect(widget.getByText('Selected. Copy it with Ctrl+C or ⌘C.').first()).toBeVisible();
	});
});
