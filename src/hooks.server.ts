import type { Handle } from '@sveltejs/kit';
import { htmlLang, langOf } from '$lib/i18n/lang';
import themeScript from './theme-inline.js?raw';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%surprisal.lang%', htmlLang[langOf(event.params.lang) ?? 'en'])
				.replace('%surprisal.theme%', () => themeScript)
	});
