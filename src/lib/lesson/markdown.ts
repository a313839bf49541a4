import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { katexOptions } from '$lib/formula/katex-options';
import { ContentError } from './content-error';
import { displayMath } from './display-math';
import { directives, type DirectiveOptions, type ShownWidget } from './directives';
import { figureLinks } from './figure-links';
import { glue } from './glue';
import { hanGaps } from './han-gaps';
import { headingIds } from './heading-ids';
import { highlight } from './highlight';
import { latinWords } from './latin-words';
import { checkLinks, lessonLinks, widgetLinks, type LinkOptions } from './links';
import { plainAnnotations } from './plain-annotations';
import { emptyCorners } from './tables';
import { termLinks } from './term-links';
import { backToText, footnotes } from './words';

export interface MarkdownOptions extends DirectiveOptions, LinkOptions {
	/** Whether terms of the glossary are linked to it where they first occur. */
	readonly linksTerms?: boolean;
}

export interface Section {
	readonly id: string;
	readonly title: string;
}

export interface RenderedMarkdown {
	readonly html: string;
	/** The second-level headings, for the list of contents. */
	readonly sections: readonly Section[];
	/** The widgets, in their order. */
	readonly widgets: readonly ShownWidget[];
}

/** The page's sections. A section without an id of its own could not be linked from the other edition. */
function collectSections(tree: Root, file: VFile): Section[] {
	const sections: Section[] = [];
	visit(tree, 'heading', (heading) => {
		if (heading.depth !== 2) return;
		const id = heading.data?.hProperties?.id;
		if (typeof id !== 'string') {
			file.message('this heading has no id: end it with {#a-name}, the same in both languages.', {
				place: heading.position
			});
			return;
		}
		sections.push({ id, title: toString(heading) });
	});
	return sections;
}

/**
 * A content file's body as HTML: formulas with MathML, code coloured, widgets drawn.
 *
 * @param offset lines of the file before the body, so that errors name the right one.
 * @throws an error that lists every mistake with its file and line.
 */
export async function renderMarkdown(
	source: { readonly file: string; readonly body: string; readonly offset: number },
	options: MarkdownOptions
): Promise<RenderedMarkdown> {
	const file = new VFile({ path: source.file, value: '\n'.repeat(source.offset) + source.body });
	let sections: Section[] = [];
	const processed = await unified()
		.use(remarkParse)
		.use(remarkGfm)
		.use(remarkMath)
		.use(remarkDirective)
		.use(displayMath)
		.use(headingIds)
		.use(() => (tree: Root, on: VFile) => {
			sections = collectSections(tree, on);
		})
		.use(lessonLinks, options)
		.use(widgetLinks, options)
		.use(figureLinks, options)
		.use(options.linksTerms ? [[termLinks, options]] : [])
		.use(directives, options)
		.use(remarkRehype, {
			// Only widgets drawn by the directives above arrive as ready HTML; authors' HTML was reported.
			allowDangerousHtml: true,
			footnoteLabel: footnotes[options.lang],
			footnoteLabelProperties: {},
			footnoteBackLabel: backToText[options.lang],
			clobberPrefix: ''
		})
		.use(rehypeKatex, katexOptions)
		.use(plainAnnotations)
		.use(options.lang === 'zh' ? [hanGaps] : [])
		.use(glue)
		.use(options.lang === 'zh' ? [latinWords] : [])
		.use(emptyCorners)
		.use(highlight)
		.use(checkLinks)
		// &amp; rather than &#x26;, of which SvelteKit, following links, decodes only the first in an address.
		.use(rehypeStringify, { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } })
		.process(file);
	if (file.messages.length > 0) {
		throw ContentError.all(
			file.messages.map((message) => {
				const cause = message.cause instanceof Error ? ` ${message.cause.message}` : '';
				return new ContentError(source.file, message.line, message.reason + cause);
			})
		);
	}
	return { html: String(processed), sections, widgets: file.data.widgets ?? [] };
}
