import { langOf } from '$lib/i18n/lang';
import { cheatSheet } from '$lib/lesson/cheat-sheet';
import { companion } from '$lib/lesson/companions';
import { publishedHome } from '$lib/site/deployment';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params.lang) ?? 'en';
	return {
		lang,
		place: 'cheat-sheet/',
		page: companion('cheat-sheet'),
		groups: await cheatSheet(lang, publishedHome)
	};
};
