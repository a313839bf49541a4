import type { Component } from 'svelte';
import type { ViewProps, Widget, WidgetDefinition } from './definition';
import { Session } from './session.svelte';

/** Joins a definition and its view, loaded side by side, into what the registry hands out. */
export async function widget<State extends object, Figures, Resources>(
	definitionModule: Promise<{ default: WidgetDefinition<State, Figures, Resources> }>,
	viewModule: Promise<{ default: Component<ViewProps<State, Figures, Resources>> }>
): Promise<Widget> {
	const [{ default: definition }, { default: View }] = await Promise.all([definitionModule, viewModule]);
	const keys = Object.keys(definition.parameters) as (keyof State & string)[];
	return {
		id: definition.id,
		title: definition.title,
		summary: definition.summary,
		keys,
		parameters: keys.map((key) => {
			const parameter = definition.parameters[key];
			return { key, doc: parameter.doc, default: parameter.write(parameter.default) };
		}),
		async open({ given, lang, read, home }) {
			// A definition without resources computes from `undefined`, which its type says.
			const resources = (await definition.resources?.(read)) as Resources;
			const session = new Session(definition, { given, lang, resources, home });
			return { View: View as Component<{ session: unknown }>, props: { session }, session };
		}
	};
}
