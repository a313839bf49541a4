import type { Element, Root } from 'hast';
import type { Link, Root as MarkdownRoot } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Lang } from '$lib/i18n/lang';
import { widgetAddress } from '$lib/machine/frame/embed-code';
import type { CourseLesson } from './course';
import { openStrictly } from './render-widget';
import { stillToCome } from './words';

export interface LinkOptions {
	readonly lang: Lang;
	readonly lessons: readonly CourseLesson[];
	/** From the page to the root of its edition: `./` or `../`. */
	readonly toRoot: string;
}

/** `[the slope](lesson:gradients#slope)` leads to the lesson, or, while it is unwritten, says that it is to come. */
export function lessonLinks({ lang, lessons, toRoot }: LinkOptions) {
	return (tree: MarkdownRoot, file: VFile) => {
		visit(tree, 'link', (link: Link, index, parent) => {
			if (!link.url.startsWith('lesson:')) return;
			const [slug, anchor] = link.url.slice('lesson:'.length).split('#');
			const lesson = lessons.find((candidate) => candidate.slug === slug);
			if (!lesson) {
				file.message(`there is no lesson “${slug}”.`, { place: link.position });
			} else if (lesson.written) {
				link.url = `${toRoot}${slug}/${anchor ? `#${anchor}` : ''}`;
			} else {
				const words = [...link.children, { type: 'text', value: stillToCome[lang] } as const];
				const data = { hName: 'span', hProperties: { className: ['to-come'] } };
				if (parent && index !== undefined)
					parent.children[index] = { type: 'emphasis', children: words, data };
			}
		});
	};
}

/** `[the same numbers](widget:softmax?t=28)` leads to the widget's own page, in that state and the page's language. */
export function widgetLinks({ lang, toRoot, home }: LinkOptions & { readonly home: string }) {
	return async (tree: MarkdownRoot, file: VFile) => {
		const links: Link[] = [];
		visit(tree, 'link', (link: Link) => {
			if (link.url.startsWith('widget:')) links.push(link);
		});
		for (const link of links) {
			const [id, query] = link.url.slice('widget:'.length).split('?');
			const given = Object.fromEntries(new URLSearchParams(query));
			try {
				await openStrictly(id, given, lang, home);
			} catch (error) {
				file.message(error instanceof Error ? error.message : String(error), { place: link.position });
			}
			const toSite = lang === 'en' ? toRoot : `${toRoot}../`;
			link.url = widgetAddress(toSite, id, lang, given);
		}
	};
}

/** Every `#anchor` must be on the page. Links to other sites say nothing about who follows them. */
export function checkLinks() {
	return (tree: Root, file: VFile) => {
		const ids = new Set<string>();
		visit(tree, 'element', (element: Element) => {
			if (typeof element.properties.id === 'string') ids.add(element.properties.id);
		});
		visit(tree, 'element', (element: Element) => {
			const href = element.properties.href;
			if (element.tagName !== 'a' || typeof href !== 'string') return;
			if (href.startsWith('#')) {
				if (!ids.has(decodeURIComponent(href.slice(1)))) {
					file.message(`nothing on this page is named “${href}”.`, { place: element.position });
				}
			} else if (/^https:\/\//.test(href)) {
				element.properties.rel = ['noreferrer'];
			} else if (!/^\.{1,2}\//.test(href)) {
				file.message(
					`the link “${href}” leads nowhere: write “lesson:slug”, “figure:slug/name”, “#section” or “https://…”.`,
					{
						place: element.position
					}
				);
			}
		});
	};
}
