import rehypeShikiFromHighlighter from '@shikijs/rehype/core';
import { createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

const highlighter = await createHighlighterCore({
	themes: [
		import('shiki/themes/github-light-high-contrast.mjs'),
		import('shiki/themes/github-dark-high-contrast.mjs')
	],
	langs: [import('shiki/langs/python.mjs'), import('shiki/langs/javascript.mjs')],
	engine: createJavaScriptRegexEngine()
});

/** The site's code colours, decided once: both themes in one markup. */
export function highlight(this: import('unified').Processor) {
	return rehypeShikiFromHighlighter.call(this, highlighter, {
		themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
		defaultColor: 'light-dark()',
		fallbackLanguage: 'text'
	});
}
