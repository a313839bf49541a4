import { langs, type Lang } from '$lib/i18n/lang';

/** Where both editions have a segment in the address. */
export const match = (segment: string): segment is Lang => langs.some((lang) => lang === segment);
