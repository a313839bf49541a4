import { isOfHold } from '$lib/charts/hold';

/** Fields and what is like them: whatever is pressed there is meant for them. */
const TYPED_INTO = /^(?:input|select|textarea)$/;
/** What Enter and Space press. */
const PRESSED = /^(?:button|summary)$/;

/** Whether a key does something in the widget, so that nothing around should do something for it. */
function isUsed(event: KeyboardEvent): boolean {
	if (event.ctrlKey || event.metaKey || event.altKey || /^(?:Escape|Tab)$/.test(event.key)) return false;
	const [target] = event.composedPath();
	const name = target instanceof Element ? target.localName : '';
	return (
		event.defaultPrevented || TYPED_INTO.test(name) || (PRESSED.test(name) && /^(?:Enter| )$/.test(event.key))
	);
}

/**
 * Ends at the element, which has a shadow root, what was meant for its widget: keys that do something in it, and pointers that drag in it.
 * The page around can't see what they were for. Slides would turn at an arrow key, or when a finger moves a bar.
 */
export function keepOwnEvents(element: Element): void {
	for (const type of ['keydown', 'keypress', 'keyup'] as const) {
		element.addEventListener(type, (event) => {
			if (event instanceof KeyboardEvent && isUsed(event)) event.stopPropagation();
		});
	}
	for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
		element.addEventListener(type, (event) => {
			if (isOfHold(event)) event.stopPropagation();
		});
	}
}
