import type { Localized } from '$lib/i18n/lang';

export const words = {
	text: { en: 'Your text: type or paste, in any script', zh: '你的文本：键入或粘贴，任何文字均可' },
	measuring: { en: 'Measuring…', zh: '正在计算……' },
	tooLong: {
		en: 'This text is too long for an address: a link to this figure would not hold it. It stays on this page, and goes nowhere else.',
		zh: '这段文本太长，放不进网址：分享的链接里不会有它。它只留在这个页面上，不会发往别处。'
	},
	order: { en: 'Order', zh: '阶' },
	orderMeans: {
		en: 'Order k: how uncertain a character is to someone who knows the k characters before it.',
		zh: 'k 阶：已经知道前面 k 个字符时，下一个字符还有多少不确定。'
	},
	frequencies: { en: 'How often each character comes', zh: '各字符出现的频率' },
	axisShare: { en: 'share of the text', zh: '在文本中的比例' },
	rarer: { en: (n: string) => `and ${n} rarer`, zh: (n: string) => `另有 ${n} 种更少见` },
	areas: {
		en: 'Blocks: width is a character’s share, height its surprisal, area its part of the entropy of order 0; rare characters share a block',
		zh: '矩形图：宽是字符的比例，高是自信息，面积是它在 0 阶熵中所占的一份；少见的字符合成一块'
	},
	axisSurprisal: { en: (unit: string) => `surprisal (${unit})`, zh: (unit: string) => `自信息（${unit}）` },
	axisWidth: { en: 'width: share of the text, 1 in all', zh: '宽：在文本中的比例，合计为 1' },
	entropies: { en: 'Entropy of a character', zh: '每个字符的熵' },
	axisEntropy: { en: (unit: string) => `${unit} a character`, zh: (unit: string) => `${unit}/字符` },
	orderName: { en: (k: number) => `order ${k}`, zh: (k: number) => `${k} 阶` },
	alike: { en: 'all alike', zh: '等可能' },
	sizes: { en: 'Size of the whole text', zh: '全文大小' },
	axisBytes: { en: 'byte', zh: '字节' },
	utf8: { en: 'UTF-8', zh: 'UTF-8' },
	ideal: { en: (k: number) => `ideal, order ${k}`, zh: (k: number) => `理想，${k} 阶` },
	compressed: { en: 'this browser’s deflate', zh: '本浏览器的 deflate' },
	absent: {
		en: 'This browser offers no compressor to compare with.',
		zh: '这个浏览器没有可供比较的压缩器。'
	},
	notYet: {
		en: 'A real compressor is run in your browser; here there is none.',
		zh: '真实压缩器要在浏览器中运行，这里没有。'
	},
	caveat: {
		en: 'The ideal sizes leave out the table of frequencies that a receiver needs as well. In a short text the higher orders know it almost by heart: their table would be longer than the text.',
		zh: '理想大小没有算上接收方也需要的频率表。文本短时，高阶几乎是把它背了下来：频率表会比文本还长。'
	},
	paragraph: { en: 'a paragraph', zh: '一段话' },
	repeat: { en: 'one word over and over', zh: '反复同一个词' },
	noise: { en: 'random letters', zh: '随机字母' },
	emoji: { en: 'emoji', zh: '表情符号' },
	empty: { en: 'nothing', zh: '清空' }
} satisfies Record<string, Localized<unknown>>;
