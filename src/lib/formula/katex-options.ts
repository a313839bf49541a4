import type { KatexOptions } from 'katex';

/**
 * One way to set formulas, in lessons and in widgets alike. `\p{…}`, `\q{…}` and `\price{…}` colour a part by its
 * role: KaTeX's own `\color` can't follow the theme. Anything KaTeX is unsure about is an error.
 */
export const katexOptions = {
	output: 'htmlAndMathml',
	macros: {
		'\\p': '\\htmlClass{role-p}{#1}',
		'\\q': '\\htmlClass{role-q}{#1}',
		'\\price': '\\htmlClass{role-price}{#1}',
		'\\KL': 'D_{\\mathrm{KL}}'
	},
	trust: (context) => context.command === '\\htmlClass' || context.command === '\\htmlData',
	strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error')
} satisfies KatexOptions;
