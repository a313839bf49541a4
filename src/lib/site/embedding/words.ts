import type { Localized } from '$lib/i18n/lang';
import type { Kind } from './recipes';

export const words = {
	language: { en: 'Language', zh: '语言' },
	theme: { en: 'Theme', zh: '主题' },
	auto: { en: 'the reader’s', zh: '随读者' },
	light: { en: 'light', zh: '浅色' },
	dark: { en: 'dark', zh: '深色' },
	title: { en: 'with its title', zh: '显示标题' },
	controls: { en: 'with its controls', zh: '显示控件' },
	ways: { en: 'Ways to embed this widget', zh: '嵌入这个组件的方式' },
	copyRecipe: { en: (name: string) => `Copy: ${name}`, zh: (name: string) => `复制：${name}` },
	freeze: { en: 'Download as one file', zh: '下载为单个文件' },
	freezing: { en: 'Gathering its parts…', zh: '正在收集各部分……' },
	frozen: { en: (file: string) => `Downloading ${file}.`, zh: (file: string) => `正在下载 ${file}。` },
	notFrozen: {
		en: 'The file could not be put together: a part of it could not be fetched.',
		zh: '文件没能做成：有一部分没取到。'
	},
	freezeNote: {
		en: 'The embed in this state as one HTML file that works without a network: for a course archive, a USB stick, a page you want to keep as it is today.',
		zh: '把当前状态的嵌入页做成一个 HTML 文件，断网也能用：适合课程存档、U 盘，或想原样保存的网页。'
	}
} satisfies Record<string, Localized<unknown>>;

/** What each way is called, and where its code goes. */
export const ways: Readonly<Record<Kind, { readonly name: Localized; readonly where: Localized }>> = {
	frame: {
		name: { en: 'Frame', zh: '框架（iframe）' },
		where: {
			en: 'Into any page’s HTML. The frame keeps its scripts and styles to itself.',
			zh: '粘贴到任何网页的 HTML 里。框架内外的脚本和样式互不影响。'
		}
	},
	element: {
		name: { en: 'Element', zh: '自定义元素' },
		where: {
			en: 'Into a page whose scripts are yours. It takes the height it needs, sends “input” and “change”, and follows its attributes.',
			zh: '粘贴到你自己管脚本的网页。它高度自适应，会发出 input 和 change 事件，并随属性变化。'
		}
	},
	markdown: {
		name: { en: 'Markdown', zh: 'Markdown' },
		where: {
			en: 'A picture that leads to this page, for a README or a forum, which allow no frames. Where HTML is allowed, paste the frame.',
			zh: '一张链接到本页的图，适合不允许框架的 README 或论坛。允许 HTML 的地方请直接粘贴框架。'
		}
	},
	jupyter: {
		name: { en: 'Jupyter: IFrame', zh: 'Jupyter：IFrame' },
		where: { en: 'Into a notebook’s cell; nothing to install.', zh: '粘贴到笔记本的单元格里，无需安装。' }
	},
	anywidget: {
		name: { en: 'Jupyter: anywidget', zh: 'Jupyter：anywidget' },
		where: {
			en: 'After “pip install anywidget”. Its “state” is what stands in the figure: read it or set it from Python.',
			zh: '先运行 pip install anywidget。它的 state 就是图的状态，可以在 Python 里读取或设置。'
		}
	},
	react: {
		name: { en: 'React', zh: 'React' },
		where: {
			en: 'React 19 loads the script once, however many of these stand on a page. “event.nativeEvent.detail” has the state and the figures.',
			zh: 'React 19 只加载一次脚本，同一页放多少个都行。状态和数值在 event.nativeEvent.detail 里。'
		}
	},
	reveal: {
		name: { en: 'Slides: reveal.js', zh: '幻灯片：reveal.js' },
		where: { en: 'A slide of its own, loaded when it comes near.', zh: '单独一张幻灯片，临近时才加载。' }
	},
	course: {
		name: { en: 'Moodle, Canvas', zh: 'Moodle、Canvas' },
		where: {
			en: 'In the editor’s HTML view: “</>” in Moodle, “View HTML editor” in Canvas. A site may have to allow frames from this address.',
			zh: '粘贴到编辑器的 HTML 视图：Moodle 里点“</>”，Canvas 里选“HTML 编辑器”。站点可能需要先允许来自这个地址的框架。'
		}
	}
};
