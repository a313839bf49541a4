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
 * parts, and takes a finger that drags one of them for a scroll. Each finger is judged by the mark that it was put on.
 */
export function heedTouchAction(root: SVGSVGElement): () => void {
	/** The fingers that are down on the drawing. Their first movement decides, for as long as they are down. */
	const fingers = new Map<number, { touchAction: string; from: Touch; kept?: boolean }>();

	function start(event: TouchEvent) {
		const touchAction = touchActionAt(event.target, root);
		for (const from of event.changedTouches) {
			if (from.target === event.target) fingers.set(from.identifier, { touchAction, from });
		}
	}

	function move(event: TouchEvent) {
		for (const { identifier, clientX, clientY } of event.changedTouches) {
			const finger = fingers.get(identifier);
			if (finger)
				finger.kept ??= keeps(
					finger.touchAction,
					clientX - finger.from.clientX,
					clientY - finger.from.clientY
				);
		}
		// A finger that drags is not to be scrolled or zoomed away by another one.
		const isKept = [...fingers.values()].some(({ kept }) => kept);
		if (isKept && event.cancelable) event.preventDefault();
	}

	function end(event: TouchEvent) {
		for (const { identifier } of event.changedTouches) fingers.delete(identifier);
	}

	root.addEventListener('touchstart', start, { passive: true });
	// Not as an attribute: Svelte's are passive, which can't keep anything.
	root.addEventListener('touchmove', move, { passive: false });
	root.addEventListener('touchend', end, { passive: true });
	root.addEventListener('touchcancel', end, { passive: true });
	return () => {
		root.removeEventListener('touchstart', start);
		root.removeEventListener('touchmove', move);
		root.removeEventListener('touchend', end);
		root.removeEventListener('touchcancel', end);
	};
}
