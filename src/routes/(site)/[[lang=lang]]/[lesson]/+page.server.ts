import { error } from '@sveltejs/kit';
import { langOf } from '$lib/i18n/lang';
import { writtenLessons } from '$lib/lesson/course';
import { lessonPage } from '$lib/lesson/page';
import { publishedHome } from '$lib/site/deployment';
import { loadWidget } from '$lib/widgets/registry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	writtenLessons.flatMap(({ slug }) => [{ lesson: slug }, { lang: 'zh', lesson: slug }]);

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? 'en';
	const page = await lessonPage(lang, params.lesson, publishedHome);
	if (!page) error(404);
	const widget = await loadWidget(page.widgets[0]?.id ?? '');
	return {
		lang,
		place: `${page.lesson.slug}/`,
		page,
		embeds: widget && {
			as: `lesson-${page.lesson.slug}`,
			widget: { id: widget.id, title: widget.title[lang] }
		}
	};
};
