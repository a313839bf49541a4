import type { Component } from 'svelte';
import type { Lang, Localized } from '$lib/i18n/lang';
import type { AssetReader, WidgetDefinition } from './definition';
import { Session } from './session.svelte';
import type { ViewProps } from './view';

/**
 * A widget as the registry hands it out. The registry mixes widgets of every state, so their types are closed over
 * here: `open` builds the session and the props that frame and view share together, and nobody outside can mix two widgets' parts.
 */
export interface Widget {
	readonly id: string;
	readonly title: Localized;
	readonly summary: Localized;
	/** Documentation of each parameter, in the order of the definition. */
	readonly parameters: readonly { readonly key: string; readonly doc: Localized; readonly default: string }[];
	/** The parameter names a directive, an attribute or an address may use. */
	readonly keys: readonly string[];
	/** A value of a parameter as text. What is no value of it becomes a text all the same, for the parameter to remark on. */
	textOf(key: string, value: unknown): string;
	open(options: OpenOptions): Promise<OpenWidget>;
}

export interface OpenOptions {
	/** Parameters as text, by name: attributes and address alike. Unknown names are dropped. */
	readonly given: Readonly<Record<string, string>>;
	readonly lang: Lang;
	readonly read: AssetReader;
	/** Where the course is served from, ending in a slash: embed links start here. Empty where it isn’t published. */
	readonly home: string;
}

export interface OpenWidget {
	/* The frame is only ever rendered with `props`, which `open` made for it. */
	readonly Frame: Component<FrameProps>;
	readonly props: FrameProps;
	/** The session as the element needs it, whatever the widget's state is. */
	readonly session: AnySession;
}

/** A session and the view of it, which `WidgetFrame` stands around. */
interface FrameProps {
	readonly session: unknown;
	readonly View: unknown;
}

/** The part of a session that does not depend on which widget it belongs to. */
export type AnySession = Pick<
	Session<object, unknown, unknown>,
	| 'id'
	| 'home'
	| 'title'
	| 'lang'
	| 'state'
	| 'figures'
	| 'curves'
	| 'address'
	| 'changes'
	| 'notes'
	| 'failure'
	| 'begin'
	| 'read'
	| 'onChange'
> & { readonly keys: readonly string[] };

/** Joins a definition and its view, loaded side by side, into what the registry hands out. */
export async function widget<State extends object, Figures, Resources>(
	definitionModule: Promise<{ default: WidgetDefinition<State, Figures, Resources> }>,
	viewModule: Promise<{ default: Component<ViewProps<State, Figures, Resources>> }>
): Promise<Widget> {
	const [{ default: definition }, { default: View }, { default: WidgetFrame }] = await Promise.all([
		definitionModule,
		viewModule,
		import('./frame/WidgetFrame.svelte')
	]);
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
		textOf(key, value) {
			try {
				return String(definition.parameters[key as keyof State].write(value as State[keyof State]));
			} catch {
				return String(value);
			}
		},
		async open({ given, lang, read, home }) {
			// A definition without resources computes from `undefined`, which its type says.
			const resources = (await definition.resources?.(read)) as Resources;
			const session = new Session(definition, { given, lang, resources, home });
			return { Frame: WidgetFrame as Component<FrameProps>, props: { session, View }, session };
		}
	};
}
