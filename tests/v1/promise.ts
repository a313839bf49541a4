import { readFileSync } from 'node:fs';
import type { AnyDefinition } from '../../src/lib/machine/export/states.test-helper';
import { queryOf } from '../../src/lib/machine/query';
import { Session } from '../../src/lib/machine/session.svelte';
import { readEmbedAddress } from '../../src/lib/site/embed-address';

/** Addresses that v1 promises, with the states they give. Its messages stand in `messages.json`. */
export interface Promised {
	readonly addresses: readonly PromisedAddress[];
}

export interface PromisedAddress {
	/** From the site's root. */
	readonly address: string;
	/** Every parameter of the widget, as text. */
	readonly state: Readonly<Record<string, string>>;
}

export const file = 'tests/v1/addresses.json';

export const promised = (): Promised => JSON.parse(readFileSync(file, 'utf8'));

/** A file of `static/`, as widgets read it. */
export const read = async (path: string): Promise<ArrayBuffer> =>
	new Uint8Array(readFileSync(`static/${path}`)).buffer;

/** Opens widgets as their embed pages do; what one needs besides is read once. */
export async function opener(definition: AnyDefinition) {
	const resources = await definition.resources?.(read);
	/** What the address gives: the state as text, and what is said of it. */
	return (address: string) => {
		const session = new Session(definition, { given: {}, lang: 'en', resources, home: '/' });
		const { given, remarks } = readEmbedAddress(queryOf(address), session.keys);
		session.begin(given, remarks);
		const state = Object.fromEntries(
			session.keys.map((key) => [key, definition.parameters[key].write(session.state[key])])
		);
		return { state, notes: session.notes };
	};
}
