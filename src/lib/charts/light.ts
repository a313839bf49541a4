/**
 * Which mark is lit up, in every picture that shows the same outcomes, after a pointer came to mark `index`. A finger has no
 * hover: what it touches stays lit until it touches something else, or the same again.
 */
export function entered(event: PointerEvent, index: number, lit: number | null): number | null {
	return event.pointerType === 'touch' && lit === index ? null : index;
}

/** Which mark is lit up after a pointer went away from one. */
export function gone(event: PointerEvent, lit: number | null): number | null {
	return event.pointerType === 'touch' ? lit : null;
}
