import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { lessonPages } from './site';

/** Links to figures in a page of the build, as addresses from its folder. */
const figureLinks = (path: string) =>
	[...readFileSync(`build/${path}index.html`, 'utf8').matchAll(/<a href="([^"]*#figure-[^"]*)"/g)].map(
		([, href]) => href.replaceAll('&amp;', '&')
	);

/** The figure that the page's address leads to is alive, and on the screen from its title on. */
async function expectLanded(page: Page, name: string): Promise<void> {
	const figure = page.locator(`[id="figure-${name}"]`);
	await expect(figure).toHaveAttribute('data-awake', '');
	await expect(page.locator('[data-address-notes] [role="status"]')).toBeEmpty();
	await expect
		.poll(
			() =>
				figure.evaluate((element) => {
					const top = element.getBoundingClientRect().top / innerHeight;
					return top > -0.05 && top < 0.5;
				}),
			{ intervals: [50] }
		)
		.toBe(true);
}

test('every link to a figure has its target in the built page it leads to', () => {
	const missing = lessonPages.flatMap((path) =>
		figureLinks(path).filter((href) => {
			const { pathname, hash } = new URL(href, `https://example.org/${path}`);
			return !readFileSync(`build${pathname}index.html`, 'utf8').includes(` id="${hash.slice(1)}"`);
		})
	);
	expect(missing).toEqual([]);
});

test('a link of the last lesson’s closing page lands with its figure in sight, in the state it asks for, whichever page it leads to', async ({
	page
}) => {
	const links = figureLinks('when-mse/');
	expect(figureLinks('zh/when-mse/').length).toBe(links.length);
	// Of several that lead to one page, the last: that every one has its target is seen above, and the build reads its state.
	const toPages = new Map(links.map((href) => [href.replace(/[?#].*/, ''), href]));
	expect(toPages.size).toBeGreaterThan(5);
	for (const href of toPages.values()) {
		await page.goto('about:blank');
		await page.goto(`when-mse/${href}`, { waitUntil: 'domcontentloaded' });
		await expectLanded(page, href.slice(href.indexOf('#figure-') + '#figure-'.length));
	}
});

test('a figure that is folded in a question is unfolded by its link alone, and the answer stays out of sight', async ({
	page
}) => {
	await page.goto('initialization/#figure-small');
	await expectLanded(page, 'small');
	const question = page.locator('.ask', { has: page.locator('#figure-small') });
	await expect(question.locator('.truth')).toBeHidden();
});

test('a link within the page unfolds its figure as well', async ({ page }) => {
	await page.goto('when-mse/');
	const question = page.locator('.ask', { has: page.locator('#figure-mistake') });
	await page.locator('#answer ~ p a[href="#figure-mistake"]').first().click();
	await expectLanded(page, 'mistake');
	await expect(question.locator('.reasons')).toBeHidden();
});
