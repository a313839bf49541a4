import type { Localized } from '$lib/i18n/lang';
import type { Direction } from './fits';

export const words = {
	direction: { en: 'Descend', zh: '沿哪个方向' },
	directions: {
		en: { forward: 'forward D(p‖q)', reverse: 'reverse D(q‖p)' },
		zh: { forward: '正向 D(p‖q)', reverse: '反向 D(q‖p)' }
	} satisfies Localized<Record<Direction, string>>,
	densities: {
		en: 'The mixture p and the Gaussian q: handles move their means and widths',
		zh: '混合分布 p 与高斯 q：拖动圆点可改变均值和宽度'
	},
	axisDensity: { en: 'density', zh: '密度' },
	axisIntegrand: {
		en: (term: string, unit: string) => `${term} (${unit} per unit of x)`,
		zh: (term: string, unit: string) => `${term}（每单位 x 的${unit}）`
	},
	integrand: {
		en: (name: string) => `${name}: the area under its integrand, signed`,
		zh: (name: string) => `${name}：被积函数下有正负的面积`
	},
	mixture: { en: 'p, the mixture', zh: 'p：混合分布' },
	gaussian: { en: 'q, the Gaussian', zh: 'q：高斯分布' },
	optima: {
		en: { forward: 'the best q forward', reverse: 'the answers in reverse' },
		zh: { forward: '正向最优的 q', reverse: '反向的解 q' }
	} satisfies Localized<Record<Direction, string>>,
	hump: { en: (i: number) => `Hump ${i} of p`, zh: (i: number) => `p 的第 ${i} 座峰` },
	q: { en: 'Gaussian q', zh: '高斯 q' },
	mean: { en: 'mean', zh: '均值' },
	std: { en: 'std', zh: '标准差' },
	meanOf: { en: (whose: string) => `Mean of ${whose}`, zh: (whose: string) => `${whose}的均值` },
	stdOf: {
		en: (whose: string) => `Standard deviation of ${whose}`,
		zh: (whose: string) => `${whose}的标准差`
	},
	whose: {
		en: { hump1: 'p’s first hump', hump2: 'p’s second hump', q: 'the Gaussian q' },
		zh: { hump1: 'p 的第一座峰', hump2: 'p 的第二座峰', q: '高斯 q ' }
	},
	weight: { en: 'Probability of hump 1', zh: '第 1 座峰的概率' },
	run: { en: 'Run the descent', zh: '运行梯度下降' },
	steps: {
		en: (step: number, done: boolean) =>
			`${step === 1 ? '1 step' : `${step} steps`}${done ? ', at the bottom' : ''}`,
		zh: (step: number, done: boolean) => `已走 ${step} 步${done ? '，到底了' : ''}`
	},
	trail: {
		en: (name: string) => `${name} falling step by step`,
		zh: (name: string) => `${name} 逐步下降`
	},
	axisStep: { en: 'step', zh: '步数' },
	paid: { en: 'positive: paid', zh: '为正：付出' },
	taken: { en: 'negative: taken back', zh: '为负：抵回' },
	answers: { en: 'The best fits', zh: '最优解' },
	answer: {
		en: (mean: string, std: string) => `at mean ${mean}, std ${std}`,
		zh: (mean: string, std: string) => `均值 ${mean}，标准差 ${std}`
	},
	fromLeft: { en: 'start on the left', zh: '从左边出发' },
	fromRight: { en: 'start on the right', zh: '从右边出发' },
	fromMiddle: { en: 'start in the middle', zh: '从中间出发' },
	lopsided: { en: 'lopsided humps', zh: '一高一低' },
	close: { en: 'humps that merge', zh: '两峰相融' },
	twoHumps: { en: 'two equal humps', zh: '两峰等高' }
} satisfies Record<string, Localized<unknown>>;
