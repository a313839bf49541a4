import { langOf } from '$lib/i18n/lang';
import { companion } from '$lib/lesson/companions';
import { companionPage } from '$lib/lesson/page';
import { publishedHome } from '$lib/site/deployment';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? 'en';
	return {
		lang,
		place: 'permanence/',
		page: companion('permanence'),
		text: await companionPage(lang, 'permanence', publishedHome)
	};
};
