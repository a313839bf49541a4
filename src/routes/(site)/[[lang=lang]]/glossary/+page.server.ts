import { langOf } from '$lib/i18n/lang';
import { companion } from '$lib/lesson/companions';
import { glossary } from '$lib/lesson/glossary';
import { publishedHome } from '$lib/site/deployment';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? 'en';
	return {
		lang,
		place: 'glossary/',
		page: companion('glossary'),
		terms: await glossary(lang, publishedHome)
	};
};
