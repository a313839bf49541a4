import list from '$content/glossary.json';
import { expect, it } from 'vitest';
import { picturedTerms } from '$lib/diagrams/terms/pictures';
import { langs } from '$lib/i18n/lang';
import { glossary } from './glossary';
import { renderMarkdown } from './markdown';

it('every term has a picture, and every picture a term', () => {
	expect([...picturedTerms].sort()).toEqual(list.map(({ id }) => id).sort());
});

it.each(langs)(
	'every term has a definition, a picture in words and a way to its lesson (%s)',
	async (lang) => {
		for (const { id, html, picture } of await glossary(lang, 'https://example.org/')) {
			expect(html, id).toMatch(/<p>.{20,}/);
			expect(html, id).toMatch(/<a href="\.\.\/[a-z-]+\/|class="to-come"/);
			expect(picture, id).toMatch(/<svg role="img" aria-label="[^"]{10,}"/);
		}
	}
);

const linked = async (body: string, lang: 'en' | 'zh' = 'en') => {
	const { html } = await renderMarkdown(
		{ file: 'content/en/09-test.md', body, offset: 7 },
		{ lang, home: 'https://example.org/', lessons: [], toRoot: '../', linksTerms: true }
	);
	return [...html.matchAll(/glossary\/#([a-z-]+)" class="term">([^<]*)</g)].map(([, id, word]) => [id, word]);
};

it('a term is linked where running text first uses it, and only there', async () => {
	expect(await linked('The **entropy** of a coin. Its entropy again.\n\n- cross-entropy')).toEqual([
		['entropy', 'entropy'],
		['cross-entropy', 'cross-entropy']
	]);
	expect(await linked('交叉熵与熵。', 'zh')).toEqual([
		['cross-entropy', '交叉熵'],
		['entropy', '熵']
	]);
});

it('a term is no link in headings, links, code, formulas and questions', async () => {
	expect(
		await linked(
			'## Entropy {#x}\n\n[entropy](https://example.org) `entropy` $entropy$\n\n:::answer[Entropy?]\nentropy\n:::'
		)
	).toEqual([]);
});

it('a bit is a unit only where it is one', async () => {
	expect(await linked('A bit of luck, in bits.')).toEqual([['bit', 'bits']]);
});
