import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

type Node = Root | RootContent | ElementContent;

const HAN = /\p{Script=Han}/u;
const INLINE = new Set(['a', 'em', 'strong', 'span']);

const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : []);

/** A node's first or last character; a formula and a widget have none that count. */
function edge(node: Node, side: 'first' | 'last'): string {
	if (node.type === 'text') return (side === 'first' ? [...node.value][0] : [...node.value].at(-1)) ?? '';
	if (node.type === 'element' && !INLINE.has(node.tagName)) return '';
	const child = childrenOf(node).at(side === 'first' ? 0 : -1);
	return child ? edge(child, side) : '';
}

/** What stands beside the last of the nodes, which lie one in the other, on the same line of text. */
function beside(nodes: readonly Node[], by: -1 | 1): string {
	const parent = nodes.at(-2);
	if (!parent) return '';
	const all = childrenOf(parent);
	const next = all[all.indexOf(nodes[nodes.length - 1]) + by] as Node | undefined;
	if (next) return edge(next, by === 1 ? 'first' : 'last');
	return parent.type === 'element' && INLINE.has(parent.tagName) ? beside(nodes.slice(0, -1), by) : '';
}

/**
 * Marks formulas that stand beside a Chinese character, so that the style sheet can keep them a little apart, as the browser
 * keeps Latin words (`text-autospace`): to it a formula is a box, and no text.
 */
export function hanGaps() {
	return (tree: Root) => {
		visitParents(tree, 'element', (node: Element, ancestors) => {
			const { className } = node.properties;
			if (!Array.isArray(className) || !className.includes('katex')) return;
			const line = [...ancestors, node];
			if (HAN.test(beside(line, -1))) className.push('after-han');
			if (HAN.test(beside(line, 1))) className.push('before-han');
		});
	};
}
