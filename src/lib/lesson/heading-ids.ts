import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const ID = /\s*\{#([a-z][a-z0-9-]*)\}\s*$/;

/** `## What an average is {#average}` gives the heading that id, the same in both languages. */
export function headingIds() {
	return (tree: Root) => {
		visit(tree, 'heading', (heading: Heading) => {
			const last = heading.children.at(-1);
			if (last?.type !== 'text') return;
			const match = ID.exec(last.value);
			if (!match) return;
			last.value = last.value.slice(0, match.index);
			heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id: match[1] } };
		});
	};
}
