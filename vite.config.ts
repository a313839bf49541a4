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
		// The first page a test renders loads every widget; the machine may be busy.
		testTimeout: 60_000
	}
});
