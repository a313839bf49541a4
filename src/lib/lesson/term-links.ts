import list from '$content/glossary.json';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Lang } from '$lib/i18n/lang';

interface Wanted {
	readonly id: string;
	readonly pattern: RegExp;
}

/**
 * Whether a node is running text, or holds it. A term is no link in headings, in what is pressed for another purpose (labels of
 * questions, choices), nor where a widget's or a question's own words stand.
 */
const isRunning = (node: RootContent): node is RootContent & { children: RootContent[] } =>
	['list', 'listItem', 'paragraph', 'strong', 'emphasis'].includes(node.type) &&
	!('checked' in node && typeof node.checked === 'boolean');

/** The first of these terms in a text; of two at the same place, the longer. */
function firstIn(text: string, wanted: Iterable<Wanted>) {
	const found = [...wanted].flatMap(({ id, pattern }) => {
		const match = pattern.exec(text);
		return match ? [{ id, at: match.index, word: match[0] }] : [];
	});
	return found.sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
}

/** Links each term of the glossary where a page's running text first uses it. */
export function termLinks({ lang, toRoot }: { readonly lang: Lang; readonly toRoot: string }) {
	return (tree: Root) => {
		const wanted = new Map(
			list.map(({ id, match }) => [id, { id, pattern: new RegExp(match[lang], 'u') }] as const)
		);

		/** A text in pieces, of which some are links. */
		function pieces(text: string): PhrasingContent[] {
			const first = firstIn(text, wanted.values());
			if (!first) return text === '' ? [] : [{ type: 'text', value: text }];
			wanted.delete(first.id);
			return [
				...pieces(text.slice(0, first.at)),
				{
					type: 'link',
					url: `${toRoot}glossary/#${first.id}`,
					children: [{ type: 'text', value: first.word }],
					data: { hProperties: { className: ['term'] } }
				},
				...pieces(text.slice(first.at + first.word.length))
			];
		}

		function link(parent: { children: RootContent[] }): void {
			parent.children = parent.children.flatMap((child): RootContent[] => {
				if (child.type === 'text') return pieces(child.value);
				if (isRunning(child)) link(child);
				return [child];
			});
		}
		link(tree);
	};
}
