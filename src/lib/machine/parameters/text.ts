import type { Localized } from '$lib/i18n/lang';

/** Longer texts are not looked at: nobody means them, and they would stall the page. */
export const LONGEST_TEXT = 4000;

export const clip = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

export const unreadable = (text: string, en: string, zh: string): Localized => ({
	en: `“${clip(text)}” ${en}`,
	zh: `“${clip(text)}”${zh}`
});
