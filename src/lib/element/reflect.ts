/**
 * Gives an element a property for each of its widget's parameters, which stands for the attribute of that name, as `value`
 * does for a native control: what a framework sets as a property reaches the widget. What was set before there were
 * properties is taken over. A name that every element has already, such as `hidden`, stays what it is.
 *
 * @param parameters with the text that stands for an attribute that isn't there
 */
export function reflectParameters(
	element: HTMLElement,
	parameters: readonly { readonly key: string; readonly default: string }[]
): void {
	for (const { key, default: otherwise } of parameters) {
		if (key in HTMLElement.prototype) continue;
		const early = Object.getOwnPropertyDescriptor(element, key);
		if (early?.get) continue;
		Object.defineProperty(element, key, {
			configurable: true,
			enumerable: true,
			get: () => element.getAttribute(key) ?? otherwise,
			set: (text: unknown) => {
				if (text === null || text === undefined) element.removeAttribute(key);
				else element.setAttribute(key, String(text));
			}
		});
		if (early) Object.assign(element, { [key]: early.value });
	}
}
