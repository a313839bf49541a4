import { expect, test, type Locator, type Page } from '@playwright/test';

async function awake(page: Page, id: string, query = ''): Promise<Locator> {
	await page.goto(`embed/v1/${id}/?${query}`);
	const widget = page.locator(`surprisal-${id}`);
	await expect(widget).toHaveAttribute('data-awake', '');
	return widget;
}

const says = (widget: Locator) => widget.locator('p.says');

test.describe('the code tree', () => {
	test('is built step by step and fed symbols with the keyboard alone', async ({ page }) => {
		const widget = await awake(page, 'huffman');
		await widget.getByRole('button', { name: 'Begin' }).press('Enter');
		await expect(says(widget)).toContainText('Nothing is merged yet; it takes 3 merges');
		await widget.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
		await expect(says(widget)).toContainText('A (0.1) and B (0.1) become one of 0.2.');
		await widget.getByRole('button', { name: 'Clear' }).press('Enter');
		for (const name of ['D', 'A', 'D']) {
			await widget.getByRole('button', { name: `Send ${name}` }).press('Enter');
		}
		await expect(says(widget)).toContainText('The message’s 3 symbols took 5 bits');
		await expect(widget.locator('dl')).toContainText('01000');
		await expect(widget.locator('dl')).toContainText('DAD');
	});

	test('refuses what is no message beside the field, keeps the last good one, and shows it on Escape', async ({
		page
	}) => {
		const widget = await awake(page, 'huffman');
		const field = widget.getByLabel('Symbols to send');
		const before = await says(widget).innerText();
		const message = await field.inputValue();
		await field.fill('D, D, x');
		await field.press('Enter');
		await expect(widget.getByText('holds something other than the symbols A to H').first()).toBeVisible();
		await expect(says(widget)).toHaveText(before);
		await field.press('Escape');
		await expect(field).toHaveValue(message);
		await expect(field).toHaveAttribute('aria-invalid', 'false');
	});

	test('scrolls within the page where it is long, by keyboard too', async ({ page }) => {
		const widget = await awake(page, 'huffman', 'block=3');
		const region = widget.getByRole('region', { name: 'The code tree' });
		await region.focus();
		await region.press('End');
		await expect.poll(() => region.evaluate((node) => node.scrollTop)).toBeGreaterThan(100);
	});
});

test.describe('the bill', () => {
	test('runs, pauses and steps', async ({ page }) => {
		const widget = await awake(page, 'bit-bill', 'n=0');
		const field = widget.getByRole('textbox', { name: 'Symbols sent' });
		await widget.getByRole('button', { name: 'Run' }).press('Enter');
		await expect.poll(async () => Number(await field.inputValue())).toBeGreaterThan(10);
		await widget.getByRole('button', { name: 'Pause' }).press('Enter');
		const paused = Number(await field.inputValue());
		await widget.getByRole('button', { name: 'Step' }).press('Enter');
		await expect(field).toHaveValue(String(paused + 1));
		await expect(says(widget)).toContainText(`after ${paused + 1} of them`);
		await widget.getByRole('button', { name: 'From the start' }).press('Enter');
		await expect(says(widget)).toContainText('nothing is sent yet');
	});

	test('strides by powers of ten for who prefers reduced motion', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const widget = await awake(page, 'bit-bill', 'n=0');
		const seen = await widget.evaluateHandle((node) => {
			const values = new Set<string>();
			const field = node.querySelectorAll<HTMLInputElement>('.run input')[0];
			const look = () => {
				values.add(field.value);
				requestAnimationFrame(look);
			};
			look();
			return values;
		});
		await widget.getByRole('button', { name: 'Run' }).press('Enter');
		await expect(says(widget)).toContainText('after 10000 of them');
		expect(await seen.evaluate((values) => [...values])).toEqual(['0', '1', '10', '100', '1000', '10000']);
	});

	test('sends Huffman’s words as bits that read back', async ({ page }) => {
		const widget = await awake(page, 'bit-bill', 'code=huffman&n=50');
		const names = (await widget.locator('.cells .name').allInnerTexts()).join('');
		const words = (await widget.locator('.cells .word').allInnerTexts()).join('');
		await expect(widget.locator('dd').first()).toHaveText(words);
		await expect(widget.locator('dd').last()).toHaveText(names);
	});
});

test.describe('a text', () => {
	/** A thousand characters, few of them from another face: a browser takes seconds to lay out a field full of those. */
	const thousand = `${'The quick foxes jump over. '.repeat(37)}狐狸👩‍🚀`.slice(2);
	const long = thousand.repeat(200);

	test('of 200,000 characters is measured off the page’s thread, and stays out of the address', async ({
		page
	}) => {
		const widget = await awake(page, 'text-entropy');
		const field = widget.getByRole('textbox', { name: 'Your text' });
		await field.fill(`${long}!`);
		await expect(says(widget)).toContainText('The text has 200,000 characters');
		await expect(widget.getByText('too long for an address')).toBeVisible();
		expect(page.url().length).toBeLessThan(300);
		await expect(widget.getByText('what follows them was cut off').first()).toBeVisible();
	});

	test('is compared with what this browser’s compressor makes of it', async ({ page }) => {
		const widget = await awake(page, 'text-entropy');
		await widget.getByText('Data', { exact: true }).click();
		const row = widget.getByRole('row', { name: 'This browser’s deflate' });
		await expect(row).toContainText('17');
		await widget.getByRole('textbox', { name: 'Your text' }).fill('');
		await expect(says(widget)).toHaveText('There is no text yet.');
		await expect(row).toContainText('2');
	});

	test('says so where there is no compressor', async ({ page }) => {
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'CompressionStream'));
		const widget = await awake(page, 'text-entropy');
		await expect(widget.getByText('This browser offers no compressor')).toBeVisible();
	});
});
