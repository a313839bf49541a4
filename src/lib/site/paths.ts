import type { Lang } from '$lib/i18n/lang';

/** An edition's root below the site's: `''` or `'zh/'`. */
export const editionPath = (lang: Lang): string => (lang === 'en' ? '' : `${lang}/`);
