import { langOf } from '$lib/i18n/lang';
import { lessons } from '$lib/lesson/course';
import { homePage } from '$lib/lesson/page';
import { publishedHome } from '$lib/site/deployment';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? 'en';
	return { lang, place: '', lessons, home: await homePage(lang, publishedHome) };
};
