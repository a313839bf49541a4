import type { Localized } from '$lib/i18n/lang';

export const words = {
	areas: {
		en: 'Blocks: width is p, height is q’s code length; inside, p’s own code length, and above it the price',
		zh: '矩形图：宽是 p，高是 q 的码长；其中蓝色是 p 自己的码长，其上是代价'
	},
	axisLength: { en: (unit: string) => `code length (${unit})`, zh: (unit: string) => `码长（${unit}）` },
	axisWidth: { en: 'width: true probability p, 1 in all', zh: '宽：真实概率 p，合计为 1' },
	ownLength: { en: 'p’s own length', zh: 'p 自己的码长' },
	roof: { en: 'q’s length', zh: 'q 的码长' },
	price: { en: 'the price', zh: '代价' },
	saved: { en: 'saved', zh: '省下的' },
	sumPicture: {
		en: 'The areas end to end: entropy and price above, cross-entropy below',
		zh: '首尾相接的面积：上面是熵与代价，下面是交叉熵'
	},
	axisSum: { en: (unit: string) => `average length (${unit})`, zh: (unit: string) => `平均码长（${unit}）` },
	terms: { en: 'The cross-entropy, term by term', zh: '逐项写出交叉熵' },
	term: {
		en: (name: string, p: string, q: string, length: string, share: string) =>
			`Outcome ${name}: true probability p ${p} times the code length for q ${q}, ${length}, is ${share}`,
		zh: (name: string, p: string, q: string, length: string, share: string) =>
			`结果 ${name}：真实概率 p 为 ${p}，乘以 q 为 ${q} 时的码长 ${length}，得 ${share}`
	},
	reverse: { en: 'Swapped, H(q, p) =', zh: '交换之后，H(q, p) =' },
	pReversed: { en: 'q is p reversed', zh: 'q 是 p 的倒序' },
	flat: { en: 'q knows nothing', zh: 'q 一无所知' },
	same: { en: 'q = p', zh: 'q = p' },
	label: { en: 'one-hot p', zh: '独热的 p' },
	gap: { en: 'q rules out the last', zh: 'q 排除最后一个' }
} satisfies Record<string, Localized<unknown>>;
