import { decimals, information, list, percent, plain, plainList, withUnit } from '$lib/i18n/format';
import { entropy, surprisal, weightedSurprisal, type Unit } from '$lib/math';
import type { WidgetDefinition } from '$lib/machine/definition';
import { fromNats, log, scripts } from '$lib/machine/export/code';
import { names, namesOf, type Named } from '$lib/machine/parameters/names';
import { distribution, outcomeNames, outcomes, unit } from '$lib/machine/parameters';

export const FEWEST = 2;
export const MOST = outcomeNames.length;

export interface State extends Named {
	readonly p: readonly number[];
	/** Outcomes that stay when others are dragged. */
	readonly lock: readonly number[];
	readonly unit: Unit;
}

export interface Figures {
	readonly names: readonly string[];
	readonly locked: readonly number[];
	/** log 1/pᵢ: how high each block stands. */
	readonly surprisals: readonly number[];
	/** pᵢ log 1/pᵢ: the area of each block. */
	readonly contributions: readonly number[];
	/** Their sum. */
	readonly entropy: number;
	/** log n, the entropy of as many equally probable outcomes. */
	readonly maximum: number;
	/** entropy / maximum. */
	readonly ratio: number;
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'entropy',
	title: { en: 'Entropy of a distribution', zh: '一个分布的熵' },
	summary: {
		en: 'Drag a distribution and see its entropy: each outcome’s probability times its surprisal, as an area.',
		zh: '拖动一个分布，看它的熵如何变化：每个结果的概率乘以自信息，就是一块面积。'
	},
	parameters: {
		p: distribution({
			default: [0.1, 0.1, 0.1, 0.7],
			min: FEWEST,
			max: MOST,
			doc: {
				en: `the distribution: ${FEWEST} to ${MOST} probabilities`,
				zh: `分布：${FEWEST} 到 ${MOST} 个概率`
			}
		}),
		lock: outcomes({
			doc: {
				en: 'outcomes that stay when others are dragged, such as AD',
				zh: '拖动其他结果时保持不变的结果，例如 AD'
			}
		}),
		names,
		unit
	},

	compute({ p, lock, names, unit }) {
		const total = entropy(p, unit);
		const maximum = entropy(
			p.map(() => 1 / p.length),
			unit
		);
		return {
			names: namesOf(names, p.length),
			locked: lock.every((index) => index < p.length) ? lock : lock.filter((index) => index < p.length),
			surprisals: p.map((pi) => surprisal(pi, unit)),
			contributions: p.map((pi) => weightedSurprisal(pi, pi, unit)),
			entropy: total,
			maximum,
			ratio: total / maximum
		};
	},

	describe({ p, unit }, { names, contributions, entropy, maximum, ratio }, lang) {
		const n = p.length;
		const values = plainList(p);
		const H = information(entropy, unit, lang);
		const most = information(maximum, unit, lang);
		const certain = p.findIndex((pi) => pi > 1 - 1e-9);
		const impossible = p.flatMap((pi, index) => (pi === 0 ? [names[index]] : []));
		const top = contributions.indexOf(Math.max(...contributions));
		const share = information(contributions[top], unit, lang);

		if (lang === 'zh') {
			const start = `p = (${values}) 的熵是 ${H}`;
			if (certain >= 0) return `${start}：结果 ${names[certain]} 必然发生，看了也不会知道得更多。`;
			if (ratio > 1 - 1e-9) return `${start}，达到了 ${n} 种结果所能有的最大值 log ${n}：各种结果等可能。`;
			const zero =
				impossible.length > 0 ? `${list(impossible, lang)} 的概率为 0：自信息无穷大，对熵的贡献却是 0。` : '';
			return `${start}，是 ${n} 种结果所能有的最大值 log ${n} = ${most}的 ${percent(ratio)}。贡献最大的是结果 ${names[top]}：${share}。${zero}`;
		}
		const start = `The entropy of p = (${values}) is ${H}`;
		if (certain >= 0) return `${start}: outcome ${names[certain]} is certain, and looking tells nothing new.`;
		if (ratio > 1 - 1e-9) {
			return `${start}, the most that ${n} outcomes can have, log ${n}: all are equally likely.`;
		}
		const zero =
			impossible.length > 0
				? ` ${list(impossible, lang)} ${impossible.length > 1 ? 'have' : 'has'} probability 0: infinite surprisal, yet nothing added.`
				: '';
		return `${start}, ${percent(ratio)} of log ${n} = ${most}, the most that ${n} outcomes can have. The largest share is that of outcome ${names[top]}, ${share}.${zero}`;
	},

	table({ p, unit }, { names, surprisals, contributions, entropy, maximum }, lang) {
		const words = {
			en: { outcome: 'Outcome', sum: 'Sum: entropy H(p)', most: `Largest possible: log ${p.length}` },
			zh: { outcome: '结果', sum: '总和：熵 H(p)', most: `可能的最大值：log ${p.length}` }
		}[lang];
		return {
			columns: [words.outcome, 'p', withUnit('log 1/p', unit, lang), withUnit('p log 1/p', unit, lang)],
			rows: [
				...p.map((pi, i) => [names[i], plain(pi), decimals(surprisals[i]), decimals(contributions[i])]),
				[words.sum, '1', '', decimals(entropy)],
				[words.most, '', '', decimals(maximum)]
			]
		};
	},

	code({ p, unit }, { surprisals, contributions, entropy, maximum, ratio }) {
		return scripts({
			given: { p },
			pytorch: [
				`surprisal = -torch.${log[unit]}(p)`,
				`contribution = torch.special.entr(p)${fromNats[unit]}`,
				'entropy = contribution.sum()',
				`largest = math.${log[unit]}(len(p))`,
				'ratio = entropy / largest'
			],
			numpy: [
				'with np.errstate(divide="ignore"):',
				`    surprisal = -np.${log[unit]}(p)`,
				`contribution = -p * np.${log[unit]}(np.where(p > 0, p, 1))`,
				'entropy = contribution.sum()',
				`largest = math.${log[unit]}(len(p))`,
				'ratio = entropy / largest'
			],
			prints: [
				{ name: 'p', value: p, as: 'plain' },
				{ name: 'surprisal', value: surprisals, unit },
				{ name: 'contribution', value: contributions, unit },
				{ name: 'entropy', value: entropy, unit },
				{ name: 'largest', value: maximum, unit },
				{ name: 'ratio', value: ratio, as: 'percent' }
			]
		});
	}
};

export default definition;
