import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { plainTex } from '$lib/formula/plain-tex';

/** Writes the TeX that KaTeX keeps beside each formula, and that is copied, without the course's own macros. */
export function plainAnnotations() {
	return (tree: Root) => {
		visit(tree, 'element', ({ tagName, children: [source] }) => {
			if (tagName === 'annotation' && source?.type === 'text') source.value = plainTex(source.value);
		});
	};
}
