import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A Latin word with an apostrophe in it: PyTorch’s, Kullback–Leibler’s. */
export const latinWord = /((?:\p{Script=Latin}|[–-])+(?:’\p{Script=Latin}+)+)/u;

/**
 * Marks Latin words with an apostrophe as English in a Chinese text, so that it is set narrow, as a letter of the word: the
 * same character is a quotation mark one em wide in Chinese.
 */
export function latinWords() {
	return (tree: Root) => {
		visit(tree, (node, index, parent) => {
			if (node.type === 'element' && ['code', 'math'].includes(node.tagName)) return SKIP;
			if (node.type !== 'text' || parent?.type !== 'element' || index === undefined) return;
			const parts = node.value.split(latinWord).map((value, at): ElementContent => {
				const text = { type: 'text', value } as const;
				if (at % 2 === 0) return text;
				return { type: 'element', tagName: 'span', properties: { lang: 'en' }, children: [text] };
			});
			parent.children.splice(index, 1, ...parts);
			return [SKIP, index + parts.length];
		});
	};
}
