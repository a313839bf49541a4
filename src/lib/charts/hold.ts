/** Where a pointer is on what was pressed: in fractions of its width, from the left, and of its height, from the top. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly event: PointerEvent;
}

/** What is done while a pointer is held. */
export interface Held {
	/** Called with the places it has been at since the last call, oldest first, and when what lies under it has moved. */
	move(spots: readonly Spot[]): void;
	/** Called once, at the end: with the place where it was lifted, or with none if the browser took it away. */
	end(lifted?: Spot): void;
}

/** The handler that an element needs whose presses are followed. */
export interface Holding {
	onpointerdown(event: PointerEvent & { currentTarget: Element }): void;
}

/** Where a pointer is on an element as it lies now. */
export function spotIn(plane: Element, event: PointerEvent, { clientX, clientY }: Point = event): Spot {
	const box = plane.getBoundingClientRect();
	return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height, event };
}

type Point = Pick<PointerEvent, 'clientX' | 'clientY'>;

/** Where the pointer is in the glass of the screen, which neither scrolling nor zooming moves. */
function onGlass({ clientX, clientY }: Point): readonly [x: number, y: number] {
	const { offsetLeft, offsetTop, zoom } = view();
	return [(clientX - offsetLeft) * zoom, (clientY - offsetTop) * zoom];
}

/** The same in the page's own pixels, as the page is scrolled and zoomed now. */
function inPage([x, y]: readonly [x: number, y: number]): Point {
	const { offsetLeft, offsetTop, zoom } = view();
	return { clientX: x / zoom + offsetLeft, clientY: y / zoom + offsetTop };
}

function view() {
	const { offsetLeft = 0, offsetTop = 0, scale = 1 } = window.visualViewport ?? {};
	return { offsetLeft, offsetTop, zoom: scale * window.devicePixelRatio };
}

/** What a pressed element is measured by: a mark by its whole drawing. */
const planeOf = (element: Element) =>
	(element instanceof SVGElement ? element.ownerSVGElement : null) ?? element;

const ofHolds = new WeakSet<Event>();

/** Whether an event of a pointer belongs to a hold: something is dragged or drawn by it. */
export const isOfHold = (event: Event): boolean => ofHolds.has(event);

interface Hold {
	readonly figure: Element | null;
	readonly alone: boolean;
	/** The newest event of its pointer. */
	event: PointerEvent;
	readonly cancel: () => void;
}

/** All that is held on the page. */
const holds = new Set<Hold>();

/** Whether a press shows that the end of a hold went unseen: its pointer presses anew, or a first one of its kind does. */
const isStale = ({ event }: Hold, { pointerId, pointerType, isPrimary }: PointerEvent) =>
	event.pointerId === pointerId || (isPrimary && event.pointerType === pointerType);

/** The pen's tip, a finger, and the left button of a mouse, as `buttons` counts them. */
const PRIMARY = 1;

/**
 * Follows a pointer from the press to the end, in one place for all that is dragged or drawn on. A hold belongs to the
 * pointer that pressed: a second one on the same element does nothing, and one on another element has a hold of its own.
 *
 * The plane is measured at each event, and a pointer that rests is looked at again when something scrolls or zooms: so its
 * place is always the one under it. What has been done when a hold ends without being lifted stays done; it ends so when
 * the browser cancels it, the capture is lost, or the element leaves the page.
 *
 * What is held `alone` takes no press while another pointer holds something in its figure, and lets none be taken: so are the grounds
 * of plots, where a press moves what has a handle as well, and would pull it away from under the first finger.
 */
export function holding(
	press: (spot: Spot) => Held,
	{ plane = planeOf, alone = false }: { plane?: (pressed: Element) => Element; alone?: boolean } = {}
): Holding {
	let hold: Hold | undefined;

	function begin(pressed: PointerEvent, element: Element) {
		const measured = plane(element);
		const stop = new AbortController();
		let glass = onGlass(pressed);

		const finish = (lifted?: PointerEvent) => {
			stop.abort();
			if (hold) holds.delete(hold);
			hold = undefined;
			held.end(lifted && spotIn(measured, lifted));
		};
		const ours = (then: (event: PointerEvent) => void) => (event: PointerEvent) => {
			if (event.pointerId !== pressed.pointerId) return;
			ofHolds.add(event);
			then(event);
		};
		const move = ours((event) => {
			// A mouse whose left button is lifted while another is held says so by a move.
			if ((event.buttons & PRIMARY) === 0) return finish(event);
			glass = onGlass(event);
			if (hold) hold.event = event;
			// A fast hand is sampled more often than the screen is drawn.
			const samples = event.getCoalescedEvents?.() ?? [];
			held.move((samples.length > 0 ? samples : [event]).map((sample) => spotIn(measured, sample)));
		});
		const lookAgain = () => {
			if (hold) held.move([spotIn(measured, hold.event, inPage(glass))]);
		};
		const lost = ours(() => {
			if (!element.isConnected || !element.hasPointerCapture(pressed.pointerId)) finish();
		});

		ofHolds.add(pressed);
		hold = { figure: element.closest('figure'), alone, event: pressed, cancel: finish };
		holds.add(hold);
		const held = press(spotIn(measured, pressed));
		// At the window and on the way down, so that nothing on the page keeps an event from the hold it belongs to.
		const options = { capture: true, passive: true, signal: stop.signal };
		window.addEventListener('pointermove', move, options);
		window.addEventListener('pointerup', ours(finish), options);
		window.addEventListener(
			'pointercancel',
			ours(() => finish()),
			options
		);
		window.addEventListener('lostpointercapture', lost, options);
		window.addEventListener('scroll', lookAgain, options);
		window.addEventListener('resize', lookAgain, options);
		window.visualViewport?.addEventListener('scroll', lookAgain, options);
		window.visualViewport?.addEventListener('resize', lookAgain, options);
		element.setPointerCapture(pressed.pointerId);
	}

	return {
		onpointerdown(event) {
			if (event.button !== 0) return;
			for (const other of holds) if (isStale(other, event)) other.cancel();
			const figure = event.currentTarget.closest('figure');
			const isTaken = [...holds].some((other) => other.figure === figure && (alone || other.alone));
			if (!hold && !isTaken) begin(event, event.currentTarget);
		}
	};
}
