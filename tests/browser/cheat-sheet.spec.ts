import { expect, test } from '@playwright/test';

for (const edition of ['', 'zh/']) {
	test(`/${edition}cheat-sheet/ prints on exactly one A4 page`, async ({ page }) => {
		await page.goto(`${edition}cheat-sheet/`);
		await page.waitForFunction(() => document.fonts.status === 'loaded');
		const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59\d(\.\d+)? 84\d(\.\d+)?\s*\]/);
	});
}
