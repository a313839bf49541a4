/**
 * A state that is read key by key: who reads one key is told of its changes alone. A session replaces its state as a whole at
 * every step of a drag, and what hangs on the label or the unit would be made anew each time.
 *
 * Made while a component is set up, and kept as long as it.
 */
export function keyed<State extends object>(read: () => State): State {
	const now = {};
	for (const key of Object.keys(read()) as (keyof State)[]) {
		const value = $derived(read()[key]);
		Object.defineProperty(now, key, { enumerable: true, get: () => value });
	}
	return now as State;
}
