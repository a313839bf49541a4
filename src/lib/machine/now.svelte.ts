/** An object with the same keys, each read in its own way. */
export function eachKey<State extends object>(
	keys: readonly (keyof State)[],
	readerOf: <Key extends keyof State>(key: Key) => () => State[Key]
): State {
	const object = {};
	for (const key of keys) Object.defineProperty(object, key, { enumerable: true, get: readerOf(key) });
	return object as State;
}

class Value<T> {
	current: T = $state.raw()!;

	constructor(first: T) {
		this.current = first;
	}
}

type Values<State> = { readonly [Key in keyof State]: Value<State[Key]> };

/**
 * A state that is read key by key: who reads one key hears of its changes alone. A session replaces its state as a whole at every step
 * of a drag, and what hangs on the label or the unit would be asked each time whether it is still right.
 */
export class Now<State extends object> {
	readonly #values: Values<State>;
	readonly state: State;

	constructor(first: State) {
		const keys = Object.keys(first) as (keyof State)[];
		this.#values = Object.fromEntries(keys.map((key) => [key, new Value(first[key])])) as Values<State>;
		this.state = eachKey(keys, (key) => () => this.#values[key].current);
	}

	/** Another state with the same keys. */
	put(next: State): void {
		for (const key in this.#values) this.#values[key].current = next[key];
	}
}
