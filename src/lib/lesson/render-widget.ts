import { readFile } from 'node:fs/promises';
import { render } from 'svelte/server';
import type { Lang } from '$lib/i18n/lang';
import type { AssetReader } from '$lib/machine/definition';
import type { OpenWidget } from '$lib/machine/widget';
import { loadWidget, widgetIds } from '$lib/widgets/registry';

/** Reads a file of `static/` while pages are prerendered. */
export const readStatic: AssetReader = async (path) => {
	const bytes = await readFile(`static/${path}`);
	return new Uint8Array(bytes).buffer;
};

/**
 * Opens a widget as a directive or an embed page names it.
 *
 * @throws RangeError, in words for the author, if there is no such widget, no such parameter, or a value does not fit.
 */
export async function openStrictly(
	id: string,
	given: Readonly<Record<string, string>>,
	lang: Lang,
	home: string
): Promise<OpenWidget> {
	const loading = loadWidget(id);
	if (!loading) throw new RangeError(`there is no widget “${id}”; there are ${widgetIds.join(', ')}.`);
	const widget = await loading;
	for (const key of Object.keys(given)) {
		if (!widget.keys.includes(key)) {
			throw new RangeError(`the widget “${id}” has no parameter “${key}”; it has ${widget.keys.join(', ')}.`);
		}
	}
	const open = await widget.open({ given, lang, read: readStatic, home });
	const { notes, failure } = open.session;
	if (notes.length > 0) {
		const why = failure instanceof Error ? ` (${failure.message})` : '';
		throw new RangeError(`the widget “${id}”: ${notes.map((note) => note.en).join(' ')}${why}`, {
			cause: failure
		});
	}
	return open;
}

/** A widget as HTML. `name` keeps its ids apart from those of the page's other widgets. */
export async function drawWidget(open: OpenWidget, name: string): Promise<string> {
	const { body } = await render(open.Frame, { props: open.props, idPrefix: name });
	return body;
}
