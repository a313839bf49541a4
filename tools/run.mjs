// Runs a TypeScript program with the project's own modules: `node tools/run.mjs tools/train-weights.ts`.
import { resolve } from 'node:path';
import process from 'node:process';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';

await runnerImport(resolve(process.argv[2]), {
	configFile: false,
	logLevel: 'error',
	// Resources of widgets are reactive: their runes have to be compiled.
	plugins: [svelte()],
	resolve: { alias: { $lib: resolve('src/lib') } }
});
