import { langOf } from '$lib/i18n/lang';
import { companion } from '$lib/lesson/companions';
import { citing, references } from '$lib/lesson/references';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = ({ params }) => {
	const lang = langOf(params.lang) ?? 'en';
	return {
		lang,
		place: 'references/',
		page: companion('references'),
		references: references.map((reference) => ({ ...reference, citing: citing(reference.id, lang) }))
	};
};
