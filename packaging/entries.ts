import type { Plugin } from 'vite';
import type { WidgetFacts } from './widgets.ts';

/** Modules that stand nowhere but here: the package's entries. */
export const entryOf = (name: string) => `virtual:surprisal/entry/${name}`;

const classOf = ({ name }: WidgetFacts) => `Surprisal${name}`;

/** One widget's class. It loads nothing of the widget before the element is seen. */
function classModule(widget: WidgetFacts): string {
	const { id, tag, parameters } = widget;
	const known = parameters.map(({ key, default: text }) => ({ key, default: text }));
	return `import 'katex/dist/katex.min.css';
import '$lib/look/tokens.css';
import { SurprisalElement } from '$lib/element/surprisal-element';
import { widget } from '$lib/machine/widget';

export class ${classOf(widget)} extends SurprisalElement {
	static tag = ${JSON.stringify(tag)};
	static parameters = ${JSON.stringify(known)};
	widgetId = ${JSON.stringify(id)};
	load() {
		return widget(import('$lib/widgets/${id}/definition.ts'), import('$lib/widgets/${id}/View.svelte'));
	}
}
`;
}

function indexModule(widgets: readonly WidgetFacts[]): string {
	const classes = widgets.map((widget) => `export { ${classOf(widget)} } from '${entryOf(widget.id)}';`);
	return [
		`export { define } from '$lib/element/define-elements';`,
		`export { SurprisalElement } from '$lib/element/surprisal-element';`,
		...classes
	].join('\n');
}

const defineModule = (
	widgets: readonly WidgetFacts[]
) => `import { define } from '$lib/element/define-elements';
${widgets.map((widget) => `import { ${classOf(widget)} } from '${entryOf(widget.id)}';`).join('\n')}

define(${widgets.map(classOf).join(', ')});
export { define };
`;

/** Entries of the package: `index`, `define`, and one for each widget. */
export function entries(widgets: readonly WidgetFacts[]): Plugin {
	const modules = new Map([
		['index', indexModule(widgets)],
		['define', defineModule(widgets)],
		...widgets.map((widget) => [widget.id, classModule(widget)] as const)
	]);
	const start = entryOf('');
	return {
		name: 'package-entries',
		enforce: 'pre',
		config: () => ({
			build: { lib: { entry: Object.fromEntries([...modules.keys()].map((name) => [name, entryOf(name)])) } }
		}),
		// Vite takes a library's entries for paths from the project's folder.
		resolveId: (id) => (id.includes(start) ? `\0${id.slice(id.indexOf(start))}` : undefined),
		load: (id) => (id.startsWith(`\0${start}`) ? modules.get(id.slice(start.length + 1)) : undefined)
	};
}
