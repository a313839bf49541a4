import { editionPath, type Lang } from '$lib/i18n/lang';
import { writeQuery } from '../query';

/** What an embed looks like apart from its widget's state. What is left out is as usual. */
export interface Look {
	/** Left out, the reader's system decides. */
	readonly theme?: 'light' | 'dark';
	/** Without the widget's title, which the page around may give it. */
	readonly title?: false;
	/** Without fields, sliders and buttons: the figure, its numbers and what can be dragged in it. */
	readonly controls?: false;
}

/** The parameters of an embed's address that say its look. No widget has any of these names. */
export const lookKeys: readonly string[] = ['theme', 'title', 'controls'];

/** The address of the page that holds one widget alone, in the given state. */
export function embedAddress(
	home: string,
	id: string,
	lang: Lang,
	address: Readonly<Record<string, string>>,
	{ theme, title, controls }: Look = {}
): string {
	const query = {
		lang,
		...(theme && { theme }),
		...(title === false && { title: '0' }),
		...(controls === false && { controls: '0' }),
		...address
	};
	return `${home}embed/v1/${id}/${writeQuery(Object.entries(query))}`;
}

/** The address of a widget's own page in the course, in the given state: the one to share. */
export function widgetAddress(
	home: string,
	id: string,
	lang: Lang,
	address: Readonly<Record<string, string>>
): string {
	const query = Object.entries(address).map(([key, value]) => [`${id}.${key}`, value] as const);
	return `${home}${editionPath(lang)}widgets/${id}/${writeQuery(query)}`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** A text as it stands in HTML, between tags and between double quotes alike. */
export const escapeHtml = (text: string) => text.replace(/[&"<>]/g, (character) => escapes[character]);

/** What is pasted into another page: as wide as there is room, or as many pixels as there are room for. */
export function embedCode(src: string, title: string, height: number, width?: number): string {
	const size = `width="${width ?? '100%'}" height="${height}"`;
	const style = `border:0${width === undefined ? '' : ';max-width:100%'}`;
	return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" ${size} style="${style}" loading="lazy"></iframe>`;
}
