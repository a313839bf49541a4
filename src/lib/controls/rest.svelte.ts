import { createContext, untrack } from 'svelte';

/** How long a hand is still before it rests, in milliseconds. */
const REST = 250;

/**
 * When the hand rests. A drag changes the state every frame, and a frame has no time for paragraphs, tables and form fields:
 * those follow once the hand is still, and are calmer to read for it.
 */
export class Rest {
	/** How many times the hand has rested. */
	count = $state(0);
	#due = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #rested: () => void;

	/** @param rested is called each time the hand rests */
	constructor(rested: () => void = () => {}) {
		this.#rested = rested;
	}

	/** The hand has moved. */
	moved(): void {
		this.#due = performance.now() + REST;
		// One timer that looks again, because clearing and setting one every frame costs more.
		this.#timer ??= setTimeout(this.#look, REST);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	#look = () => {
		const left = this.#due - performance.now();
		this.#timer = left > 0 ? setTimeout(this.#look, left) : undefined;
		if (left > 0) return;
		this.count++;
		this.#rested();
	};
}

export const [useRest, provideRest] = createContext<Rest>();

/** A value as it was when the hand last rested. It is not even computed in between. */
export function atRest<T>(read: () => T, rest: Rest = useRest()): { readonly current: T } {
	const settled = $derived.by(() => {
		void rest.count;
		return untrack(read);
	});
	return {
		get current() {
			return settled;
		}
	};
}
