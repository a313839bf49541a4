import { home } from './home';

let sheet: Promise<CSSStyleSheet> | undefined;

async function loadSheet(): Promise<CSSStyleSheet> {
	const response = await fetch(new URL('e/v1/surprisal.css', home));
	if (!response.ok) throw new Error(`surprisal.css: ${response.status}`);
	return new CSSStyleSheet().replace(await response.text());
}

/**
 * A shadow root in the course's look. The sheet is adopted, not written as a `<style>`, so that the host page's
 * Content-Security-Policy has nothing to object to, and it is fetched once a page.
 */
export async function styledShadow(element: Element): Promise<ShadowRoot> {
	sheet ??= loadSheet();
	const loaded = await sheet;
	const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
	root.adoptedStyleSheets = [loaded];
	return root;
}
