import type { Localized } from '$lib/i18n/lang';

/**
 * What reading a text gave. A value that had to be changed to fit comes with a note for the reader; a text that means
 * nothing comes with a note alone, and the state keeps what it had.
 */
export type Reading<T> =
	{ readonly value: T; readonly note?: Localized } | { readonly value?: never; readonly note: Localized };

/** One parameter of a widget: how it is read from an attribute, an address or a field, and written back. */
export interface Parameter<T> {
	readonly default: T;
	readonly doc: Localized;
	/** Every value there is, where there are few. */
	readonly of?: readonly T[];
	read(text: string): Reading<T>;
	/** The shortest text that `read` turns back into the same value. */
	write(value: T): string;
	/** Whether an address can hold the value; where nothing is said, it can. What it can't hold stays on the page. */
	fits?(value: T): boolean;
}

export type Parameters<State extends object> = { readonly [K in keyof State]: Parameter<State[K]> };
