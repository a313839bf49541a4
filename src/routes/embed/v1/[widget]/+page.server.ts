import { error } from '@sveltejs/kit';
import { drawWidget, openStrictly } from '$lib/lesson/render-widget';
import { publishedHome } from '$lib/site/deployment';
import { loadWidget, widgetIds } from '$lib/widgets/registry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => widgetIds.map((widget) => ({ widget }));

export const load: PageServerLoad = async ({ params }) => {
	const widget = await loadWidget(params.widget);
	if (!widget) error(404);
	const open = await openStrictly(widget.id, {}, 'en', publishedHome);
	return {
		id: widget.id,
		title: widget.title.en,
		summary: widget.summary.en,
		html: await drawWidget(open, widget.id)
	};
};
