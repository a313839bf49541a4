import { error } from '@sveltejs/kit';
import { langOf } from '$lib/i18n/lang';
import { writtenLessons } from '$lib/lesson/course';
import { lessonPage } from '$lib/lesson/page';
import { publishedHome } from '$lib/site/deployment';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	writtenLessons.flatMap(({ slug }) => [{ lesson: slug }, { lang: 'zh', lesson: slug }]);

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? 'en';
	const page = await lessonPage(lang, params.lesson, publishedHome);
	if (!page) error(404);
	return { lang, place: `${page.lesson.slug}/`, page };
};
