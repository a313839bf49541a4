import { createContext, untrack } from 'svelte';
import { Stillness } from './stillness';

/**
 * When the hand rests. A drag changes the state every frame, and a frame has no time for paragraphs, tables and form fields:
 * those follow once the hand is still, and are calmer to read for it.
 */
export class Rest {
	/** How many times the hand has rested. */
	count = $state(0);
	readonly #hand: Stillness;

	/** @param rested is called each time the hand rests */
	constructor(rested: () => void = () => {}) {
		this.#hand = new Stillness(() => {
			this.count++;
			rested();
		});
	}

	/** The hand has moved. */
	moved(): void {
		this.#hand.moved();
	}

	stop(): void {
		this.#hand.stop();
	}
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
