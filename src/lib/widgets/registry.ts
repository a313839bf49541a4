import { widget, type Widget } from '$lib/machine/widget';

/** Every widget, one line each. Nothing is loaded before it is asked for. */
const widgets: Readonly<Record<string, () => Promise<Widget>>> = {
	entropy: () => widget(import('./entropy/definition'), import('./entropy/View.svelte')),
	'binary-entropy': () =>
		widget(import('./binary-entropy/definition'), import('./binary-entropy/View.svelte')),
	huffman: () => widget(import('./huffman/definition'), import('./huffman/View.svelte')),
	'code-budget': () => widget(import('./code-budget/definition'), import('./code-budget/View.svelte')),
	'text-entropy': () => widget(import('./text-entropy/definition'), import('./text-entropy/View.svelte')),
	surprisal: () => widget(import('./surprisal/definition'), import('./surprisal/View.svelte')),
	'cross-entropy': () => widget(import('./cross-entropy/definition'), import('./cross-entropy/View.svelte')),
	'bit-bill': () => widget(import('./bit-bill/definition'), import('./bit-bill/View.svelte')),
	'one-hot': () => widget(import('./one-hot/definition'), import('./one-hot/View.svelte')),
	kl: () => widget(import('./kl/definition'), import('./kl/View.svelte')),
	'kl-fit': () => widget(import('./kl-fit/definition'), import('./kl-fit/View.svelte')),
	'gaussian-likelihood': () =>
		widget(import('./gaussian-likelihood/definition'), import('./gaussian-likelihood/View.svelte')),
	'float-microscope': () =>
		widget(import('./float-microscope/definition'), import('./float-microscope/View.svelte')),
	'descent-race': () => widget(import('./descent-race/definition'), import('./descent-race/View.svelte')),
	'sigmoid-gradient': () =>
		widget(import('./sigmoid-gradient/definition'), import('./sigmoid-gradient/View.svelte')),
	'label-noise': () => widget(import('./label-noise/definition'), import('./label-noise/View.svelte')),
	simplex: () => widget(import('./simplex/definition'), import('./simplex/View.svelte')),
	logits: () => widget(import('./logits/definition'), import('./logits/View.svelte')),
	shapes: () => widget(import('./shapes/definition'), import('./shapes/View.svelte')),
	softmax: () => widget(import('./softmax/definition'), import('./softmax/View.svelte')),
	'loss-surface': () => widget(import('./loss-surface/definition'), import('./loss-surface/View.svelte')),
	'training-race': () => widget(import('./training-race/definition'), import('./training-race/View.svelte')),
	'depth-strip': () => widget(import('./depth-strip/definition'), import('./depth-strip/View.svelte'))
};

export const widgetIds: readonly string[] = Object.keys(widgets);

/** The widget of that id, or undefined if the course has none. */
export function loadWidget(id: string): Promise<Widget> | undefined {
	return Object.hasOwn(widgets, id) ? widgets[id]() : undefined;
}
