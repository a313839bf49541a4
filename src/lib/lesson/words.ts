import type { Localized } from '$lib/i18n/lang';

/** Words that the page machine itself adds to a lesson. */
export const stillToCome: Localized = { en: ' (still to come)', zh: '（待写）' };
export const footnotes: Localized = { en: 'Notes and sources', zh: '注释与出处' };
export const backToText: Localized = { en: 'Back to the text', zh: '回到正文' };
