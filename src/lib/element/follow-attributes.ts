/**
 * Calls `changed` with the name and new text of each attribute that is set or taken away (null) from now on. An observer,
 * because `observedAttributes` would have to be known before the widget, with its parameters, is loaded.
 */
export function followAttributes(
	element: Element,
	changed: (name: string, text: string | null) => void
): void {
	const observer = new MutationObserver((records) => {
		for (const name of new Set(records.map(({ attributeName }) => attributeName ?? ''))) {
			changed(name, element.getAttribute(name));
		}
	});
	observer.observe(element, { attributes: true });
}
