import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/*
 * Imports run one way. Each layer may import the ones before it, and none after it.
 * `i18n` (words) and `data` (file formats) know nobody and may be used by all.
 */
const layers = [
	['i18n', 'data', 'math'],
	['kernels'],
	['charts', 'controls', 'formula'],
	['diagrams'],
	['machine'],
	['widgets'],
	['element'],
	['package'],
	['ask'],
	['lesson'],
	['site']
];

/** What a folder may not import, as one rule. */
const oneWay = layers.flatMap((layer, index) =>
	layer.map((folder) => {
		const above = layers.slice(index + 1).flat();
		const patterns = above.map((name) => ({
			group: [`$lib/${name}`, `$lib/${name}/**`, `../${name}/**`, `../../${name}/**`],
			message: `Imports run one way: ${folder} must not know ${name}. See ARCHITECTURE.md.`
		}));
		if (folder === 'math') {
			const group = ['svelte', 'svelte/**', 'd3', 'd3-*'];
			patterns.push({ group, message: 'The mathematics knows no Svelte and no D3.' });
		}
		return { files: [`src/lib/${folder}/**`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
	})
);

export default ts.config(
	{
		ignores: [
			'build/',
			'dist/',
			'.svelte-kit/',
			'static/',
			'node_modules/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// `0` is a good index into an array that is known not to be empty.
			'@typescript-eslint/no-non-null-assertion': 'off',
			// HTML in templates comes from the course's own build, where raw HTML is refused.
			'svelte/no-at-html-tags': 'off',
			// Addresses are relative to the page, as `paths.relative` makes them.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig, extraFileExtensions: ['.svelte'] } }
	},
	{
		// What gpu.js is to take for a whole number begins as an output's size, which is never used: see fours.kernel.js.
		files: ['**/*.kernel.js'],
		rules: { 'no-useless-assignment': 'off' }
	},
	{
		files: ['**/*.test.ts'],
		ignores: ['**/*.mocked.test.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				...['mock', 'doMock'].map((property) => ({
					object: 'vi',
					property,
					message: 'Unit tests share their modules: one that mocks a module is named *.mocked.test.ts.'
				}))
			]
		}
	},
	...oneWay
);
