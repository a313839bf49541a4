import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

// The inline scripts are allowed by their hashes, not by 'unsafe-inline': one sets the theme before the first paint, the other
// says on the page for unknown addresses what is wrong with an embed's.
const hashOf = (script) => sha256(readFileSync(new URL(`./src/${script}`, import.meta.url), 'utf8'));
const inlineScripts = [hashOf('theme-inline.js'), hashOf('missing-inline.js')];

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true, precompress: true }),
		// Small style sheets travel in the page: one request less before the first paint.
		inlineStyleThreshold: 12000,
		paths: {
			base: process.env.BASE_PATH ?? '',
			// Links relative to each page: the same build works under any path, and from a USB stick.
			relative: true
		},
		alias: { $content: 'content', $tests: 'tests' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval', ...inlineScripts],
				'worker-src': ['self', 'blob:'],
				'style-src': ['self'],
				// KaTeX and charts place things with style attributes.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self', 'data:'],
				'connect-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['none']
			}
		},
		prerender: {
			entries: ['*'],
			handleHttpError: 'fail',
			handleMissingId: 'fail'
		}
	}
};
