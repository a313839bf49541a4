import { holding, type Held, type Holding, type Spot } from './hold';

/** How far a finger moves, in pixels, before browsers take it for a scroll. */
const SLOP = 15;

/** Whether a finger that is pressed here may be about to scroll. */
const mayScroll = ({ target, currentTarget }: PointerEvent) =>
	[target, currentTarget].every(
		(pressed) => !(pressed instanceof Element) || getComputedStyle(pressed).touchAction !== 'none'
	);

/**
 * Follows the pointer that pressed something in a plot, once a frame: `move` gets its place as fractions of the plot's width
 * (from the left) and height (from the bottom), which lie outside 0 to 1 when the pointer leaves. `onhold` is told when
 * it is taken hold of and when it is let go; for `alone` see `holding`.
 *
 * A finger may be about to scroll the page, which the browser
 * decides at its first move out of the slop around the place of the press: so a finger that may scroll moves nothing before
 * its move after that one, or its lifting, and a scroll leaves no trace. A drag that is cancelled leaves what it had moved.
 */
export function dragging(
	move: (x: number, y: number) => void,
	{ onhold, alone }: { onhold?: (isHeld: boolean) => void; alone?: boolean } = {}
): Holding {
	const press = (pressed: Spot): Held => {
		let spot = pressed;
		let frame = 0;
		let undecided = pressed.event.pointerType === 'touch' && mayScroll(pressed.event);

		const apply = () => {
			frame = 0;
			move(spot.x, 1 - spot.y);
		};
		onhold?.(true);
		if (!undecided) apply();

		return {
			move(spots) {
				const newest = spots[spots.length - 1];
				if (undecided) {
					const { clientX, clientY } = newest.event;
					const moved = Math.hypot(clientX - pressed.event.clientX, clientY - pressed.event.clientY);
					undecided = moved <= SLOP;
					return;
				}
				spot = newest;
				frame ||= requestAnimationFrame(apply);
			},
			end(lifted) {
				cancelAnimationFrame(frame);
				if (lifted) {
					spot = lifted;
					apply();
				}
				onhold?.(false);
			}
		};
	};
	return holding(press, { alone });
}
