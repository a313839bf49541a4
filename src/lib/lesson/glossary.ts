import list from '$content/glossary.json';
import { drawTerm } from '$lib/diagrams/terms/pictures';
import { langs, type Lang, type Localized } from '$lib/i18n/lang';
import { lessons } from './course';
import { renderMarkdown } from './markdown';

/** A term of the course, as `content/glossary.json` has it. */
export interface Term {
	readonly id: string;
	readonly name: Localized;
	/** TeX. */
	readonly symbol?: string;
	/** Markdown, a sentence or two. */
	readonly definition: Localized;
	/** What its picture shows, in words. */
	readonly picture: Localized;
	/** The lesson and section that teach it, as in `lesson:` links. */
	readonly taught: string;
	/** What of a lesson's prose is this term: a regular expression. */
	readonly match: Localized;
}

/** A term ready to be shown. */
export interface TermEntry {
	readonly id: string;
	readonly name: string;
	/** Its name in the other edition. */
	readonly otherName: string;
	readonly picture: string;
	/** Symbol, definition and a link to where it is taught. */
	readonly html: string;
}

const terms: readonly Term[] = list;

const link: Localized<(number: number) => string> = {
	en: (number) => `Lesson ${number}`,
	zh: (number) => `第${number}课`
};

function markdownOf({ symbol, definition, taught }: Term, lang: Lang): string {
	const [slug] = taught.split('#');
	const lesson = lessons.find((candidate) => candidate.slug === slug);
	if (!lesson) throw new Error(`content/glossary.json: there is no lesson “${slug}”.`);
	return `${symbol === undefined ? '' : `$$${symbol}$$\n\n`}${definition[lang]} [${link[lang](lesson.number)}](lesson:${taught})`;
}

/** The glossary of an edition, in the order of the course. */
export function glossary(lang: Lang, home: string): Promise<readonly TermEntry[]> {
	const other = langs.find((candidate) => candidate !== lang)!;
	return Promise.all(
		terms.map(async (term) => {
			const source = { file: 'content/glossary.json', body: markdownOf(term, lang), offset: 0 };
			const { html } = await renderMarkdown(source, { lang, home, lessons, toRoot: '../' });
			return {
				id: term.id,
				name: term.name[lang],
				otherName: term.name[other],
				picture: drawTerm(term.id, term.picture[lang]),
				html
			};
		})
	);
}
