/*
 * Markup made into elements without the browser's own parser: a Content-Security-Policy may refuse style attributes that are
 * parsed, and trusted types refuse `innerHTML` altogether. Styles set through the object model are nobody's to refuse.
 */
const token = /<(\/?)([a-z]+)([^>]*)>|[^<]+/gi;
const attribute = /([\w:-]+)="([^"]*)"/g;

const spaces: Readonly<Record<string, string>> = {
	math: 'http://www.w3.org/1998/Math/MathML',
	svg: 'http://www.w3.org/2000/svg'
};
const characters: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#x27;': "'"
};
const plain = (text: string) => text.replace(/&[#\w]+;/g, (entity) => characters[entity] ?? entity);

function element(tag: string, space: string | null, attributes: string): Element {
	const made = document.createElementNS(space, tag);
	for (const [, name, text] of attributes.matchAll(attribute)) {
		if (name === 'style' && (made instanceof HTMLElement || made instanceof SVGElement)) {
			made.style.cssText = plain(text);
		} else if (name !== 'xmlns') made.setAttribute(name, plain(text));
	}
	return made;
}

/**
 * Puts into `root` what the one element that the markup describes holds, and gives it that element's attributes.
 *
 * @param markup as KaTeX writes it: every tag closed, attributes in double quotes
 */
export function setMarkup(root: HTMLElement, markup: string): void {
	const open: Element[] = [];
	for (const [text, closes, tag, attributes] of markup.matchAll(token)) {
		const parent = open.at(-1);
		if (closes) {
			open.pop();
			continue;
		}
		if (!tag) {
			parent?.append(plain(text));
			continue;
		}
		if (!parent) {
			for (const [, name, value] of attributes.matchAll(attribute)) root.setAttribute(name, plain(value));
			open.push(root);
			continue;
		}
		const child = element(tag, spaces[tag] ?? parent.namespaceURI, attributes);
		parent.append(child);
		if (!attributes.endsWith('/')) open.push(child);
	}
}
