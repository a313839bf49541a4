/** How far outside the window a widget starts to load, so that it is alive when it is reached. */
const AHEAD = '400px';

/** Calls `wake` once, when the element comes near the window, is focused or is touched. Returns how to stop waiting. */
export function whenNeeded(element: Element, wake: () => void): () => void {
	const stop = new AbortController();
	const once = () => {
		stop.abort();
		wake();
	};
	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.some((entry) => entry.isIntersecting)) once();
		},
		{ rootMargin: AHEAD }
	);
	observer.observe(element);
	stop.signal.addEventListener('abort', () => observer.disconnect());
	for (const event of ['focusin', 'pointerdown']) {
		element.addEventListener(event, once, { signal: stop.signal, passive: true });
	}
	return () => stop.abort();
}
