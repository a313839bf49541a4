import { error, json } from '@sveltejs/kit';
import { langs } from '$lib/i18n/lang';
import { writtenLessons } from '$lib/lesson/course';
import { lessonPage } from '$lib/lesson/page';
import { publishedHome } from '$lib/site/deployment';
import { oEmbed } from '$lib/site/embedding/oembed';
import { loadWidget } from '$lib/widgets/registry';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	langs.flatMap((edition) => writtenLessons.map(({ slug }) => ({ edition, lesson: slug })));

/** The oEmbed of a lesson: its first widget, as the lesson shows it. */
export const GET: RequestHandler = async ({ params: { edition: lang, lesson } }) => {
	const page = await lessonPage(lang, lesson, publishedHome);
	const shown = page?.widgets[0];
	const widget = shown && (await loadWidget(shown.id));
	if (!page || !widget) error(404);
	return json(oEmbed(publishedHome, { lang, title: page.title, widget, address: shown.address }));
};
