import list from '$content/references.json';
import type { Link } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Lang, Localized } from '$lib/i18n/lang';
import { companions } from './companions';
import { contentNames, contentText, lessons, slugOf } from './course';

/** A work that the course leans on. Authors, title and venue are given as they were printed, in either edition. */
export interface Reference {
	readonly id: string;
	readonly authors: string;
	readonly year: number;
	readonly title: string;
	/** Journal or publisher, volume and pages. */
	readonly where: string;
	/** Where to read it. */
	readonly link: string;
	/** What it gave to the course. */
	readonly note: Localized;
}

/** A page that cites a work. */
export interface Citing {
	readonly slug: string;
	readonly number: number | undefined;
	readonly title: string;
}

/** Everything that the course cites, by the first author's name. */
export const references: readonly Reference[] = list;

/**
 * `:cite[Shannon 1948]{id="shannon-1948"}` becomes a link to the work on the page of references.
 *
 * @throws RangeError, in words for the author, if the list has no such work.
 */
export function cite(node: TextDirective, toRoot: string): void {
	const id = node.attributes?.id ?? '';
	if (!references.some((reference) => reference.id === id)) {
		throw new RangeError(`content/references.json has no “${id}”; add the work there first.`);
	}
	const link: Pick<Link, 'type' | 'url'> = { type: 'link', url: `${toRoot}references/#${id}` };
	Object.assign(node, link, { data: { hProperties: { className: ['cite'] } } });
}

const CITATION = /:cite\[[^\]]*\]\{id="([^"]*)"\}/g;

/** The works that a text cites. */
const citedBy = (text: string) => new Set([...text.matchAll(CITATION)].map(([, id]) => id));

/** The pages of an edition that cite a work, in the order of the course. */
export function citing(id: string, lang: Lang): readonly Citing[] {
	return contentNames(lang)
		.filter((name) => citedBy(contentText(lang, name)).has(id))
		.map((name) => {
			const slug = slugOf(name);
			const page = [...lessons, ...companions].find((candidate) => candidate.slug === slug);
			return {
				slug,
				number: page && 'number' in page ? page.number : undefined,
				title: page?.title[lang] ?? slug
			};
		});
}
