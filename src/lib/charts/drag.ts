/** The event handlers of something that can be dragged. */
export interface Dragging {
	onpointerdown(event: PointerEvent & { currentTarget: SVGElement }): void;
	onpointermove(event: PointerEvent): void;
	onpointerup(event: PointerEvent): void;
	onpointercancel(): void;
}

/** How far a finger moves, in pixels, before browsers take it for a scroll. */
const SLOP = 15;

/** Whether a finger that is pressed here may be about to scroll. */
const mayScroll = ({ target, currentTarget }: PointerEvent) =>
	[target, currentTarget].every(
		(pressed) => !(pressed instanceof Element) || getComputedStyle(pressed).touchAction !== 'none'
	);

/**
 * Follows a pointer over the plot it was pressed in, once a frame: `move` gets its place as fractions of the plot's width
 * (from the left) and height (from the bottom), which lie outside 0 to 1 when the pointer leaves.
 *
 * The plot is measured once, when the pointer is pressed. A finger may be about to scroll the page, which the browser
 * decides at its first move out of the slop around the place of the press: so a finger that may scroll moves nothing before
 * its move after that one, or its lifting, and a scroll leaves no trace.
 */
export function dragging(move: (x: number, y: number) => void): Dragging {
	let plot: DOMRect | undefined;
	let place = { clientX: 0, clientY: 0 };
	let pressed = place;
	let frame = 0;
	let undecided = false;

	const apply = () => {
		frame = 0;
		if (plot) move((place.clientX - plot.left) / plot.width, (plot.bottom - place.clientY) / plot.height);
	};
	const stop = () => {
		cancelAnimationFrame(frame);
		frame = 0;
		plot = undefined;
	};

	return {
		onpointerdown(event) {
			if (event.button !== 0 || !event.isPrimary) return;
			plot = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
			event.currentTarget.setPointerCapture(event.pointerId);
			place = pressed = event;
			undecided = event.pointerType === 'touch' && mayScroll(event);
			if (!undecided) apply();
		},
		onpointermove(event) {
			if (!plot) return;
			if (undecided) {
				const moved = Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY);
				undecided = moved <= SLOP;
				return;
			}
			place = event;
			frame ||= requestAnimationFrame(apply);
		},
		onpointerup(event) {
			if (!plot) return;
			place = event;
			apply();
			stop();
		},
		onpointercancel: stop
	};
}
