import { mkdir, writeFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

/**
 * After the elements' build: the two scripts that other people's pages link by names that stay, `elements/v1/surprisal.js` and
 * `embed/v1/host.js`, a classic script.
 */
export function publishedScripts(): Plugin {
	return {
		name: 'published-scripts',
		async closeBundle() {
			await mkdir('static/elements/v1', { recursive: true });
			await writeFile('static/elements/v1/surprisal.js', `import '../../e/v1/surprisal.js';\n`);
			const bundle = await rolldown({ input: 'src/lib/site/frame/host.ts' });
			await bundle.write({ file: 'static/embed/v1/host.js', format: 'iife', minify: true });
			await bundle.close();
		}
	};
}
