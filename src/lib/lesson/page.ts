import type { Lang } from '$lib/i18n/lang';
import type { CompanionSlug } from './companions';
import { contentFile, lessonFile, lessons, writtenLessons, type CourseLesson } from './course';
import { renderMarkdown, type RenderedMarkdown } from './markdown';

export interface LessonPage extends RenderedMarkdown {
	readonly lesson: CourseLesson;
	readonly title: string;
	readonly question: string;
	readonly description: string;
	/** The written lessons before and after this one. */
	readonly previous: CourseLesson | undefined;
	readonly next: CourseLesson | undefined;
}

/** A lesson ready to be shown, or undefined if it isn't written. */
export async function lessonPage(lang: Lang, slug: string, home: string): Promise<LessonPage | undefined> {
	const at = writtenLessons.findIndex((candidate) => candidate.slug === slug);
	const lesson = writtenLessons[at];
	const source = lesson && lessonFile(lang, lesson);
	if (!source) return undefined;
	const rendered = await renderMarkdown(source, { lang, home, lessons, toRoot: '../', linksTerms: true });
	return {
		...rendered,
		lesson,
		title: source.fields.title,
		question: source.fields.question,
		description: source.fields.description,
		previous: writtenLessons[at - 1],
		next: writtenLessons[at + 1]
	};
}

/** A page beside the path that is written in Markdown. */
export async function companionPage(
	lang: Lang,
	slug: CompanionSlug,
	home: string
): Promise<RenderedMarkdown> {
	const source = contentFile(lang, slug, []);
	if (!source) throw new Error(`content/${lang}/${slug}.md is missing.`);
	return renderMarkdown(source, { lang, home, lessons, toRoot: '../', linksTerms: true });
}

export interface HomePage extends RenderedMarkdown {
	readonly title: string;
	/** The question that the first page asks. */
	readonly heading: string;
	readonly description: string;
}

/** The first page of an edition. */
export async function homePage(lang: Lang, home: string): Promise<HomePage> {
	const source = contentFile(lang, 'home', ['title', 'heading', 'description']);
	if (!source) throw new Error(`content/${lang}/home.md is missing.`);
	const rendered = await renderMarkdown(source, { lang, home, lessons, toRoot: './' });
	const { title, heading, description } = source.fields;
	return { ...rendered, title, heading, description };
}
