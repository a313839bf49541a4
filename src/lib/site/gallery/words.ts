import type { Localized } from '$lib/i18n/lang';

export const words = {
	title: { en: 'Widgets', zh: '组件' },
	note: {
		en: 'Every figure of the course, on a page of its own, and ready for yours: in a frame or as an element, in the state its address says.',
		zh: '课程里的每一幅图都有自己的页面，也都能放进你的网页：用框架或自定义元素皆可，状态由地址决定。'
	},
	find: { en: 'Find a widget', zh: '查找组件' },
	left: {
		en: (left: number, all: number) => (left === 0 ? 'No widget has these words.' : `${left} of ${all}`),
		zh: (left: number, all: number) => (left === 0 ? '没有含这些字的组件。' : `${all} 个中的 ${left} 个`)
	},
	all: { en: 'All widgets', zh: '全部组件' },
	inLessons: { en: 'It stands in', zh: '出现在：' },
	embed: { en: 'Embed it', zh: '嵌入它' },
	embedNote: {
		en: 'The code holds the figure as it stands above now. It will keep working:',
		zh: '代码会带上图现在的状态，而且会一直可用：'
	},
	promise: { en: 'what v1 promises', zh: 'v1 的承诺' },
	parameters: { en: 'Parameters', zh: '参数' },
	parametersNote: {
		en: 'In the embed’s address and as attributes of the element. What can’t be read is left as it was, with a sentence that says so.',
		zh: '写在嵌入地址里，或写成元素的属性。读不懂的值不会生效，并会有一句话说明。'
	},
	parameter: { en: 'Parameter', zh: '参数' },
	meaning: { en: 'Meaning', zh: '含义' },
	standard: { en: 'Unless given', zh: '默认值' },
	empty: { en: 'empty', zh: '空' },
	everyEmbed: { en: 'In every embed’s address', zh: '每个嵌入地址都可用' },
	look: {
		lang: { en: 'language: en or zh', zh: '语言：en 或 zh' },
		theme: { en: 'auto, light or dark', zh: '主题：auto、light 或 dark' },
		title: { en: '0 leaves the title out', zh: '0 表示不显示标题' },
		controls: {
			en: '0 leaves the figure, its numbers and what can be dragged in it, without fields, sliders, examples, reset and export',
			zh: '0 表示只留下图、图中的数和可以拖动的部分，不显示输入框、滑块、示例、重置与导出'
		}
	}
} as const satisfies Record<string, Localized<unknown> | Record<string, Localized>>;
