import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A corner above row names and beside column names heads nothing: it is a cell, not a header without words. */
export function emptyCorners() {
	return (tree: Root) => {
		visit(tree, 'element', (element: Element) => {
			if (element.tagName === 'th' && element.children.length === 0) element.tagName = 'td';
		});
	};
}
