import { decimals, information, plain } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { Figures } from './figures';
import type { State } from './state';

/** Nearer than the digits shown. */
const SAME = 5e-5;

/** What the picture shows, as a sentence or two that stand alone. */
export function sentenceOf({ y, mean, std, unit }: State, figures: Figures, lang: Lang): string {
	const { nll, squared, constant, mse, bestMean, bestStd } = figures;
	const atMean = Math.abs(mean - bestMean) < SAME;
	const atStd = Math.abs(std - bestStd) < SAME;
	const amount = (value: number) => information(value, unit, lang);
	if (lang === 'zh') {
		const now = `${y.length} 个点，高斯分布的 μ = ${plain(mean)}，σ = ${plain(std)}。平均每个点的负对数似然是 ${amount(nll)}，其中 ${amount(squared)} 来自平方误差（MSE 为 ${decimals(mse)}），${amount(constant)} 与 μ 无关。`;
		const best = atMean
			? 'μ 正在各点的平均值上，MSE 和负对数似然同时最小。'
			: `μ 移到各点的平均值 ${decimals(bestMean)}，两者同时最小。`;
		if (bestStd === 0) {
			const why = y.length === 1 ? '只有一个点' : '所有点都在同一处';
			return `${now}${best}${why}，最优的 σ 会是 0：σ 越小，密度越高，没有止境，所以最好的高斯分布不存在。`;
		}
		return `${now}${best}${atMean && atStd ? 'σ 也正是各点的标准差，没有哪个高斯分布更好。' : `最优的 σ 是各点的标准差 ${decimals(bestStd)}。`}`;
	}
	const now = `${y.length === 1 ? '1 point' : `${y.length} points`} and a Gaussian with μ = ${plain(mean)} and σ = ${plain(std)}. The −log-likelihood is ${amount(nll)} a point: ${amount(squared)} for the squared errors, whose mean is ${decimals(mse)}, and ${amount(constant)} that no μ changes. `;
	const best = atMean
		? 'μ stands at the points’ mean, where MSE and −log-likelihood are both least. '
		: `Both are least with μ at the points’ mean, ${decimals(bestMean)}. `;
	if (bestStd === 0) {
		const why = y.length === 1 ? 'There is one point only' : 'All points lie in one place';
		return `${now}${best}${why}, so the best σ would be 0: the smaller σ, the higher the density, without end, and no Gaussian is the best.`;
	}
	return `${now}${best}${atMean && atStd ? 'σ is their standard deviation, so no Gaussian does better.' : `The best σ is their standard deviation, ${decimals(bestStd)}.`}`;
}
