import { expect, test, type Page } from '@playwright/test';
import { strangersPage } from './stranger';

/** What a reader who selects an element copies: the text and the rich text that the page puts on the clipboard. */
const copied = (page: Page, selector: string, host?: string) =>
	page.evaluate(
		([selector, host]) => {
			const root = host ? document.querySelector(host)!.shadowRoot! : document;
			const selection =
				'getSelection' in root && typeof root.getSelection === 'function'
					? (root.getSelection() as Selection)
					: document.getSelection()!;
			const element = root.querySelector(selector)!;
			selection.selectAllChildren(element);
			const before = element.innerHTML;
			const clipboardData = new DataTransfer();
			element.dispatchEvent(
				new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true, composed: true })
			);
			const box = document.createElement('div');
			box.innerHTML = clipboardData.getData('text/html');
			return {
				text: clipboardData.getData('text/plain').trim(),
				rich: box.textContent.trim(),
				drawn: box.querySelectorAll('math + .katex-html, .katex-mathml + .katex-html, annotation').length,
				untouched: before === element.innerHTML
			};
		},
		[selector, host] as const
	);

test.describe('a formula is copied once', () => {
	const visit = strangersPage();

	test('from a lesson, as TeX without the course’s own macros, in its sentence', async ({ page }) => {
		await page.goto('surprise/');
		await page.evaluate(() => {
			const paragraph = [...document.querySelectorAll('.prose > p')].find((p) => p.querySelector('.role-p'));
			if (paragraph) paragraph.id = 'copied';
		});
		const { text, drawn, untouched } = await copied(page, '#copied');
		expect(text).toMatch(/\w \$[^$]+\$/);
		expect(text).not.toMatch(/\\(p|q|price|KL)(?![a-zA-Z])/);
		expect(text).not.toMatch(/\n|\u200b/);
		expect(drawn).toBe(0);
		expect(untouched).toBe(true);
	});

	test('from a widget on somebody else’s page, with its numbers as they stand', async ({ page, baseURL }) => {
		await visit(
			page,
			`<script type="module" src="${baseURL}e/v1/surprisal.js"></script><surprisal-entropy p="0.5,0.25,0.25"></surprisal-entropy>`
		);
		await expect(page.locator('surprisal-entropy')).toHaveAttribute('data-awake', '');
		const { text, untouched } = await copied(page, '.terms', 'surprisal-entropy');
		expect(text).toContain('0.25');
		expect(text).toMatch(/\$[^$]*0\.5[^$]*\$/);
		expect(text).not.toContain('\\slot');
		expect(untouched).toBe(true);
	});
});
