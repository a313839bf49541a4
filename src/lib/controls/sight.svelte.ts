import { untrack } from 'svelte';
import { on } from 'svelte/events';
import { useRest, type Rest } from './rest.svelte';

/** Whether something can be seen in the window. Until a browser has said so, it can: what is drawn first is drawn whole. */
export class Sight {
	#isInWindow = $state(true);
	#hasFocus = $state(false);

	/** What has the focus counts as seen: a key moves it from where it is, wherever it has been scrolled to. */
	get isSeen(): boolean {
		return this.#isInWindow || this.#hasFocus;
	}

	/** Watches an element as long as it stands. */
	readonly watch = (element: HTMLElement): (() => void) => {
		const observer = new IntersectionObserver((entries) => {
			this.#isInWindow = entries[entries.length - 1].isIntersecting;
		});
		observer.observe(element);
		const stopListening = [
			on(element, 'focusin', () => (this.#hasFocus = true)),
			on(element, 'focusout', () => (this.#hasFocus = false))
		];
		return () => {
			observer.disconnect();
			for (const stop of stopListening) stop();
		};
	};
}

/** A value as it is while it can be seen, and while it can't as it was when the hand last rested. */
export function whileSeen<T>(read: () => T, sight: Sight, rest: Rest = useRest()): { readonly current: T } {
	const value = $derived.by(() => {
		if (sight.isSeen) return read();
		void rest.count;
		return untrack(read);
	});
	return {
		get current() {
			return value;
		}
	};
}
