import { error, json } from '@sveltejs/kit';
import { langs } from '$lib/i18n/lang';
import { publishedHome } from '$lib/site/deployment';
import { oEmbed } from '$lib/site/embedding/oembed';
import { loadWidget, widgetIds } from '$lib/widgets/registry';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	langs.flatMap((edition) => widgetIds.map((widget) => ({ edition, widget })));

/** The oEmbed of a widget's own page. */
export const GET: RequestHandler = async ({ params: { edition: lang, widget: id } }) => {
	const widget = await loadWidget(id);
	if (!widget) error(404);
	return json(oEmbed(publishedHome, { lang, title: widget.title[lang], widget, address: {} }));
};
