import type { Plugin } from 'vite';
import { declarations, frameworks } from './declarations.ts';
import { manifest } from './manifest.ts';
import { shapesOf } from './shapes.ts';
import type { WidgetFacts } from './widgets.ts';

/** Types for the package's modules, and its custom elements manifest. */
export function described(widgets: readonly WidgetFacts[]): Plugin {
	return {
		name: 'package-described',
		generateBundle() {
			const shapes = shapesOf(widgets.map(({ id }) => id));
			const files = {
				...declarations(widgets, shapes),
				// A module of types alone can be imported, too.
				...Object.fromEntries(Object.keys(frameworks).map((name) => [`${name}.js`, 'export {};\n'])),
				'custom-elements.json': `${JSON.stringify(manifest(widgets, shapes), null, '\t')}\n`
			};
			for (const [fileName, source] of Object.entries(files)) {
				this.emitFile({ type: 'asset', fileName, source });
			}
		}
	};
}
