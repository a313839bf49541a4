import { queryOf, readQuery, writeQuery, type Pair, type Query } from '$lib/machine/query';
import type { AnySession } from '$lib/machine/widget';
import { remarksOnNames } from './address-words';
import { forgetUnsaved, keepUnsaved, takeUnsaved } from './unsaved';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const PAUSE = 400;

/**
 * Keeps widgets' states in the page's own address, as `?check=…&entropy.p=0.2,0.8`: the link to share, what a reload finds,
 * and what the language switch takes along. Only what differs from the page's own state is written.
 */
export class PageAddress {
	readonly #sessions = new Map<string, AnySession>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param names of the page's widgets */
	constructor(
		readonly names: ReadonlySet<string>,
		readonly onWrite: (search: string) => void
	) {
		takeUnsaved();
		// A step back is a step in the text, not in the figures: they stay, and the address there learns how they are now.
		addEventListener('popstate', () => this.#write());
		// Whatever leads away from here leads away from the present state.
		addEventListener('click', () => this.flush(), { capture: true });
		// Browsers differ in which of the two comes first.
		addEventListener('pagehide', () => this.#leave());
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'hidden') this.#leave();
		});
	}

	/** What the address says now. */
	get query(): Query {
		return readQuery(queryOf(location.href), (key) => this.names.has(nameIn(key)));
	}

	/** Gives a widget that just came alive what the address says of it, and follows it from then on. */
	follow(name: string, session: AnySession): void {
		this.#sessions.set(name, session);
		obeyAddress(name, session, this.query);
		session.onChange(() => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.flush(), PAUSE);
		});
	}

	/** Writes now what waits to be written. */
	flush(): void {
		if (this.#timer !== undefined) this.#write();
	}

	#leave(): void {
		if (this.#timer === undefined) return;
		const before = location.href;
		this.#write();
		keepUnsaved(before);
	}

	#write(): void {
		forgetUnsaved();
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const search = withStates(this.query, this.#sessions, this.names);
		if (search !== location.search) {
			history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
		}
		this.onWrite(search);
	}
}

/** The widget's name in a parameter's: `entropy` in `entropy.p`. */
const nameIn = (key: string) => key.slice(0, Math.max(0, key.indexOf('.')));

/** The widgets that a query gives something, whether the page has them or not. */
export function namesIn({ pairs }: Query): ReadonlySet<string> {
	return new Set(pairs.map(([key]) => nameIn(key)).filter((name) => name !== ''));
}

/** The parameters that an address gives the widget of that name, in its order. */
export const parametersOf = (name: string, { pairs }: Query): readonly Pair[] =>
	pairs
		.filter(([key]) => nameIn(key) === name)
		.map(([key, value]) => [key.slice(name.length + 1), value] as const);

/** Gives the widget of that name what a query says of it, and says what of it can't be used. */
export function obeyAddress(name: string, session: Pick<AnySession, 'keys' | 'read'>, query: Query): void {
	const pairs = parametersOf(name, query);
	const names = pairs.map(([key]) => key);
	if (pairs.length > 0) session.read(Object.fromEntries(pairs), remarksOnNames(names, session.keys));
}

/**
 * The query with the present state of every widget that is alive, and what it says of those that still sleep. What belongs
 * to none of the page's widgets is somebody else's, and stays.
 */
export function withStates(
	{ pairs }: Query,
	sessions: ReadonlyMap<string, Pick<AnySession, 'changes'>>,
	names: ReadonlySet<string>
): string {
	const ofWidgets = pairs.filter(([key]) => names.has(nameIn(key)));
	const states = [...sessions].flatMap(([name, { changes }]) =>
		Object.entries(changes).map(([key, value]) => [`${name}.${key}`, value] as const)
	);
	return writeQuery(
		[...ofWidgets.filter(([key]) => !sessions.has(nameIn(key))), ...states],
		pairs.filter(([key]) => !names.has(nameIn(key)))
	);
}
