import type { Localized } from './lang';

/** Words of the controls and of the frame around every widget. A widget's own words stand beside its definition. */
export const words = {
	unit: { en: 'Unit', zh: '单位' },
	presets: { en: 'Examples', zh: '示例' },
	reset: { en: 'Reset', zh: '重置' },
	run: { en: 'Run', zh: '运行' },
	pause: { en: 'Pause', zh: '暂停' },
	step: { en: 'Step', zh: '单步' },
	rewind: { en: 'From the start', zh: '从头开始' },
	data: { en: 'Data', zh: '数据' },
	embed: { en: 'Share and embed', zh: '分享与嵌入' },
	shareAddress: { en: 'Address of this figure as it stands now', zh: '当前状态的图的网址' },
	embedCode: { en: 'Code that embeds this figure as it stands now', zh: '把当前状态的图嵌入其他网页的代码' },
	code: { en: 'Code', zh: '代码' },
	scriptIn: {
		en: (library: string) => `These figures, computed in ${library}`,
		zh: (library: string) => `用 ${library} 算出这些数`
	},
	copyAs: { en: (library: string) => `Copy as ${library}`, zh: (library: string) => `复制为 ${library}` },
	bothPrint: { en: 'Both print:', zh: '两段程序都输出：' },
	picture: { en: 'Picture', zh: '图片' },
	pictureHolds: {
		en: 'The charts as they stand now, with title, sentence and source.',
		zh: '当前状态的图，连同标题、说明和出处。'
	},
	download: { en: (kind: string) => `Download ${kind}`, zh: (kind: string) => `下载 ${kind}` },
	downloading: { en: (file: string) => `Downloading ${file}.`, zh: (file: string) => `正在下载 ${file}。` },
	copyPicture: { en: 'Copy picture', zh: '复制图片' },
	pictureByHand: {
		en: 'The page around this figure may forbid downloads and copying. This picture can be saved by hand: right click, or press and hold.',
		zh: '外层页面可能禁止下载或复制。可以手动保存这张图片：点右键，或长按图片。'
	},
	noPicture: { en: 'The picture could not be made here.', zh: '这里无法生成图片。' },
	csvText: { en: 'The data as CSV', zh: 'CSV 格式的数据' },
	dataByHand: {
		en: 'The page around this figure may forbid downloads and copying. Here is the text, to copy by hand.',
		zh: '外层页面可能禁止下载或复制。下面是全部文本，可以手动复制。'
	},
	copy: { en: 'Copy', zh: '复制' },
	copyText: { en: (kind: string) => `Copy ${kind}`, zh: (kind: string) => `复制 ${kind}` },
	copied: { en: 'Copied.', zh: '已复制。' },
	copyByHand: { en: 'Selected. Copy it with Ctrl+C or ⌘C.', zh: '已选中，请按 Ctrl+C 或 ⌘C 复制。' },
	openAlone: {
		en: 'Open on its own page, with more ways to embed it',
		zh: '打开它自己的页面，查看更多嵌入方式'
	},
	setToDefault: {
		en: 'Part of the address could not be used as it was:',
		zh: '地址中有一部分未能照原样使用：'
	},
	probabilityOf: {
		en: (symbol: string, name: string) => `Probability ${symbol} of outcome ${name}`,
		zh: (symbol: string, name: string) => `结果 ${name} 的概率 ${symbol}`
	},
	symbolOf: {
		en: (symbol: string, name: string) => `${symbol} of outcome ${name}`,
		zh: (symbol: string, name: string) => `结果 ${name} 的 ${symbol}`
	},
	lock: { en: (name: string) => `Lock outcome ${name}`, zh: (name: string) => `锁定结果 ${name}` },
	howToDrag: {
		en: 'Drag a bar or use the arrow keys.',
		zh: '拖动柱子，或用方向键调节。'
	},
	allMakeRoom: {
		en: 'The others make room in proportion to what they have.',
		zh: '其余各项按各自所占的比例让出或分得概率。'
	},
	someMakeRoom: {
		en: (locked: string, many: boolean) =>
			`${locked} ${many ? 'stay' : 'stays'} locked; the others make room in proportion to what they have.`,
		zh: (locked: string) => `${locked} 已锁定，保持不变；其余各项按比例让出或分得概率。`
	},
	noneMakesRoom: {
		en: 'Nothing can move: unlock an outcome, so that it can make room.',
		zh: '没有可以变动的项：请先解锁一项，让它让出或分得概率。'
	},
	roomLeft: {
		en: (name: string, room: string) => `The locked outcomes leave ${room} for ${name} at most.`,
		zh: (name: string, room: string) => `锁定的各项最多只给 ${name} 留下 ${room}。`
	}
} satisfies Record<string, Localized<unknown>>;
