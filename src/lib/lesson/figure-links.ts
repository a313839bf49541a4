import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Lang } from '$lib/i18n/lang';
import { writeQuery } from '$lib/machine/query';
import { contentFile, contentNames, slugOf } from './course';
import { figureId, figuresIn, type PageFigure } from './figure-names';
import type { LinkOptions } from './links';
import { openStrictly } from './render-widget';

/** The figure of that name on that page. Throws RangeError, in words for the author, where there is none. */
function figureAt(lang: Lang, slug: string, name: string): PageFigure {
	const file = contentNames(lang).find((candidate) => slugOf(candidate) === slug);
	const page = file === undefined ? undefined : contentFile(lang, file, []);
	if (!page) throw new RangeError(`there is no page “${slug}”.`);
	const figures = figuresIn(page.body);
	const figure = figures.get(name);
	if (!figure) {
		throw new RangeError(
			`“${slug}” has no figure “${name}”; it has ${[...figures.keys()].join(', ') || 'none'}.`
		);
	}
	return figure;
}

/**
 * `[a neuron that is sure](figure:gradients/slopes?z=-6)` leads to that figure of that page, where it is unfolded and stands
 * in that state. What isn't said stays as the page has it.
 */
export function figureLinks({ lang, toRoot, home }: LinkOptions & { readonly home: string }) {
	return async (tree: Root, file: VFile) => {
		const links: Link[] = [];
		visit(tree, 'link', (link: Link) => {
			if (link.url.startsWith('figure:')) links.push(link);
		});
		for (const link of links) {
			const [path, query] = link.url.slice('figure:'.length).split('?');
			const [slug, name = ''] = path.split('/');
			const state = [...new URLSearchParams(query)];
			try {
				const { widget, given } = figureAt(lang, slug, name);
				if (widget) await openStrictly(widget, { ...given, ...Object.fromEntries(state) }, lang, home);
				else if (state.length > 0) throw new RangeError(`“${name}” is a drawing and has no state.`);
			} catch (error) {
				file.message(error instanceof Error ? error.message : String(error), { place: link.position });
			}
			const isHere = slug === slugOf(file.stem ?? '') && state.length === 0;
			const own = state.map(([key, value]) => [`${name}.${key}`, value] as const);
			link.url = `${isHere ? '' : `${toRoot}${slug}/${writeQuery(own)}`}#${figureId(name)}`;
		}
	};
}
