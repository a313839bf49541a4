import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { selfContainedEmbeds } from './vite.embeds.ts';
import { publishedScripts } from './vite.stable.ts';
import { cssTarget, sharedDefine, sharedPlugins } from './vite.shared.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * A stable name for each entry and for the style sheet, `surprisal.js`, beside its hashed file: foreign pages link the stable one, our own
 * pages the hashed one, so that a cached script never meets newer markup.
 */
function stableNames(): Plugin {
	return {
		name: 'stable-names',
		// Only now are all names and the style sheet settled.
		async writeBundle({ dir = '' }, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type === 'chunk' && file.isEntry) {
					await writeFile(join(dir, `${file.name}.js`), `import './${file.fileName}';\n`);
				} else if (file.type === 'asset' && file.fileName.endsWith('.css')) {
					await copyFile(join(dir, file.fileName), join(dir, 'surprisal.css'));
				}
			}
		}
	};
}

/**
 * The scripts of the site and of every page that embeds a widget: SvelteKit's pages ship none of their own
 * (`csr = false`). Built before the pages, into `static/e/v1/`, so that pages can name the hashed files.
 */
export default defineConfig({
	plugins: [
		sharedPlugins(),
		svelte({ configFile: false }),
		stableNames(),
		selfContainedEmbeds(),
		publishedScripts()
	],
	define: sharedDefine,
	resolve: { alias: { $lib: path('src/lib') } },
	// Relative: the same files serve any path, and any origin.
	base: './',
	publicDir: false,
	worker: { format: 'iife' },
	build: {
		outDir: 'static/e/v1',
		emptyOutDir: true,
		manifest: 'manifest.json',
		cssCodeSplit: false,
		modulePreload: false,
		assetsInlineLimit: 0,
		target: 'es2022',
		cssTarget,
		rollupOptions: {
			input: {
				page: path('src/lib/site/page.ts'),
				embed: path('src/lib/site/embed.ts'),
				surprisal: path('src/lib/element/define.ts')
			},
			output: {
				entryFileNames: '[name]-[hash].js',
				chunkFileNames: 'chunks/[name]-[hash].js',
				// The style sheet lies beside the scripts, under both its names, so that its fonts' relative addresses hold.
				assetFileNames: ({ names }) =>
					names.some((name) => name.endsWith('.css'))
						? '[name]-[hash][extname]'
						: 'assets/[name]-[hash][extname]'
			}
		}
	}
});
