import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

// The inline scripts are allowed by their hashes, not by 'unsafe-inline': one sets the theme before the first paint, one has what is in
// sight laid out before the rest, and one says on the page for unknown addresses what is wrong with an embed's.
const hashOf = (script) => sha256(readFileSync(new URL(`./src/${script}`, import.meta.url), 'utf8'));
const inlineScripts = ['theme', 'arriving', 'missing'].map((name) => hashOf(`${name}-inline.js`));

const SITE = 'build';

/**
 * A static site without what none of its pages asks for: they ship no scripts of SvelteKit's (`csr = false`), and so neither those nor the
 * data they would fetch. A third of all bytes, which would also be compressed.
 *
 * @returns {import('@sveltejs/kit').Adapter}
 */
function pagesAlone() {
	const site = adapter({ pages: SITE, assets: SITE, strict: true });
	return {
		name: site.name,
		async adapt(builder) {
			await site.adapt(builder);
			for (const file of readdirSync(SITE, { recursive: true })) {
				if (basename(file) === '__data.json') rmSync(join(SITE, file));
			}
			for (const folder of ['chunks', 'entry', 'nodes', 'workers']) {
				rmSync(join(SITE, '_app/immutable', folder), { recursive: true });
			}
			// As small as can be takes half a minute of a core. The tests, which read what is served, set this to "no".
			if (process.env.PRECOMPRESS !== 'no') await builder.compress(SITE);
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: pagesAlone(),
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
