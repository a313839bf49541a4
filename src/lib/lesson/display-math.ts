import type { Root } from 'mdast';
import type { InlineMath } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** A paragraph that is one `$$…$$` is a formula on a line of its own, though it is written on one line. */
export function displayMath() {
	return (tree: Root, file: VFile) => {
		const source = String(file.value);
		visit(tree, 'paragraph', (paragraph, index, parent) => {
			const [only, ...others] = paragraph.children;
			if (only?.type !== 'inlineMath' || others.length > 0 || !parent || index === undefined) return;
			if (!source.startsWith('$$', only.position?.start.offset)) return;
			const { value, position } = only as InlineMath;
			parent.children[index] = {
				type: 'math',
				value,
				position,
				data: {
					hName: 'pre',
					hChildren: [
						{
							type: 'element',
							tagName: 'code',
							properties: { className: ['language-math', 'math-display'] },
							children: [{ type: 'text', value }]
						}
					]
				}
			};
		});
	};
}
