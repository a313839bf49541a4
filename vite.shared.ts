import type { Plugin } from 'vite';
import { tex } from './src/lib/formula/plugin.ts';

/** Where the site will be published. The sitemap, the preview tags and the first embed codes need a whole address. */
const siteUrl = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, '');

/** Every browser the course supports reads WOFF2; the older formats would only fill the build. */
function katexFontsAsWoff2(): Plugin {
	return {
		name: 'katex-fonts-as-woff2',
		enforce: 'pre',
		transform(code, id) {
			if (!/katex(\.min)?\.css$/.test(id)) return undefined;
			return code.replaceAll(/,\s*url\([^)]*\.(woff|ttf)\)\s*format\(['"](woff|truetype)['"]\)/g, '');
		}
	};
}

export const sharedPlugins = (): Plugin[] => [tex(), katexFontsAsWoff2()];
export const sharedDefine = { __SITE_URL__: JSON.stringify(siteUrl) };
