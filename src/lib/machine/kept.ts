import { onDestroy } from 'svelte';

interface Closable {
	close(): void;
}

/** What views have of their sessions, and how many views have it. */
const things = new WeakMap<object, { readonly thing: Closable; users: number }>();

/**
 * What belongs to a session and takes long to make, as the reader's device does: a view that takes another's place, as after
 * a reset, gets the same. It is closed when the last view has gone and none has come.
 *
 * Called while a component is set up.
 */
export function kept<Thing extends Closable>(session: object, make: () => Thing): Thing {
	const known = things.get(session) ?? { thing: make(), users: 0 };
	things.set(session, known);
	known.users++;
	onDestroy(() => {
		known.users--;
		queueMicrotask(() => {
			if (known.users > 0 || things.get(session) !== known) return;
			things.delete(session);
			known.thing.close();
		});
	});
	return known.thing as Thing;
}
