import list from '$content/lessons.json';
import { langs, type Lang, type Localized } from '$lib/i18n/lang';
import { ContentError } from './content-error';
import { frontMatter, type FrontMatter } from './front-matter';

/** A lesson as the path of the course shows it. */
export interface CourseLesson {
	readonly number: number;
	readonly slug: string;
	readonly title: Localized;
	readonly question: Localized;
	/** Whether both editions are there to be read. */
	readonly written: boolean;
}

const sources: Readonly<Record<string, string>> = import.meta.glob('/content/*/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The files of an edition without their endings, sorted: lessons by number, then the other pages. */
export const contentNames = (lang: Lang): readonly string[] =>
	Object.keys(sources)
		.flatMap((path) => new RegExp(`^/content/${lang}/(.*)\\.md$`).exec(path)?.[1] ?? [])
		.sort();

/** The name that both editions’ files of a page share, without its number. */
export const slugOf = (name: string) => name.replace(/^\d+-/, '');

/** The text of such a file, front matter included. */
export const contentText = (lang: Lang, name: string): string => sources[`/content/${lang}/${name}.md`];

export interface ContentFile extends FrontMatter {
	readonly file: string;
}

/** A file of `content/`, split into its front matter and body; undefined where there is none. */
export function contentFile(lang: Lang, name: string, wanted: readonly string[]): ContentFile | undefined {
	const file = `content/${lang}/${name}.md`;
	const text = sources[`/${file}`];
	return text === undefined ? undefined : { file, ...frontMatter(file, text, wanted) };
}

const LESSON_FIELDS = ['slug', 'number', 'title', 'question', 'description'];

const fileName = (number: number, slug: string) => `${String(number).padStart(2, '0')}-${slug}`;

export function lessonFile(
	lang: Lang,
	lesson: Pick<CourseLesson, 'number' | 'slug'>
): ContentFile | undefined {
	const file = contentFile(lang, fileName(lesson.number, lesson.slug), LESSON_FIELDS);
	if (file && (file.fields.slug !== lesson.slug || Number(file.fields.number) !== lesson.number)) {
		throw new ContentError(file.file, 1, `slug and number must be “${lesson.slug}” and “${lesson.number}”.`);
	}
	return file;
}

/** What the path says of a lesson, and what the lesson says of itself, are the same words. */
function requireSame(file: ContentFile | undefined, path: { title: string; question: string }): void {
	for (const key of ['title', 'question'] as const) {
		if (file && file.fields[key] !== path[key]) {
			throw new ContentError(file.file, 1, `content/lessons.json has another ${key}: “${path[key]}”.`);
		}
	}
}

/** The ten lessons in their order. A lesson counts as written when every edition has it; half a lesson is a mistake. */
export const lessons: readonly CourseLesson[] = list.map(({ number, slug, en, zh }) => {
	const paths = { en, zh };
	const editions = langs.filter((lang) => {
		const file = lessonFile(lang, { number, slug });
		requireSame(file, paths[lang]);
		return file;
	});
	if (editions.length === 1) {
		throw new ContentError(
			`content/${editions[0]}/${fileName(number, slug)}.md`,
			1,
			'the other edition is missing.'
		);
	}
	return {
		number,
		slug,
		title: { en: en.title, zh: zh.title },
		question: { en: en.question, zh: zh.question },
		written: editions.length === langs.length
	};
});

export const writtenLessons = lessons.filter((lesson) => lesson.written);
