import { langOf } from '$lib/i18n/lang';
import { loadWidget, widgetIds } from '$lib/widgets/registry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? 'en';
	const widgets = await Promise.all(widgetIds.map((id) => loadWidget(id)!));
	return {
		lang,
		place: 'widgets/',
		widgets: widgets.map(({ id, title, summary, parameters }) => ({
			id,
			title: title[lang],
			summary: summary[lang],
			parameters: parameters.map(({ key, doc, default: text }) => ({ key, doc: doc[lang], text }))
		}))
	};
};
