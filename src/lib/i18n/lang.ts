/** The course's two editions. English lives at `/`, Chinese at `/zh/`. */
export const langs = ['en', 'zh'] as const;
export type Lang = (typeof langs)[number];

/** One value for each edition; the compiler refuses an edition left out. */
export type Localized<T = string> = Readonly<Record<Lang, T>>;

/** The tag for `<html lang>` and `hreflang`. */
export const htmlLang: Localized = { en: 'en', zh: 'zh-Hans' };

/** The edition a language tag asks for, or undefined. `zh-Hans-CN` is `zh`; `en-GB` is `en`. */
export function langOf(tag: string | null | undefined): Lang | undefined {
	const primary = tag?.toLowerCase().split('-')[0];
	return langs.find((lang) => lang === primary);
}

/** An edition's root below the site's: `''` or `'zh/'`. */
export const editionPath = (lang: Lang): string => (lang === 'en' ? '' : `${lang}/`);
