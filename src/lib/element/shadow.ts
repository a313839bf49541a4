import { copyFormulasOnce } from '$lib/formula/copy';
import { keepOwnEvents } from './own-events';
import { readSheet } from './sheet';

let sheet: Promise<CSSStyleSheet> | undefined;

/** A shadow root can't declare fonts, so the sheet's are declared in the document. */
function declareFonts(rules: CSSRuleList, address: string | undefined): void {
	for (const rule of rules) {
		if (!(rule instanceof CSSFontFaceRule)) continue;
		const { style } = rule;
		const source = style
			.getPropertyValue('src')
			.replace(/url\("?([^")]+)"?\)/g, (_, path: string) => `url("${new URL(path, address).href}")`);
		const family = style.getPropertyValue('font-family').replace(/["']/g, '');
		document.fonts.add(
			new FontFace(family, source, {
				weight: style.getPropertyValue('font-weight') || 'normal',
				style: style.getPropertyValue('font-style') || 'normal',
				unicodeRange: style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
				display: 'swap'
			})
		);
	}
}

/** The size of letters that the reader has set in the browser, in pixels. */
function readersSize(): number {
	const probe = document.createElement('span');
	probe.style.cssText = 'all: initial; position: absolute; font-size: medium';
	document.body.append(probe);
	const size = parseFloat(getComputedStyle(probe).fontSize);
	probe.remove();
	return size;
}

/** Sizes of the sheet by what the reader has set, and not by what the host page makes of its root. */
const independentOfRoot = (sheet: string, size: number) =>
	sheet.replace(/(?<![\w.])([\d.]+)rem\b/g, (_, count: string) => `${Number(count) * size}px`);

async function loadSheet(): Promise<CSSStyleSheet> {
	const { text, address } = await readSheet();
	const loaded = await new CSSStyleSheet({ baseURL: address }).replace(
		independentOfRoot(text, readersSize())
	);
	declareFonts(loaded.cssRules, address);
	return loaded;
}

/** The sheet, fetched once a page. A failure is not remembered: whoever asks next tries again. */
function theSheet(): Promise<CSSStyleSheet> {
	if (sheet) return sheet;
	const fresh = loadSheet();
	sheet = fresh;
	fresh.catch(() => (sheet = undefined));
	return fresh;
}

/**
 * A shadow root in the course's look. The sheet is adopted, not written as a `<style>`, so that the host page's
 * Content-Security-Policy has nothing to object to.
 */
export async function styledShadow(element: Element): Promise<ShadowRoot> {
	const loaded = await theSheet();
	if (element.shadowRoot) return element.shadowRoot;
	const root = element.attachShadow({ mode: 'open' });
	copyFormulasOnce(root);
	keepOwnEvents(element);
	root.adoptedStyleSheets = [loaded];
	return root;
}
