import { mount } from 'svelte';
import { ownHeight } from '$lib/machine/frame/own-height';
import type { AnySession } from '$lib/machine/widget';
import { loadWidget } from '$lib/widgets/registry';
import Recipes from './Recipes.svelte';

/** What an embed page has around the widget's figure, in pixels. */
const AROUND = 20;

/** Lets the recipes of a widget's page follow the widget, from now on. */
export async function showRecipes(place: Element, element: Element, session: AnySession): Promise<void> {
	const widget = await loadWidget(session.id);
	if (!widget) return;
	const measure = () => {
		const figure = element.querySelector('figure');
		return figure ? Math.ceil(ownHeight(figure)) + AROUND : undefined;
	};
	const picture = place.getAttribute('data-recipes') ?? '';
	// The address may have changed the state since this was drawn: anew, not hydrated.
	place.replaceChildren();
	mount(Recipes, { target: place, props: { session, titles: widget.title, picture, measure } });
}
