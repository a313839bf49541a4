import type { AnySession } from '$lib/machine/widget';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const PAUSE = 400;

/**
 * Keeps widgets' states in the page's own address, as `?entropy.p=0.2,0.8`: the link to share, what "back" finds, and
 * what the language switch takes along. Only what differs from the page's own state is written.
 */
export class PageAddress {
	readonly #sessions = new Map<string, AnySession>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(readonly onWrite: (search: string) => void) {}

	/** Gives a widget that just came alive what the address says of it, and follows it from then on. */
	follow(name: string, session: AnySession): void {
		this.#sessions.set(name, session);
		const given = parametersOf(name, location.search);
		if (Object.keys(given).length > 0) session.read(given);
		session.onChange(() => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#write(), PAUSE);
		});
	}

	#write(): void {
		const search = withStates(location.search, this.#sessions);
		history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
		this.onWrite(search);
	}
}

/** The parameters that an address gives the widget of that name. */
export function parametersOf(name: string, search: string): Record<string, string> {
	const given: Record<string, string> = {};
	for (const [key, value] of new URLSearchParams(search)) {
		if (key.startsWith(`${name}.`)) given[key.slice(name.length + 1)] = value;
	}
	return given;
}

/** The address's query with every widget's present state in it; what it says of others is kept. */
export function withStates(
	search: string,
	sessions: ReadonlyMap<string, Pick<AnySession, 'changes'>>
): string {
	const parameters = new URLSearchParams(search);
	for (const [name, session] of sessions) {
		for (const key of [...parameters.keys()]) {
			if (key.startsWith(`${name}.`)) parameters.delete(key);
		}
		for (const [key, value] of Object.entries(session.changes)) parameters.set(`${name}.${key}`, value);
	}
	// Commas may stand in a query as they are, and keep the address readable.
	const text = parameters.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
}
