/** So often a height may follow from the host's own sizing before that is taken for a loop. */
const MOST_ECHOES = 5;

/** How tall the page is, in whole pixels; undefined while the frame isn't shown. */
export function pageHeight(): number | undefined {
	const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
	return innerWidth > 0 && height > 0 ? height : undefined;
}

/**
 * Tells the page's height whenever it has changed.
 *
 * A host may make its own width from the height it is told: a frame with an aspect ratio, or a page that gets and loses a
 * scroll bar. Where height and width chase each other, the frame is left as tall as it has been.
 */
export function followHeight(tell: (height: number) => void): void {
	let told = 0;
	let tallest = 0;
	let answersHost = false;
	const echoes = new Map<number, number>();

	addEventListener('resize', () => {
		answersHost = true;
		// What the new size does to the page is observed in this very frame, after its callbacks.
		requestAnimationFrame(() => requestAnimationFrame(() => (answersHost = false)));
	});
	for (const cause of ['pointerdown', 'keydown', 'input']) {
		addEventListener(
			cause,
			() => {
				echoes.clear();
				tallest = 0;
			},
			{ capture: true, passive: true }
		);
	}

	new ResizeObserver(() => {
		const height = pageHeight();
		if (height === undefined || height === told) return;
		if (answersHost) {
			const count = (echoes.get(innerWidth) ?? 0) + 1;
			echoes.set(innerWidth, count);
			if (count > MOST_ECHOES && (height < told || height > tallest)) return;
		}
		told = height;
		tallest = Math.max(tallest, height);
		tell(height);
	}).observe(document.documentElement);
}
