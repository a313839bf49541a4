import { langOf, langs } from '$lib/i18n/lang';
import { drawWidget, openStrictly } from '$lib/lesson/render-widget';
import { publishedHome } from '$lib/site/deployment';
import { thumbnail } from '$lib/site/gallery/thumbnail';
import { loadWidget, widgetIds } from '$lib/widgets/registry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? 'en';
	const widgets = await Promise.all(
		widgetIds.map(async (id) => {
			const { title, summary } = await loadWidget(id)!;
			const drawn = await drawWidget(await openStrictly(id, {}, lang, publishedHome), `of-${id}`);
			return {
				id,
				title: title[lang],
				summary: summary[lang],
				picture: thumbnail(drawn),
				// Whoever knows a widget by its name in the other language finds it, too.
				words: [id, ...langs.map((edition) => `${title[edition]} ${summary[edition]}`)].join(' ')
			};
		})
	);
	return { lang, place: 'widgets/', widgets };
};
