import type { Localized } from '$lib/i18n/lang';

/** Reads what was typed. Without a value the note says why; with one, how the value had to differ from the text. */
export type Read<T> = (text: string) => { readonly value?: T; readonly note?: Localized };
