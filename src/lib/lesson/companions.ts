import type { Localized } from '$lib/i18n/lang';

/** A page beside the path. */
export interface Companion {
	readonly slug: string;
	readonly title: Localized;
	/** What it is for, in a sentence: the page's description, and its line on the first page. */
	readonly note: Localized;
}

/** What stands beside the ten lessons, in the order in which it is offered. */
export const companions = [
	{
		slug: 'notebook',
		title: { en: 'The notebook', zh: '那份笔记' },
		note: {
			en: 'The PyTorch notebook that the course grew out of, cell by cell and statement by statement.',
			zh: '课程由此而来的那份PyTorch笔记：逐个单元格，逐句对照。'
		}
	},
	{
		slug: 'cheat-sheet',
		title: { en: 'Cheat sheet', zh: '公式速查' },
		note: {
			en: 'Every formula of the course, lesson by lesson, each with a link to where it stands. Prints on one A4 page.',
			zh: '课程的全部公式，逐课排列，每条都链接到它的出处。可打印在一张A4纸上。'
		}
	},
	{
		slug: 'glossary',
		title: { en: 'Glossary', zh: '术语表' },
		note: {
			en: 'Every term of the course with its symbol, its definition and its smallest picture.',
			zh: '课程里的每个术语：符号、定义和一幅最小的图。'
		}
	},
	{
		slug: 'references',
		title: { en: 'References', zh: '参考文献' },
		note: {
			en: 'The works that the course leans on, what each gave to it, and where to read them.',
			zh: '本课程所依据的著作：各自贡献了什么，在哪里能读到。'
		}
	},
	{
		slug: 'permanence',
		title: { en: 'What keeps working', zh: '长期有效的承诺' },
		note: {
			en: 'What whoever embeds a widget can rely on: addresses, elements and messages of v1, and what to do without this site.',
			zh: '嵌入组件的人可以依靠什么：v1 的地址、元素与消息，以及没有本站时怎么办。'
		}
	}
] as const satisfies readonly Companion[];

export type CompanionSlug = (typeof companions)[number]['slug'];

/** The companion of that name. */
export function companion(slug: CompanionSlug): Companion {
	return companions.find((candidate) => candidate.slug === slug)!;
}
