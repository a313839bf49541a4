import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { cssTarget, sharedDefine, sharedPlugins } from './vite.shared.ts';

export default defineConfig({
	plugins: [sharedPlugins(), sveltekit()],
	define: sharedDefine,
	build: { cssTarget },
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node',
		// Beside them runs what ends sooner: without the last core, these alone would hold up everything after them.
		maxWorkers: '100%',
		// The first page a test renders loads every widget; the machine may be busy.
		testTimeout: 60_000
	}
});
