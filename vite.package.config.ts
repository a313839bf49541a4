import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, runnerImport } from 'vite';
import { carried } from './packaging/carried.ts';
import { described } from './packaging/described.ts';
import { entries } from './packaging/entries.ts';
import { cssTarget, sharedDefine, sharedPlugins } from './vite.shared.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const alias = { $lib: path('src/lib') };

const { SITE_URL, BASE_PATH = '' } = process.env;
const course = SITE_URL ? `${SITE_URL.replace(/\/+$/, '')}${BASE_PATH}/` : '';

/** `entropy-view.js` for a widget's view, and so on: names that say what a chunk holds, in a package that is read by people, too. */
function chunkName({ facadeModuleId, name }: { facadeModuleId: string | null; name: string }): string {
	const [, id, part] = /\/widgets\/([a-z-]+)\/(View|definition)\./.exec(facadeModuleId ?? '') ?? [];
	if (id) return `chunks/${id}-${part.toLowerCase()}.js`;
	const file = /virtual:surprisal\/(?:files|worker\/text)\/([^?]*)/.exec(facadeModuleId ?? '')?.[1];
	return file ? `chunks/${basename(file).replace(/\.\w+$/, '')}-file.js` : `chunks/${name}.js`;
}

/** The npm package, into `dist/`: the elements as modules for bundlers, with types and the custom elements manifest. */
export default defineConfig(async () => {
	const { module } = await runnerImport<typeof import('./packaging/widgets.ts')>(
		path('packaging/widgets.ts'),
		{
			configFile: false,
			logLevel: 'error',
			plugins: [svelte({ configFile: false })],
			resolve: { alias }
		}
	);
	return {
		plugins: [
			entries(module.widgets),
			sharedPlugins(),
			carried(),
			svelte({ configFile: false }),
			described(module.widgets)
		],
		define: { ...sharedDefine, __COURSE__: JSON.stringify(course) },
		resolve: { alias },
		publicDir: false,
		logLevel: 'warn',
		build: {
			outDir: 'dist',
			emptyOutDir: true,
			cssCodeSplit: false,
			minify: false,
			cssMinify: true,
			target: 'es2022',
			cssTarget,
			lib: { formats: ['es'] },
			rollupOptions: { output: { entryFileNames: '[name].js', chunkFileNames: chunkName } }
		}
	};
});
