import type { Node, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The id of a figure in its page, which links lead to. */
export const figureId = (name: string) => `figure-${name}`;

/** Gives every widget on a page a name of its own: its `#name`, or its id with a number from the second on. */
export function instanceNames() {
	const taken = new Set<string>();
	return (node: LeafDirective): string => {
		const wanted = node.attributes?.id;
		if (wanted) {
			if (taken.has(wanted)) throw new RangeError(`two widgets on this page are named “${wanted}”.`);
			taken.add(wanted);
			return wanted;
		}
		let name = node.name;
		for (let count = 2; taken.has(name); count++) name = `${node.name}-${count}`;
		taken.add(name);
		return name;
	};
}

/** The directive's attributes as text. */
export const attributesOf = (node: Pick<LeafDirective, 'attributes'>): Record<string, string> =>
	Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']));

/** A figure of a page: a widget in the state that the page gives it, or a drawing, which has none. */
export interface PageFigure {
	readonly widget: string | undefined;
	readonly given: Readonly<Record<string, string>>;
}

const isLeaf = (node: Node): node is LeafDirective => node.type === 'leafDirective';

/** The figures of a page by their names, from its Markdown. */
export function figuresIn(body: string): ReadonlyMap<string, PageFigure> {
	const tree: Root = unified().use(remarkParse).use(remarkDirective).parse(body);
	const figures = new Map<string, PageFigure>();
	const nameOf = instanceNames();
	visit(tree, isLeaf, (node: LeafDirective) => {
		const { id: _instance, ...given } = attributesOf(node);
		if (node.name === 'diagram') figures.set(given.name, { widget: undefined, given: {} });
		else figures.set(nameOf(node), { widget: node.name, given });
	});
	return figures;
}
