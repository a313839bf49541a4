import type { Lang } from '$lib/i18n/lang';
import { lessonFile, writtenLessons, type CourseLesson } from '$lib/lesson/course';

/** The written lessons that have this widget, in their order. */
export function lessonsWith(id: string, lang: Lang): readonly CourseLesson[] {
	const directive = new RegExp(`^::${id}\\{`, 'm');
	return writtenLessons.filter((lesson) => directive.test(lessonFile(lang, lesson)?.body ?? ''));
}
