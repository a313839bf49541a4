import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
	'label-content-name-mismatch',
	'link-name',
	'role-img-alt',
	'select-name',
	'summary-name',
	'svg-img-alt',
	'valid-lang'
];
const parts = { names, colours: ['color-contrast'] } as const;

/**
 * What is inaccessible on the page as it stands: each rule with its places and reasons. `part` looks at names alone, or at colours
 * alone, where everything else has been looked at already.
 */
export async function inaccessible(page: Page, part?: keyof typeof parts) {
	// To read axe takes a page as long as to look through a widget with it.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const options: RunOptions = part
		? { runOnly: [...parts[part]] }
		: // A header that is a formula has its words in MathML, which this rule doesn't read.
			{ runOnly: standards, rules: { 'empty-table-header': { enabled: false } } };
	const { violations } = await page.evaluate(
		(options): Promise<AxeResults> =>
			(window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
		// Nobody reads what is in order, and to gather it takes longer than to look.
		{ ...options, resultTypes: ['violations' as const] }
	);
	return violations.map(({ id, nodes }) => ({
		id,
		at: nodes.map(({ html, failureSummary }) => [html, failureSummary])
	}));
}

/** How many formulas, and how many pieces of code, stay on a page that is looked through: they are set alike. */
const ALIKE = 4;

/**
 * Takes out of a lesson what axe would spend most of its time on without finding anything new: widgets, which are looked
 * through on pages of their own; all but a few formulas and pieces of code; and of paragraphs, items and rows made of the same
 * elements in the same places all but the first. What names something stays: axe takes the name from what is seen.
 */
export async function lighten(page: Page): Promise<void> {
	await page.evaluate((ALIKE) => {
		for (const widget of document.querySelectorAll('[data-drawn]')) widget.remove();
		const names = 'label, a, button, summary, h2, h3';
		for (const kind of ['.katex', 'pre']) {
			const unnamed = [...document.querySelectorAll(kind)].filter((one) => !one.closest(names));
			for (const one of unnamed.slice(ALIKE)) one.remove();
		}
		const tag = (element: Element) => `${element.localName}.${element.getAttribute('class')}`;
		const around = (element: Element): string =>
			element.parentElement ? `${around(element.parentElement)} ${tag(element)}` : tag(element);
		const seen = new Set<string>();
		for (const text of document.querySelectorAll('main :is(p, li, tbody tr)')) {
			if (text.closest(names) || text.id || text.querySelector('[id], input')) continue;
			const kind = `${around(text)}: ${[...new Set([...text.querySelectorAll('*')].map(tag))].sort().join(' ')}`;
			if (seen.has(kind)) text.remove();
			seen.add(kind);
		}
	}, ALIKE);
}
