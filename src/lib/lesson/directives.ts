import type { Node, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { ask, asks } from '$lib/ask/ask';
import { Mistake } from '$lib/ask/mistake';
import { drawDiagram } from '$lib/diagrams/draw';
import type { Lang } from '$lib/i18n/lang';
import { slugOf } from './course';
import { attributesOf, figureId, instanceNames } from './figure-names';
import { computedText } from './figures';
import { cite } from './references';
import { drawWidget, openStrictly } from './render-widget';

type Directive = ContainerDirective | LeafDirective | TextDirective;

export interface DirectiveOptions {
	readonly lang: Lang;
	/** Where the site will be published, ending in a slash. */
	readonly home: string;
	/** From the page to the root of its edition: `./` or `../`. */
	readonly toRoot: string;
}

/** A widget of a page, in the state that the page gives it. */
export interface ShownWidget {
	readonly id: string;
	/** The parameters that differ from the widget's defaults, as text. */
	readonly address: Readonly<Record<string, string>>;
}

declare module 'vfile' {
	interface DataMap {
		/** A page's widgets, in their order. */
		widgets: readonly ShownWidget[];
	}
}

const isDirective = (node: Node): node is Directive => node.type.endsWith('Directive');

/** `:::answer[Question]` becomes a question that opens onto its answer, with or without JavaScript. */
function answer(node: ContainerDirective): void {
	const [label, ...rest] = node.children;
	if (label?.type !== 'paragraph' || !label.data?.directiveLabel) {
		throw new RangeError('“:::answer” needs its question in square brackets.');
	}
	label.data = { ...label.data, hName: 'summary' };
	const body: RootContent = {
		type: 'blockquote',
		children: rest as ContainerDirective['children'],
		data: { hName: 'div' }
	};
	node.children = [label, body as ContainerDirective['children'][number]];
	node.data = { ...node.data, hName: 'details', hProperties: { className: ['answer'] } };
}

/** `:figure[1.3863]{…}`: the bracketed text must be what is computed, or the build stops. */
async function figure(node: TextDirective, name: 'figure' | 'fact', lang: Lang): Promise<void> {
	const typed = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
	const computed = await computedText(name, attributesOf(node), lang);
	if (typed !== computed) throw new RangeError(`“:${name}” says ${typed}, but ${computed} is computed.`);
	node.data = { ...node.data, hName: 'span', hProperties: { className: ['number'] } };
}

/** `::entropy{p="…"}` becomes the custom element with the widget already drawn in it. */
async function widget(node: LeafDirective, name: string, options: DirectiveOptions): Promise<ShownWidget> {
	const { id: _instance, ...given } = attributesOf(node);
	const open = await openStrictly(node.name, given, options.lang, options.home);
	node.data = {
		...node.data,
		hName: `surprisal-${node.name}`,
		hProperties: { id: figureId(name), ...given, name, lang: options.lang, dataDrawn: options.lang },
		hChildren: [{ type: 'raw', value: await drawWidget(open, name) } as never]
	};
	node.children = [];
	return { id: node.name, address: open.session.address };
}

/** `::diagram[Caption]{name="two-ways"}` becomes a drawing under which its caption stands. */
function diagram(node: LeafDirective, lang: Lang): void {
	const { name } = attributesOf(node);
	const svg = drawDiagram(name, lang);
	const caption: unknown = { type: 'paragraph', children: node.children, data: { hName: 'figcaption' } };
	const drawing: unknown = {
		type: 'paragraph',
		children: [],
		data: { hName: 'div', hChildren: [{ type: 'raw', value: svg }] }
	};
	node.children = [drawing, caption] as LeafDirective['children'];
	node.data = { ...node.data, hName: 'figure', hProperties: { id: figureId(name), className: ['diagram'] } };
}

/** `:::predict[…]` and `:::check[…]`, named apart in the order of the page, which is the same in both editions. */
function questions({ lang, home }: DirectiveOptions, page: string) {
	let count = 0;
	return async (node: ContainerDirective): Promise<void> => {
		count += 1;
		await ask(node, {
			lang,
			page,
			name: `question-${count}`,
			open: async (widget, given) => (await openStrictly(widget, given, lang, home)).session
		});
	};
}

/** Turns the course's directives into what the page shows. Anything else that looks like one is reported. */
export function directives(options: DirectiveOptions) {
	return async (tree: Root, file: VFile) => {
		const found: Directive[] = [];
		visit(tree, (node) => {
			if (isDirective(node)) found.push(node);
			if (node.type === 'html') {
				file.message('raw HTML is not used in lessons; write Markdown or a directive.', {
					place: node.position
				});
			}
		});
		const nameOf = instanceNames();
		const askNext = questions(options, slugOf(file.stem ?? ''));
		const widgets: ShownWidget[] = [];
		for (const node of found) {
			try {
				if (node.type === 'leafDirective' && node.name === 'diagram') diagram(node, options.lang);
				else if (node.type === 'leafDirective') widgets.push(await widget(node, nameOf(node), options));
				else if (node.type === 'containerDirective' && node.name === 'answer') answer(node);
				else if (node.type === 'containerDirective' && asks(node)) await askNext(node);
				else if (node.type === 'textDirective' && (node.name === 'figure' || node.name === 'fact')) {
					await figure(node, node.name, options.lang);
				} else if (node.type === 'textDirective' && node.name === 'cite') {
					cite(node, options.toRoot);
				} else {
					throw new RangeError(
						`there is no directive “${node.name}” of this form; to write a colon, put “\\” before it.`
					);
				}
			} catch (error) {
				file.message(error instanceof Error ? error.message : String(error), {
					place: (error instanceof Mistake && error.place) || node.position
				});
			}
		}
		file.data.widgets = widgets;
	};
}
