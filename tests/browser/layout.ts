import type { Page } from '@playwright/test';

/** Horizontal overflow of the page, in px. */
export const overflow = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Letters twice as large as the course's pages have them. */
export const enlarge = (page: Page): Promise<void> =>
	page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'));

/** Letters as the course's pages have them again. */
export const reduce = (page: Page): Promise<string> =>
	page.evaluate(() => document.documentElement.style.removeProperty('font-size'));

/** What is wrong with the texts of a widget: those that leave the figure, and those of drawings that lie on another text. */
export const misplaced = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const figure = document.querySelector('figure');
		if (!figure) return ['no figure'];
		/** Letters may reach into the margin by as much as a tick's number at the end of an axis does. */
		const MARGIN = 6;
		const frame = figure.getBoundingClientRect();
		const texts: { text: string; of: Element; drawn: boolean; box: DOMRect; ink: number }[] = [];
		const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const of = node.parentElement;
			const text = node.nodeValue?.trim();
			if (!of || !text || !of.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
			if (of.closest('.katex, select, textarea, details > div')) continue;
			const isSpokenOnly = (element: Element | null): boolean =>
				element !== null &&
				element !== figure &&
				(getComputedStyle(element).clipPath.startsWith('inset(50%') || isSpokenOnly(element.parentElement));
			if (isSpokenOnly(of) || parseFloat(getComputedStyle(of).fontSize) < 1) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const box of range.getClientRects()) {
				// A line is higher than the letters in it.
				texts.push({ text, of, drawn: of.closest('svg') !== null, box, ink: box.height / 4 });
			}
		}
		const out = texts.filter(({ box }) => box.left < frame.left - MARGIN || box.right > frame.right + MARGIN);
		const pairs = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => [a, b] as const));
		const covered = pairs.filter(
			([a, b]) =>
				a.of !== b.of &&
				(a.drawn || b.drawn) &&
				Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 2 &&
				Math.min(a.box.bottom - a.ink, b.box.bottom - b.ink) -
					Math.max(a.box.top + a.ink, b.box.top + b.ink) >
					0
		);
		return [
			...out.map(({ text }) => `${text} leaves the figure`),
			...covered.map(([a, b]) => `${a.text} and ${b.text} lie on each other`)
		];
	});

/** Sums up how far what stands on the page is pushed about by what comes late, from the next page that is opened on. */
export const watchShifts = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const seen = { shift: 0 };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				value: number;
				hadRecentInput: boolean;
			})[]) {
				if (!entry.hadRecentInput) seen.shift += entry.value;
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});

/** The sum so far: Cumulative Layout Shift, without its windows of time. */
export const shiftsSeen = (page: Page): Promise<number> =>
	page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);

/**
 * Scrolls to a height, or stays where the page is, and waits for two frames: what the page does because of it, it has done then.
 */
export const frames = (page: Page, top?: number): Promise<unknown> =>
	page.evaluate((top) => {
		if (top !== undefined) scrollTo({ top, behavior: 'instant' });
		return new Promise((resolve) =>
			requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
		);
	}, top);

/** Reads the page from its top to its end, as a hand scrolls it, window by window, so that every widget wakes where it stands. */
export async function readDown(page: Page): Promise<void> {
	await page.waitForFunction(() => document.fonts.status === 'loaded');
	await page.evaluate(async () => {
		for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight * 0.9) {
			scrollTo({ top, behavior: 'instant' });
			// What the page does because of it, it has done two frames later.
			await new Promise((resolve) =>
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
			);
		}
	});
}
