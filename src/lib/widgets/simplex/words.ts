import type { Localized } from '$lib/i18n/lang';
import type { Field } from './definition';

export const words = {
	field: { en: 'Contours of', zh: '等高线' },
	fields: {
		en: { entropy: 'H(·)', 'cross-entropy': 'H(p, ·)', 'kl-from': 'D(p‖·)', 'kl-to': 'D(·‖p)' },
		zh: { entropy: 'H(·)', 'cross-entropy': 'H(p, ·)', 'kl-from': 'D(p‖·)', 'kl-to': 'D(·‖p)' }
	} satisfies Localized<Record<Field, string>>,
	picture: {
		en: (field: string) => `The triangle of all distributions over A, B and C, with contours of ${field}`,
		zh: (field: string) => `结果 A、B、C 的全部分布构成的三角形，以及 ${field} 的等高线`
	},
	handle: {
		en: (symbol: string) => `Distribution ${symbol} in the triangle`,
		zh: (symbol: string) => `三角形中的分布 ${symbol}`
	},
	kind: { en: 'point in a triangle', zh: '三角形中的点' },
	says: {
		en: (values: string) => values,
		zh: (values: string) => values
	},
	howTo: {
		en: 'Drag a point or press where it shall be. Left and Right trade A for B; Up and Down lead to and from C.',
		zh: '拖动点，或直接点按目标位置。左右键在 A 与 B 之间增减，上下键靠近或离开 C。'
	},
	truth: { en: 'true p', zh: '真实分布 p' },
	model: { en: 'model’s q', zh: '模型的 q' },
	lines: {
		en: (unit: string) => `lines of equal value, in ${unit}`,
		zh: (unit: string) => `等值线，单位：${unit}`
	},
	infinite: { en: '∞ along this edge', zh: '沿此边为 ∞' },
	allInfinite: {
		en: 'Wherever an outcome has some probability that p rules out, D(·‖p) is infinite: that is everywhere off p’s own edge.',
		zh: '只要某个结果在 p 中概率为 0，而这里不为 0，D(·‖p) 就是无穷大：离开 p 所在的边，处处如此。'
	},
	valley: { en: 'a rough forecast', zh: '粗略的预测' },
	edge: { en: 'q near an edge', zh: 'q 靠近边' },
	onEdge: { en: 'q rules C out', zh: 'q 排除 C' },
	label: { en: 'one-hot p', zh: '独热的 p' },
	even: { en: 'even p', zh: '等可能的 p' }
} satisfies Record<string, Localized<unknown>>;
