// What the package says of each widget, from its definition. Loaded with `runnerImport`, which knows the project's modules.
import type { Parameter } from '../src/lib/machine/parameters';
import type { Localized } from '../src/lib/i18n/lang';
import { widgetIds } from '../src/lib/widgets/registry';

export interface ParameterFacts {
	readonly key: string;
	/** What stands for the attribute where there is none. */
	readonly default: string;
	readonly doc: string;
}

export interface WidgetFacts {
	readonly id: string;
	readonly tag: string;
	/** Of the class, and of its types without the first word. */
	readonly name: string;
	readonly title: string;
	readonly summary: string;
	readonly parameters: readonly ParameterFacts[];
}

interface AnyDefinition {
	readonly id: string;
	readonly title: Localized;
	readonly summary: Localized;
	readonly parameters: Readonly<Record<string, Parameter<unknown>>>;
}

const definitions = import.meta.glob<AnyDefinition>('../src/lib/widgets/*/definition.ts', {
	import: 'default',
	eager: true
});

/** `binary-entropy` as a part of a name: `BinaryEntropy`. */
const pascal = (id: string) => id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const widgets: readonly WidgetFacts[] = widgetIds.map((id) => {
	const { title, summary, parameters } = definitions[`../src/lib/widgets/${id}/definition.ts`];
	return {
		id,
		tag: `surprisal-${id}`,
		name: pascal(id),
		title: title.en,
		summary: summary.en,
		parameters: Object.entries(parameters).map(([key, parameter]) => ({
			key,
			default: parameter.write(parameter.default),
			doc: parameter.doc.en
		}))
	};
});
