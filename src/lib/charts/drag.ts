/** The event handlers of something that can be dragged. */
export interface Dragging {
	onpointerdown(event: PointerEvent & { currentTarget: SVGElement }): void;
	onpointermove(event: PointerEvent): void;
	onpointerup(event: PointerEvent): void;
	onpointercancel(): void;
}

/**
 * Follows a pointer over the plot it was pressed in, once a frame: `move` gets its place as fractions of the plot's width
 * (from the left) and height (from the bottom), which lie outside 0 to 1 when the pointer leaves.
 *
 * The plot is measured once, when the pointer is pressed. A finger may be about to scroll the page, which the browser
 * decides at its first move: so a finger moves nothing before its second move or its lifting, and a scroll leaves no trace.
 */
export function dragging(move: (x: number, y: number) => void): Dragging {
	let plot: DOMRect | undefined;
	let place = { clientX: 0, clientY: 0 };
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
			place = event;
			undecided = event.pointerType === 'touch';
			if (!undecided) apply();
		},
		onpointermove(event) {
			if (!plot) return;
			if (undecided) {
				undecided = false;
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
