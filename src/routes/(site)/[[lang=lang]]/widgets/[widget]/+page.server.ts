import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { langOf } from '$lib/i18n/lang';
import { drawWidget, openStrictly } from '$lib/lesson/render-widget';
import { publishedHome } from '$lib/site/deployment';
import { previewOf } from '$lib/site/embedding/previews';
import Recipes from '$lib/site/embedding/Recipes.svelte';
import { lessonsWith } from '$lib/site/gallery/lessons-with';
import { loadWidget, widgetIds } from '$lib/widgets/registry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	widgetIds.flatMap((widget) => [{ widget }, { lang: 'zh', widget }]);

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? 'en';
	const widget = await loadWidget(params.widget);
	if (!widget) error(404);
	const { id, title, summary, parameters } = widget;
	const open = await openStrictly(id, {}, lang, publishedHome);
	const picture = previewOf(publishedHome, lang, id).address;
	const props = { session: open.session, titles: title, picture };
	const recipes = await render(Recipes, { props, idPrefix: 'embed' });
	return {
		lang,
		place: `widgets/${id}/`,
		id,
		title: title[lang],
		summary: summary[lang],
		html: await drawWidget(open, id),
		recipes: recipes.body,
		picture,
		lessons: lessonsWith(id, lang).map(({ slug, number, title }) => ({ slug, number, title: title[lang] })),
		parameters: parameters.map(({ key, doc, default: text }) => ({ key, doc: doc[lang], text }))
	};
};
