import type { BlockContent, DefinitionContent, Html, Paragraph, PhrasingContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

/** What may stand in a container of the lessons' Markdown. */
export type Block = BlockContent | DefinitionContent;

type Properties = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

const data = (hName: string, properties: Properties) => ({ hName, hProperties: { ...properties } as never });

/** An element that holds blocks. */
export function box(name: string, properties: Properties, children: readonly Block[]): Block {
	return { type: 'blockquote', children: [...children], data: data(name, properties) };
}

/** An element that holds words. */
export function line(
	name: string,
	properties: Properties,
	children: readonly PhrasingContent[] | string
): Paragraph {
	const words: PhrasingContent[] =
		typeof children === 'string' ? [{ type: 'text', value: children }] : [...children];
	return { type: 'paragraph', children: words, data: data(name, properties) };
}

/** HTML that the build has drawn. */
export const drawn = (value: string): Html => ({ type: 'html', value });

/** Makes the directive itself an element. */
export function become(
	node: ContainerDirective,
	name: string,
	properties: Properties,
	children: readonly Block[]
): void {
	node.children = [...children];
	node.data = { ...node.data, ...data(name, properties) };
}
