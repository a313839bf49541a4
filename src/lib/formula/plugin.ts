import type { Plugin } from 'vite';
import { compileFormulas, TexError } from './compile.ts';

/**
 * Makes `import formulas from './x.tex'` give formulas that are already set, so that no TeX engine is sent to readers.
 * What can't be set fails the build with file and line.
 */
export function tex(): Plugin {
	return {
		name: 'tex-formulas',
		enforce: 'pre',
		transform: {
			filter: { id: /\.tex$/ },
			handler(text, id) {
				try {
					const formulas = compileFormulas(text);
					return { code: `export default ${JSON.stringify(formulas)};`, map: null, moduleType: 'js' };
				} catch (error) {
					if (!(error instanceof TexError)) throw error;
					return this.error({
						message: `${id}:${error.line}: ${error.message}`,
						loc: { file: id, line: error.line, column: 0 }
					});
				}
			}
		}
	};
}
