/**
 * Whether a picture keeps a finger's movement, as `touch-action` says it for the mark under the finger: all of it, or what goes
 * across the way in which the page scrolls.
 */
export function keeps(touchAction: string, dx: number, dy: number): boolean {
	if (touchAction === 'none') return true;
	if (touchAction === 'pan-y') return Math.abs(dx) > Math.abs(dy);
	if (touchAction === 'pan-x') return Math.abs(dy) > Math.abs(dx);
	return false;
}

/** What a mark or the nearest one around it says. */
function touchActionAt(mark: EventTarget | null, root: SVGSVGElement): string {
	for (let at = mark; at instanceof SVGElement && at !== root; at = at.parentElement) {
		const { touchAction } = getComputedStyle(at);
		if (touchAction !== 'auto') return touchAction;
	}
	return 'auto';
}

/**
 * Holds browsers to the `touch-action` of the marks in a drawing: Chromium heeds it for HTML and for a whole drawing, not for its
 * parts, and takes a finger that drags one of them for a scroll.
 */
export function heedTouchAction(root: SVGSVGElement): () => void {
	let touchAction = 'auto';
	let from: Touch | undefined;
	/** Decided by the first movement, for as long as the finger is down. */
	let kept: boolean | undefined;

	function start(event: TouchEvent) {
		from = event.touches.length === 1 ? event.touches[0] : undefined;
		kept = undefined;
		touchAction = touchActionAt(event.target, root);
	}

	function move(event: TouchEvent) {
		if (!from || event.touches.length !== 1) return;
		const [{ clientX, clientY }] = event.touches;
		kept ??= keeps(touchAction, clientX - from.clientX, clientY - from.clientY);
		if (kept && event.cancelable) event.preventDefault();
	}

	root.addEventListener('touchstart', start, { passive: true });
	// Not as an attribute: Svelte's are passive, which can't keep anything.
	root.addEventListener('touchmove', move, { passive: false });
	return () => {
		root.removeEventListener('touchstart', start);
		root.removeEventListener('touchmove', move);
	};
}
