import { langs, type Lang } from '$lib/i18n/lang';

/** The version of all messages between an embed and its host. What a version says, it says for ever. */
export const VERSION = 1;

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What a host may ask of an embed. */
export type Command =
	| { readonly type: 'hello' }
	| {
			readonly type: 'set';
			/** Parameters as text, as an address has them. */
			readonly state?: Readonly<Record<string, string>>;
			readonly theme?: Theme;
			readonly lang?: Lang;
	  };

/** More is no state of a widget. */
const MOST_KEYS = 64;
const LONGEST_VALUE = 100_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
	values.some((known) => known === value);

function isState(value: unknown): value is Readonly<Record<string, string>> {
	if (!isRecord(value)) return false;
	const texts = Object.values(value);
	return (
		texts.length <= MOST_KEYS &&
		texts.every((text) => typeof text === 'string' && text.length <= LONGEST_VALUE)
	);
}

/**
 * Reads a message as a command: all of it, or nothing.
 *
 * @returns the command; or, for whoever wrote a message that means one and isn't, what is wrong with it; or nothing, for a
 * message that is none of ours
 */
export function readCommand(data: unknown): Command | string | undefined {
	if (!isRecord(data) || typeof data.surprisal !== 'number') return undefined;
	if (data.surprisal !== VERSION) return `surprisal: this embed speaks version ${VERSION}.`;
	const { surprisal: _, type, ...rest } = data;
	if (type === 'hello') return { type };
	if (type !== 'set') return 'type: a host may send “hello” or “set”.';
	const { state, theme, lang, ...others } = rest;
	const [unknown] = Object.keys(others);
	if (unknown !== undefined) return `${unknown}: “set” takes state, theme and lang.`;
	if (state !== undefined && !isState(state)) return 'state: an object with a text for each parameter.';
	if (theme !== undefined && !isOneOf(themes, theme)) return `theme: one of ${themes.join(', ')}.`;
	if (lang !== undefined && !isOneOf(langs, lang)) return `lang: one of ${langs.join(', ')}.`;
	return { type, state, theme, lang };
}
