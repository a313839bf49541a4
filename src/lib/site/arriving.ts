/** What is laid out later where it is out of sight: see `arriving.css`. */
const BLOCKS = '[data-prose] > *, [data-sheet] :is(section, li), [data-gallery] > li';
/** How many blocks are laid out at a time: more would hold up a hand on a slow device, fewer are as many layouts of the page. */
const AT_A_TIME = 12;

/** The next moment nothing else is to do. Safari doesn't tell, and gets the next free one. */
const idle = (then: () => void): void => {
	if ('requestIdleCallback' in window) requestIdleCallback(then);
	else setTimeout(then);
};

/**
 * Lays out the rest of a page once its first window has been painted, from the top on, a few blocks at a time, while scripts and faces
 * are still on their way. When the page is loaded nothing of it is missing any more: to a search, to a jump, to whoever captures the whole
 * of it. Nor is it when a click or a key may lead anywhere in the text.
 */
export function layOutTheRest(): void {
	const root = document.documentElement;
	if (!('arriving' in root.dataset)) return;
	const blocks = [...document.querySelectorAll<HTMLElement>(BLOCKS)];
	const under = new AbortController();
	const { signal } = under;
	const end = () => {
		under.abort();
		delete root.dataset.arriving;
		for (const { style } of blocks) style.removeProperty('content-visibility');
	};
	let done = 0;
	const next = () => {
		if (signal.aborted) return;
		for (const { style } of blocks.slice(done, (done += AT_A_TIME))) style.contentVisibility = 'visible';
		if (done >= blocks.length) end();
		else requestAnimationFrame(() => idle(next));
	};
	const painted = new PerformanceObserver(() => {
		painted.disconnect();
		idle(next);
	});
	painted.observe({ type: 'paint', buffered: true });
	addEventListener('load', end, { signal });
	for (const doing of ['click', 'keydown']) document.addEventListener(doing, end, { capture: true, signal });
}
