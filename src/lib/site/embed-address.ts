import { langOf, type Lang, type Localized } from '$lib/i18n/lang';
import { lookKeys } from '$lib/machine/frame/embed-code';
import { checkKey, readQuery, type Query } from '$lib/machine/query';
import { damage, lookRemark, remarksOnNames, versionKey, words } from './address-words';

/** What programs put behind addresses of any site: of campaigns, clicks and shares. */
const APPENDED = /^_(?!_)|^(?:utm|mc|mtm|pk|hsa|share)_|clid$|^(?:ref|si|igsh|feature|spm)$/i;

/** What the address of an embed says of its widget. */
export interface EmbedAddress {
	/** The last text that it gives for each name. */
	readonly given: Readonly<Record<string, string>>;
	/** What is to be said of the address itself. */
	readonly remarks: readonly Localized[];
}

/** The text that a query gives for a name: the last one, as everywhere. */
export const lastOf = (query: string, key: string): string | undefined =>
	new URLSearchParams(query).getAll(key).at(-1);

/** The language that a query asks for. What sticks to the end of an address, `lang=zh).`, is no part of the tag. */
export const langIn = (query: string): Lang | undefined =>
	langOf(/^[a-z-]*/i.exec(lastOf(query, 'lang') ?? '')?.[0]);

/** Hosts write the look behind an address by hand; one that the course wrote with a look in it vouches for it, too. */
function readWhole(query: string, keys: readonly string[]): Query {
	const full = readQuery(query, (key) => keys.includes(key) || lookKeys.includes(key));
	return full.isWhole ? full : readQuery(query, (key) => keys.includes(key));
}

/**
 * Reads the query of an embed's address.
 *
 * @param keys of the widget's parameters
 */
export function readEmbedAddress(query: string, keys: readonly string[]): EmbedAddress {
	const { pairs, isWhole } = readWhole(query, ['lang', ...keys]);
	const known = ['lang', versionKey, ...lookKeys, ...keys];
	const version = lastOf(query, versionKey);
	const lang = lastOf(query, 'lang');
	// What the course wrote names nothing unknown; what stands behind it was put there by others.
	const isByHand = !new URLSearchParams(query).has(checkKey);
	const names = pairs
		.map(([key]) => key)
		.filter((key) => known.includes(key) || (isByHand && !APPENDED.test(key)));
	return {
		given: Object.fromEntries(pairs),
		remarks: [
			...(isWhole ? [] : damage(query)),
			...(version === undefined ? [] : [words.noVersion(version)]),
			...(lang !== undefined && !langIn(query) ? [words.noLanguage(lang)] : []),
			...lookKeys.flatMap((key) => lookRemark(key, lastOf(query, key))),
			...remarksOnNames(names, known)
		]
	};
}
