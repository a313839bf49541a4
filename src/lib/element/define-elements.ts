import { reflectParameters, type Reflected } from './reflect';
import type { SurprisalElement } from './surprisal-element';

/** A class of elements: one widget's. */
export interface ElementClass {
	new (): SurprisalElement;
	readonly tag: string;
	readonly parameters: readonly Reflected[];
}

/**
 * Registers each class by its tag. A tag that is taken stays what it is: two copies of the course on one page, or two
 * versions, must not throw. Does nothing where there are no elements, as on a server.
 */
export function define(...classes: readonly ElementClass[]): void {
	if (!globalThis.customElements) return;
	for (const one of classes) {
		if (customElements.get(one.tag)) continue;
		reflectParameters(one.prototype, one.parameters);
		customElements.define(one.tag, one);
	}
}
