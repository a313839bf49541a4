import { decimals, plain } from '$lib/i18n/format';
import type { WidgetDefinition } from '$lib/machine/definition';
import { fromNats, logDensityOf, mean as meanOf } from '$lib/math';
import { codeOf, ONE_PLACE } from './code';
import type { Figures } from './figures';
import { sentenceOf } from './sentence';
import { parameters, type State } from './state';

const definition: WidgetDefinition<State, Figures> = {
	id: 'gaussian-likelihood',
	title: { en: 'MSE is a cross-entropy', zh: 'MSE 就是一种交叉熵' },
	summary: {
		en: 'Points on a line and a Gaussian: what each point costs under it, and why minimising MSE minimises that cost.',
		zh: '一条直线上的点和一个高斯分布：每个点要付多少，为什么让 MSE 最小就是让这个代价最小。'
	},
	parameters,

	compute({ y, mean, std, unit }) {
		const inUnit = (nats: number) => fromNats(nats, unit);
		const log = logDensityOf({ mean, std });
		const squares = y.map((at) => (at - mean) ** 2);
		const costs = y.map((at) => inUnit(-log(at)));
		const mse = meanOf(squares);
		const constant = Math.log(2 * Math.PI * std ** 2) / 2;
		const bestMean = meanOf(y);
		const variance =
			Math.max(...y) - Math.min(...y) < ONE_PLACE ? 0 : meanOf(y.map((at) => (at - bestMean) ** 2));
		return {
			squares,
			costs,
			nll: meanOf(costs),
			mse,
			squared: inUnit(mse / (2 * std ** 2)),
			constant: inUnit(constant),
			bestMean,
			variance,
			bestStd: Math.sqrt(variance),
			stdHere: Math.sqrt(mse),
			leastHere: inUnit(variance / (2 * std ** 2) + constant),
			least: inUnit(Math.log(2 * Math.PI * Math.E * variance) / 2)
		};
	},

	describe: sentenceOf,

	table({ y, mean, std, unit }, figures, lang) {
		const words = {
			en: {
				point: 'Point',
				square: 'squared error (y − μ)²',
				cost: `−log q(y) (${unit})`,
				mean: 'mean: MSE, −log-likelihood',
				squared: 'of this, MSE/2σ²',
				constant: 'of this, ½ log 2πσ²',
				here: `at the best μ, σ = ${plain(std)}`,
				best: 'at the best μ and σ',
				std: 'the best σ',
				gaussian: 'μ and σ now'
			},
			zh: {
				point: '点',
				square: '平方误差 (y − μ)²',
				cost: `−log q(y)（${unit === 'nat' ? '奈特' : '比特'}）`,
				mean: '平均：MSE，负对数似然',
				squared: '其中 MSE/2σ²',
				constant: '其中 ½ log 2πσ²',
				here: `μ 取最优，σ = ${plain(std)}`,
				best: 'μ 与 σ 都取最优',
				std: '最优的 σ',
				gaussian: '此刻的 μ 与 σ'
			}
		}[lang];
		return {
			columns: [words.point, 'y', words.square, words.cost],
			rows: [
				...y.map((at, i) => [
					String(i + 1),
					plain(at),
					decimals(figures.squares[i]),
					decimals(figures.costs[i])
				]),
				[words.gaussian, plain(mean), plain(std), ''],
				[words.mean, '', decimals(figures.mse), decimals(figures.nll)],
				[words.squared, '', '', decimals(figures.squared)],
				[words.constant, '', '', decimals(figures.constant)],
				[words.here, decimals(figures.bestMean), decimals(figures.variance), decimals(figures.leastHere)],
				[words.best, decimals(figures.bestMean), decimals(figures.variance), decimals(figures.least)],
				[words.std, decimals(figures.bestStd), '', '']
			]
		};
	},

	code: codeOf
};

export default definition;
