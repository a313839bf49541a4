import type { Handle } from '@sveltejs/kit';
import { htmlLang, langOf } from '$lib/i18n/lang';
import themeScript from './theme-inline.js?raw';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		// The upright text face is on every page; asked for at once, it is there before the first line is broken.
		preload: ({ type, path }) => type === 'font' && path.includes('latin-wght-normal'),
		transformPageChunk: ({ html }) =>
			html
				.replace('%surprisal.lang%', htmlLang[langOf(event.params.lang) ?? 'en'])
				.replace('%surprisal.theme%', () => themeScript)
	});
