import type { AnySession } from '$lib/machine/widget';
import { Rest } from '$lib/controls/rest.svelte';

/** What `input` and `change` of an element carry. */
export interface ChangeDetail {
	/** The parameters that differ from the widget's defaults, as text: what its address says. */
	readonly address: Readonly<Record<string, string>>;
	readonly state: object;
	readonly figures: unknown;
}

/**
 * Tells the page around an element what the reader does to it, as a native control would: `input` at every change, `change`
 * once the hand rests. The controls' own events, which would look the same, end in the shadow root.
 */
export function announceChanges(element: Element, root: ShadowRoot, session: AnySession): void {
	root.addEventListener('input', (event) => event.stopPropagation());
	const tell = (type: 'input' | 'change') => {
		const detail: ChangeDetail = {
			get address() {
				return session.address;
			},
			state: session.state,
			figures: session.figures
		};
		element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
	};
	const rest = new Rest(() => tell('change'));
	session.onChange(() => {
		tell('input');
		rest.moved();
	});
}
