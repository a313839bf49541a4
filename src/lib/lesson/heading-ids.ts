import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const ID = /\s*\{#([a-z][a-z0-9-]*)\}\s*$/;

/** Ids that the page around the text has taken: the way past its header leads to `text`. */
const taken: readonly string[] = ['text'];

/** `## What an average is {#average}` gives the heading that id, the same in both languages. */
export function headingIds() {
	return (tree: Root, file: VFile) => {
		visit(tree, 'heading', (heading: Heading) => {
			const last = heading.children.at(-1);
			if (last?.type !== 'text') return;
			const match = ID.exec(last.value);
			if (!match) return;
			if (taken.includes(match[1])) {
				file.message(`“${match[1]}” is the page’s own id; give the heading another one.`, {
					place: heading.position
				});
			}
			last.value = last.value.slice(0, match.index);
			heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id: match[1] } };
		});
	};
}
