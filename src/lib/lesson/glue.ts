import type { Element, ElementContent, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';

/** Marks that no line may begin with, and marks that no line may end with. */
const CLOSING = /^[，。、；：？！）”’》〉」』…,.;:?!)\]%]+/;
const OPENING = /[（“‘《〈「『([]+$/;
/** Letters of a formula that fits on any line, marks included; a longer one must be free to break. */
const SHORT = 18;

const isFormula = (node: ElementContent): node is Element =>
	node.type === 'element' && isClass(node, 'katex');

const isClass = ({ properties: { className } }: Element, name: string) =>
	Array.isArray(className) && className.includes(name);

/** How many letters a formula shows: those of its HTML, not of its MathML. */
function lettersOf(node: ElementContent): number {
	if (node.type === 'text') return node.value.length;
	if (node.type !== 'element' || isClass(node, 'katex-mathml')) return 0;
	return node.children.reduce((total, child) => total + lettersOf(child), 0);
}

/** Cuts what the pattern finds out of a text, and gives it back as a text of its own. */
function cut(node: ElementContent | undefined, pattern: RegExp): Text[] {
	const found = node?.type === 'text' ? pattern.exec(node.value)?.[0] : undefined;
	if (node?.type !== 'text' || found === undefined) return [];
	node.value = node.value.replace(pattern, '');
	return [{ type: 'text', value: found }];
}

/**
 * Keeps a formula and the marks around it on one line. To a browser a formula is a box, and a line may break on either side of
 * a box: without this a comma after a formula can come to stand at the beginning of a line.
 */
export function glue() {
	return (tree: Root) => {
		visit(tree, 'element', (parent: Element) => {
			if (!parent.children.some(isFormula)) return;
			if (isClass(parent, 'katex-display') || isClass(parent, 'glued')) return;
			parent.children = parent.children.flatMap((child, at, all) => {
				if (!isFormula(child) || lettersOf(child) > SHORT) return [child];
				const glued = [...cut(all[at - 1], OPENING), child, ...cut(all[at + 1], CLOSING)];
				if (glued.length === 1) return glued;
				return [{ type: 'element', tagName: 'span', properties: { className: ['glued'] }, children: glued }];
			});
		});
	};
}
