import type { Plugin } from 'vite';
import { katexFonts } from './vite.katex-fonts.ts';
import { tex } from './src/lib/formula/plugin.ts';

/** Where the site will be published. The sitemap, the preview tags and the first embed codes need a whole address. */
const siteUrl = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, '');

export const sharedPlugins = (): Plugin[] => [tex(), katexFonts()];
/**
 * Browsers that know `light-dark()`. For older ones the build would put variables in its place that only a root element sets, and in a
 * shadow root every colour would be gone.
 */
export const cssTarget = ['chrome123', 'firefox120', 'safari17.5'];

export const sharedDefine = { __SITE_URL__: JSON.stringify(siteUrl) };
