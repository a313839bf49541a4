/** The event handlers that light a mark up while it is pointed at, touched or focused. */
export interface Lighting {
	onpointerenter(event: PointerEvent): void;
	onpointerleave(event: PointerEvent): void;
	onfocus(): void;
	onblur(): void;
}

/**
 * Lights up mark `index` in every picture that shares the same light. A finger has no hover: what it touches stays lit
 * until it touches something else or the same again.
 */
export function lighting(
	index: number,
	lit: () => number | null,
	light: (index: number | null) => void
): Lighting {
	return {
		onpointerenter(event) {
			light(event.pointerType === 'touch' && lit() === index ? null : index);
		},
		onpointerleave(event) {
			if (event.pointerType !== 'touch') light(null);
		},
		onfocus: () => light(index),
		onblur: () => light(null)
	};
}
