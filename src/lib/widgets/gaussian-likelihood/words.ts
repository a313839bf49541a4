import type { Localized } from '$lib/i18n/lang';

export const words = {
	bell: {
		en: 'The points and the Gaussian q: handles move the points, the mean and the width',
		zh: '各点与高斯分布 q：拖动圆点可移动数据、均值和宽度'
	},
	density: { en: 'density q(y)', zh: '密度 q(y)' },
	lengths: {
		en: 'What each point costs: −log of the density at it',
		zh: '每个点付出的代价：该处密度的负对数'
	},
	cost: { en: (unit: string) => `−log q(y) (${unit})`, zh: (unit: string) => `−log q(y)（${unit}）` },
	points: { en: 'data', zh: '数据' },
	gaussian: { en: 'Gaussian q', zh: '高斯分布 q' },
	squaredPart: { en: '(y − μ)²/2σ²', zh: '(y − μ)²/2σ²' },
	constantPart: { en: '½ log 2πσ², the same for all', zh: '½ log 2πσ²，各点相同' },
	overMean: {
		en: 'The mean cost and MSE for each μ: one curve',
		zh: '每个 μ 处的平均代价和 MSE：同一条曲线'
	},
	overStd: { en: 'The mean cost for each σ', zh: '每个 σ 处的平均代价' },
	meanCost: {
		en: (unit: string) => `mean −log q (${unit})`,
		zh: (unit: string) => `平均 −log q（${unit}）`
	},
	meanOfQ: { en: 'Mean μ of the Gaussian', zh: '高斯分布的均值 μ' },
	stdOfQ: { en: 'Standard deviation σ of the Gaussian', zh: '高斯分布的标准差 σ' },
	nll: { en: 'mean −log q, measured on the left', zh: '平均 −log q，读左边刻度' },
	mse: { en: 'MSE, measured on the right', zh: 'MSE，读右边刻度' },
	best: { en: 'where it is least', zh: '最小之处' },
	pointOf: { en: (i: number) => `Point ${i}`, zh: (i: number) => `第 ${i} 个点` },
	remove: { en: (i: number) => `Remove point ${i}`, zh: (i: number) => `去掉第 ${i} 个点` },
	add: { en: 'add a point', zh: '添一个点' },
	toMean: { en: 'μ to its best', zh: 'μ 取最优' },
	toStd: { en: 'σ to its best', zh: 'σ 取最优' },
	sum: { en: 'The mean cost, taken apart', zh: '平均代价的两部分' },
	outlier: { en: 'an outlier', zh: '一个离群点' },
	clusters: { en: 'two clusters', zh: '两簇' },
	onePoint: { en: 'one point', zh: '只有一个点' },
	seven: { en: 'seven points', zh: '七个点' }
} satisfies Record<string, Localized<unknown>>;
