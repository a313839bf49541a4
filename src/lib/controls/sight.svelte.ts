import { untrack } from 'svelte';
import { useRest, type Rest } from './rest.svelte';

/** How far outside the window a part is followed already, so that who scrolls while dragging meets no figure of before. */
const AHEAD = '5%';

/** Whether something can be seen in the window. Until a browser has said so, it can: what is drawn first is drawn whole. */
export class Sight {
	isSeen = $state(true);

	/** Watches an element as long as it stands. */
	readonly watch = (element: Element): (() => void) => {
		const observer = new IntersectionObserver(
			(entries) => {
				this.isSeen = entries[entries.length - 1].isIntersecting;
			},
			{ rootMargin: AHEAD }
		);
		observer.observe(element);
		return () => observer.disconnect();
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
