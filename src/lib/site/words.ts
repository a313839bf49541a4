import type { Localized } from '$lib/i18n/lang';

/** The words around the course: header, contents, footer, the page that isn't there. */
export const words = {
	courseTitle: { en: 'Surprisal', zh: '惊异' },
	courseSubtitle: {
		en: 'Information and cross-entropy, in ten interactive lessons',
		zh: '信息与交叉熵，十课互动课程'
	},
	skip: { en: 'Skip to the text', zh: '跳到正文' },
	otherEdition: { en: '中文', zh: 'English' },
	otherEditionLabel: { en: '阅读中文版', zh: 'Read this page in English' },
	lessons: { en: 'Lessons', zh: '全部课程' },
	theme: { en: 'Switch between light and dark', zh: '切换浅色与深色' },
	contents: { en: 'On this page', zh: '本页内容' },
	lesson: { en: 'Lesson', zh: '第' },
	lessonAfter: { en: '', zh: ' 课' },
	lessonNumber: { en: (number: number) => `lesson ${number}`, zh: (number: number) => `第${number}课` },
	citedIn: { en: 'Cited in', zh: '引用处：' },
	listComma: { en: ', ', zh: '、' },
	stop: { en: '.', zh: '。' },
	beside: { en: 'Beside the path', zh: '课程之外' },
	neighbours: { en: 'Previous and next lesson', zh: '上一课与下一课' },
	previous: { en: 'Previous', zh: '上一课' },
	next: { en: 'Next', zh: '下一课' },
	path: { en: 'The path', zh: '课程路线' },
	pathNote: {
		en: 'Ten lessons, each leaning on the one before.',
		zh: '十课环环相扣，后一课以前一课为基础。'
	},
	toCome: { en: 'still to come', zh: '待写' },
	notFoundTitle: { en: 'There is no such page', zh: '没有这个页面' },
	notFoundText: {
		en: 'The address leads nowhere on this site. All lessons are listed on the first page.',
		zh: '这个地址在本站没有对应的内容。所有课程都列在首页。'
	},
	noWidgetTitle: { en: 'There is no such widget', zh: '没有这个组件' },
	noWidgetText: {
		en: 'No widget of the course has the name in this address. The gallery shows all of them, each with its address.',
		zh: '课程里没有与这个地址同名的组件。组件总览列出了全部组件和它们的地址。'
	},
	toWidgets: { en: 'To the gallery', zh: '去看组件总览' },
	noVersionTitle: { en: 'There is no such version', zh: '没有这个版本' },
	noVersionText: {
		en: 'The newest version of the embeds is v1. You are being taken to the same widget there.',
		zh: '嵌入页的最新版本是 v1，正在转到其中的同一个组件。'
	},
	toVersion: { en: 'To the widgets of v1', zh: '去看 v1 的组件' },
	widgets: { en: 'Widgets, for your own pages', zh: '组件，也可放进你的网页' },
	toHome: { en: 'To the first page', zh: '回到首页' },
	licence: {
		en: 'Code under the MIT licence, lessons under CC BY 4.0. No cookies, no trackers.',
		zh: '代码采用 MIT 许可，课文采用 CC BY 4.0 许可。没有 cookie，没有跟踪。'
	},
	aliveNeedsScript: {
		en: 'The figures on this page are complete as they stand; with JavaScript on, they can be dragged.',
		zh: '本页的图不依赖脚本即可阅读；开启 JavaScript 后可以拖动。'
	}
} satisfies Record<string, Localized<unknown>>;
