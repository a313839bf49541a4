import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { cssTarget, sharedDefine, sharedPlugins } from './vite.shared.ts';

export default defineConfig({
	plugins: [sharedPlugins(), sveltekit()],
	define: sharedDefine,
	build: { cssTarget },
	test: {
		environment: 'node',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
					exclude: ['**/*.mocked.test.ts'],
					// Files share the modules they load: to load all widgets anew for each file took most of the time.
					isolate: false
				}
			},
			// A mocked module is no module to share.
			{ extends: true, test: { name: 'mocked', include: ['src/**/*.mocked.test.ts'] } }
		],
		// Beside them runs what ends sooner: without the last core, these alone would hold up everything after them.
		maxWorkers: '100%',
		// The first page a test renders loads every widget; the machine may be busy.
		testTimeout: 60_000
	}
});
