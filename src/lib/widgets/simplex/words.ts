import { closeUp } from '$lib/i18n/format';
import type { Localized } from '$lib/i18n/lang';
import type { Field } from './definition';

export const words = {
	field: { en: 'Contours of', zh: '等高线' },
	fields: {
		en: { entropy: 'H(·)', 'cross-entropy': 'H(p, ·)', 'kl-from': 'D(p‖·)', 'kl-to': 'D(·‖p)' },
		zh: { entropy: 'H(·)', 'cross-entropy': 'H(p, ·)', 'kl-from': 'D(p‖·)', 'kl-to': 'D(·‖p)' }
	} satisfies Localized<Record<Field, string>>,
	picture: {
		en: ([a, b, c]: readonly string[], field: string) =>
			`The triangle of all distributions over ${a}, ${b} and ${c}, with contours of ${field}`,
		zh: ([a, b, c]: readonly string[], field: string) =>
			`结果 ${a}、${b}、${c} 的全部分布构成的三角形，以及 ${field} 的等高线`
	},
	handle: {
		en: (symbol: string) => `Distribution ${symbol} in the triangle`,
		zh: (symbol: string) => `三角形中的分布 ${symbol}`
	},
	kind: { en: 'point in a triangle', zh: '三角形中的点' },
	howTo: {
		en: ([a, b, c]: readonly string[]) =>
			`Drag a point, or press where it should go. Left and Right trade ${a} for ${b}; Up and Down lead to and from ${c}.`,
		zh: ([a, b, c]: readonly string[]) =>
			closeUp(`拖动点，或直接点按目标位置。左右键在 ${a} 与 ${b} 之间增减，上下键靠近或离开 ${c}。`)
	},
	lines: {
		en: (field: string, unit: string) => `Lines: ${field} in ${unit}; the stronger the tint, the more`,
		zh: (field: string, unit: string) => `等值线：${field}，单位为${unit}；颜色越浓，数值越大`
	},
	allInfinite: {
		en: '∞ wherever an outcome that p rules out has some probability: all over the triangle, but for the edge or corner where p lies.',
		zh: '只要给了 p 排除的结果一点概率，值就是 ∞：除了 p 所在的边或角，整个三角形都是。'
	},
	valley: { en: 'a rough forecast', zh: '粗略的预报' },
	edge: { en: 'q near an edge', zh: 'q 靠近边' },
	onEdge: { en: 'q rules out the third', zh: 'q 排除第三种结果' },
	label: { en: 'one-hot p', zh: '独热的 p' },
	skewed: { en: 'the third half the time', zh: '第三种占一半' },
	even: { en: 'even p', zh: '等可能的 p' }
} satisfies Record<string, Localized<unknown>>;
