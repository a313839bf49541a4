import type { Lang } from '$lib/i18n/lang';
import { writeQuery } from '../query';

/** The address of the page that holds one widget alone, in the given state. */
export function embedAddress(
	home: string,
	id: string,
	lang: Lang,
	address: Readonly<Record<string, string>>
): string {
	return `${home}embed/v1/${id}/${writeQuery(Object.entries({ lang, ...address }))}`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string) => text.replace(/[&"<>]/g, (character) => escapes[character]);

/** What is pasted into another page. */
export function embedCode(src: string, title: string, height: number): string {
	return `<iframe src="${escape(src)}" title="${escape(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}
