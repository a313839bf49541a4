import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';

const names = ['plain', 'one', 'react', 'vue', 'svelte'];

const isCustomElement = (tag) => tag.startsWith('surprisal-');

export default {
	plugins: [vue({ template: { compilerOptions: { isCustomElement } } }), svelte({ configFile: false })],
	logLevel: 'warn',
	build: {
		chunkSizeWarningLimit: 1000,
		rolldownOptions: { input: names.map((name) => `${name}.html`) }
	}
};
