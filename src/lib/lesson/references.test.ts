import { expect, it } from 'vitest';
import { langs } from '$lib/i18n/lang';
import { citing, references } from './references';

it('works are listed by their authors, each under an id of its own that names the year', () => {
	const ids = references.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)].sort());
	for (const { id, year } of references) expect(id).toMatch(new RegExp(`-${year}$`));
});

it('every work says where it can be read', () => {
	for (const { link, id } of references) expect(URL.canParse(link), id).toBe(true);
});

it('every work is cited somewhere', () => {
	expect(references.filter(({ id }) => citing(id, 'en').length === 0).map(({ id }) => id)).toEqual([]);
});

it('both editions cite the same works on the same pages', () => {
	for (const { id } of references) {
		const [en, zh] = langs.map((lang) => citing(id, lang).map(({ slug }) => slug));
		expect(zh, id).toEqual(en);
	}
});
