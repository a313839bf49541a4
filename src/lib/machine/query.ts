/*
 * The query of an address that the course writes, with a check in front: `?check=k3x9qd&p=0.25,0.75&unit=bit`.
 *
 * Addresses get cut on their way through chats and mails, and half a drawing reads as well as a whole one. The check
 * comes first, so that wherever the address is cut, either the check is damaged or it speaks of more than is there. It
 * covers what the course wrote and nothing else: what programs append (`&fbclid=…`, the full stop of a sentence) is not
 * damage. An address without a check was written by hand, and is read as it is.
 */

/** The parameter that holds the check. No widget has one of this name. */
export const checkKey = 'check';

export type Pair = readonly [key: string, value: string];

export interface Query {
	/** What the address says, in its order, the check left out. */
	readonly pairs: readonly Pair[];
	/** Whether all that was written is there, as far as can be told. */
	readonly isWhole: boolean;
}

/** More than this behind an address is not something that was written right after it. */
const LONGEST_TAIL = 64;

/**
 * Six characters that depend on every key and value, but neither on the order nor on how characters are escaped: 31 bits of
 * FNV-1a (Fowler, Noll and Vo; RFC 9923).
 */
function checkOf(pairs: readonly Pair[]): string {
	const parameters = new URLSearchParams(pairs.map(([key, value]) => [key, value]));
	parameters.sort();
	const text = String(parameters);
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash >>> 1).toString(36).padStart(6, '0');
}

/**
 * The query that says `own`, with its check, and after it what is somebody else's; empty if there is nothing to say.
 * Commas may stand in a query as they are, and addresses are read by people too.
 */
export function writeQuery(own: readonly Pair[], others: readonly Pair[] = []): string {
	const check: readonly Pair[] = own.length > 0 ? [[checkKey, checkOf(own)]] : [];
	const parameters = new URLSearchParams([...check, ...own, ...others].map(([key, value]) => [key, value]));
	const text = String(parameters).replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
}

/** Whether the percent signs of a query spell characters. One that stands alone is itself, as in `30%`. */
function isSpelt(text: string): boolean {
	try {
		decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'));
		return true;
	} catch {
		return false;
	}
}

/** The pairs of a damaged query without what can't be meant: half a name at its end, or half a character. */
function meant(pairs: readonly Pair[], query: string): readonly Pair[] {
	const last = pairs.at(-1);
	if (!last) return pairs;
	const before = pairs.slice(0, -1);
	const [key, value] = last;
	const hasValue = query.slice(query.lastIndexOf('&') + 1).includes('=');
	return hasValue ? [...before, [key, value.replace(/\uFFFD*(%[0-9a-f]?)?$/i, '')]] : before;
}

/**
 * Reads the query of an address: all from its `?` on, the fragment left out.
 *
 * @param isOwn whether the course writes parameters of this name here
 */
export function readQuery(query: string, isOwn: (key: string) => boolean): Query {
	const all: readonly Pair[] = [...new URLSearchParams(query)];
	const check = all.find(([key]) => key === checkKey)?.[1];
	const pairs = all.filter(([key]) => key !== checkKey);
	if (check === undefined) {
		const isWhole = !isBeginning(query) && isSpelt(query);
		return { pairs: isWhole ? pairs : meant(pairs, query), isWhole };
	}
	const own = pairs.filter(([key]) => isOwn(key));
	if (checkOf(own) === check) return { pairs, isWhole: true };
	const last = own.at(-1);
	if (last) {
		const [key, value] = last;
		// What a program took for the address's own end sticks to the last value: “…=0.75).”, or a sentence without a space.
		for (let length = value.length - 1; length >= Math.max(0, value.length - LONGEST_TAIL); length--) {
			const clean: Pair = [key, value.slice(0, length)];
			if (checkOf([...own.slice(0, -1), clean]) === check) {
				return { pairs: pairs.map((pair) => (pair === last ? clean : pair)), isWhole: true };
			}
		}
	}
	return { pairs: meant(pairs, query), isWhole: false };
}

/** Whether nothing is left of a query but its first few characters, `?` or `?che`. */
function isBeginning(query: string): boolean {
	const [first] = query.split('&');
	return first !== '' && `?${checkKey}`.startsWith(first);
}

/** The query of a whole address, from its `?` on. Other than `location.search`, it tells a bare `?` from none. */
export const queryOf = (href: string): string => /^[^?#]*(\?[^#]*)/.exec(href)?.[1] ?? '';
