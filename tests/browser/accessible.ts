import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on words and not on how things look: all that an edition in another language can get wrong. */
const names = [
	'aria-command-name',
	'aria-dialog-name',
	'aria-input-field-name',
	'aria-toggle-field-name',
	'button-name',
	'document-title',
	'empty-heading',
	'frame-title',
	'html-has-lang',
	'html-lang-valid',
	'image-alt',
	'label',
	'link-name',
	'role-img-alt',
	'select-name',
	'summary-name',
	'svg-img-alt',
	'valid-lang'
];
const rules = { names, colours: ['color-contrast'] } as const;

/**
 * What is inaccessible on the page as it stands: each rule with its places and reasons. `part` looks at names alone, or at colours
 * alone, where everything else has been looked at already.
 */
export async function inaccessible(page: Page, part?: keyof typeof rules) {
	// The course's pages have no frames, and nobody reads what is in order: to gather both takes longer than to look.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	if (part) axe.withRules([...rules[part]]);
	// A header that is a formula has its words in MathML, which this rule doesn't read.
	else axe.withTags(standards).disableRules(['empty-table-header']);
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => ({
		id,
		at: nodes.map(({ html, failureSummary }) => [html, failureSummary])
	}));
}

/**
 * Takes out of a lesson what axe would spend most of its time on without finding anything new: widgets, which are looked
 * through on pages of their own, and all but a dozen formulas, which are set alike. Those that name something stay: axe takes the
 * name from what is seen.
 */
export async function lighten(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const widget of document.querySelectorAll('[data-drawn]')) widget.remove();
		for (const formula of [...document.querySelectorAll('.katex-html')].slice(12)) {
			if (!formula.closest('label, a, button, summary, h2, h3')) formula.remove();
		}
	});
}
