/** An element as its properties see it. */
interface Given extends HTMLElement {
	/** Takes what a property is set to. */
	give(key: string, value: unknown): void;
}

/** A parameter's name, and the text that stands for an attribute that isn't there. */
export interface Reflected {
	readonly key: string;
	readonly default: string;
}

/**
 * Gives a class of elements a property for each of its widget's parameters, which stands for the attribute of that name: what
 * a framework sets as a property reaches the widget. A name that every element has already, such as `hidden`, stays what it is.
 *
 * @param prototype that of the class
 */
export function reflectParameters(prototype: HTMLElement, parameters: readonly Reflected[]): void {
	for (const { key, default: otherwise } of parameters) {
		if (key in prototype) continue;
		Object.defineProperty(prototype, key, {
			configurable: true,
			enumerable: true,
			get(this: Given) {
				return this.getAttribute(key) ?? otherwise;
			},
			set(this: Given, value: unknown) {
				this.give(key, value);
			}
		});
	}
}

/** What was set on an element before it had properties is given to them. */
export function takeOver(element: HTMLElement, parameters: readonly Reflected[]): void {
	for (const { key } of parameters) {
		const early = Object.getOwnPropertyDescriptor(element, key);
		if (!early) continue;
		Reflect.deleteProperty(element, key);
		Reflect.set(element, key, early.value);
	}
}
