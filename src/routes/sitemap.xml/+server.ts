import { editionPath, htmlLang, langs } from '$lib/i18n/lang';
import { companions } from '$lib/lesson/companions';
import { writtenLessons } from '$lib/lesson/course';
import { publishedHome } from '$lib/site/deployment';
import { widgetIds } from '$lib/widgets/registry';

export const prerender = true;

/** Every page in every edition, each naming its siblings. */
export function GET(): Response {
	const places = [
		'',
		...[...writtenLessons, ...companions].map(({ slug }) => `${slug}/`),
		'widgets/',
		...widgetIds.map((id) => `widgets/${id}/`)
	];
	const urls = places.flatMap((place) => {
		const siblings = langs
			.map((lang) => {
				const href = `${publishedHome}${editionPath(lang)}${place}`;
				return `<xhtml:link rel="alternate" hreflang="${htmlLang[lang]}" href="${href}"/>`;
			})
			.join('');
		return langs.map(
			(lang) => `<url><loc>${publishedHome}${editionPath(lang)}${place}</loc>${siblings}</url>`
		);
	});
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
	return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
