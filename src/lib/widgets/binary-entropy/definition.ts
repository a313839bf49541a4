import { decimals, information, plain, unitName, withUnit } from '$lib/i18n/format';
import { binaryEntropy, binaryEntropySlope, surprisal, weightedSurprisal, type Unit } from '$lib/math';
import type { WidgetDefinition } from '$lib/machine/definition';
import { fromNats, log, scripts } from '$lib/machine/export/code';
import { number, unit } from '$lib/machine/parameters';
import { entropyCurve } from './curve';
import { words } from './words';

export interface State {
	/** The probability of heads. */
	readonly p: number;
	readonly unit: Unit;
}

export interface Figures {
	/** The probability of tails, 1 − p. */
	readonly tails: number;
	/** log 1/p and log 1/(1 − p): where the tangent meets the right and the left edge. */
	readonly surprisals: readonly [heads: number, tails: number];
	/** p log 1/p and (1 − p) log 1/(1 − p). */
	readonly contributions: readonly [heads: number, tails: number];
	/** Their sum. */
	readonly entropy: number;
	/** dH/dp = log (1 − p)/p. */
	readonly slope: number;
	/** log 2, the fair coin's entropy. */
	readonly maximum: number;
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'binary-entropy',
	title: { en: 'Entropy of a coin', zh: '一枚硬币的熵' },
	summary: {
		en: 'Bend a coin and see its entropy, with the tangent whose two ends are the surprisals of tails and heads.',
		zh: '改变一枚硬币正面朝上的概率，看它的熵；切线的两端正是反面与正面的自信息。'
	},
	parameters: {
		p: number({
			default: 0.3,
			min: 0,
			max: 1,
			doc: { en: 'the probability of heads', zh: '正面朝上的概率' }
		}),
		unit
	},

	compute({ p, unit }) {
		// 1 − 0.9 is 0.1 to a reader, and 0.09999999999999998 to a float.
		const tails = Number((1 - p).toFixed(15));
		return {
			tails,
			surprisals: [surprisal(p, unit), surprisal(tails, unit)],
			contributions: [weightedSurprisal(p, p, unit), weightedSurprisal(tails, tails, unit)],
			entropy: binaryEntropy(p, unit),
			slope: binaryEntropySlope(p, unit),
			maximum: binaryEntropy(0.5, unit)
		};
	},

	describe({ p, unit }, { surprisals: [heads, tails], entropy, slope, maximum }, lang) {
		const says = (value: number) => information(value, unit, lang);
		if (lang === 'zh') {
			if (p === 0 || p === 1) {
				const [sure, never] = p === 1 ? ['正面', '反面'] : ['反面', '正面'];
				return `这枚硬币必定${sure}朝上，熵是 ${says(entropy)}。${never}的自信息为无穷大，但它从不出现，贡献是 0；曲线在这里是竖直的。`;
			}
			const start = `正面朝上的概率为 ${plain(p)} 的硬币，熵是 ${says(entropy)}`;
			if (p === 0.5) return `${start}，是硬币所能有的最大值 log 2：两面等可能，切线水平。`;
			return `${start}，均匀硬币为 ${says(maximum)}。正面的自信息是 ${says(heads)}，反面的是 ${says(tails)}；两者之差是曲线的斜率 ${decimals(slope)}。`;
		}
		if (p === 0 || p === 1) {
			const [sure, never] = p === 1 ? ['heads', 'Tails'] : ['tails', 'Heads'];
			return `A coin that always lands ${sure} has an entropy of ${says(entropy)}. ${never} would surprise infinitely, but never comes up and adds 0; here the curve stands upright.`;
		}
		const start = `A coin that lands heads with probability ${plain(p)} has an entropy of ${says(entropy)}`;
		if (p === 0.5) {
			return `${start}, the most a coin can have, log 2: both sides are equally likely, and the tangent is level.`;
		}
		return `${start}; a fair coin has ${says(maximum)}. Heads carries ${says(heads)}, tails ${says(tails)}, and their difference is the slope of the curve, ${decimals(slope)}.`;
	},

	table({ p, unit }, { tails, surprisals, contributions, entropy, slope, maximum }, lang) {
		const words = {
			en: {
				side: 'Side',
				probability: 'Probability',
				heads: 'Heads',
				tails: 'Tails',
				sum: 'Sum: entropy H(p)',
				slope: 'Slope of H at p',
				most: 'Largest possible: log 2'
			},
			zh: {
				side: '面',
				probability: '概率',
				heads: '正面',
				tails: '反面',
				sum: '总和：熵 H(p)',
				slope: 'H 在 p 处的斜率',
				most: '可能的最大值：log 2'
			}
		}[lang];
		return {
			columns: [
				words.side,
				words.probability,
				withUnit('log 1/p', unit, lang),
				withUnit('p log 1/p', unit, lang)
			],
			rows: [
				[words.heads, plain(p), decimals(surprisals[0]), decimals(contributions[0])],
				[words.tails, plain(tails), decimals(surprisals[1]), decimals(contributions[1])],
				[words.sum, '1', '', decimals(entropy)],
				[words.slope, '', '', decimals(slope)],
				[words.most, '', '', decimals(maximum)]
			]
		};
	},

	code({ p, unit }, { tails, surprisals, contributions, entropy, slope, maximum }) {
		return scripts({
			given: { p: [p, tails] },
			pytorch: [
				`surprisal = -torch.${log[unit]}(p)`,
				`contribution = torch.special.entr(p)${fromNats[unit]}`,
				'entropy = contribution.sum()',
				'slope = surprisal[0] - surprisal[1]',
				`largest = math.${log[unit]}(2)`
			],
			numpy: [
				'with np.errstate(divide="ignore"):',
				`    surprisal = -np.${log[unit]}(p)`,
				`contribution = -p * np.${log[unit]}(np.where(p > 0, p, 1))`,
				'entropy = contribution.sum()',
				'slope = surprisal[0] - surprisal[1]',
				`largest = math.${log[unit]}(2)`
			],
			prints: [
				{ name: 'p', value: [p, tails], as: 'plain' },
				{ name: 'surprisal', value: surprisals, unit },
				{ name: 'contribution', value: contributions, unit },
				{ name: 'entropy', value: entropy, unit },
				{ name: 'slope', value: slope, unit },
				{ name: 'largest', value: maximum, unit }
			]
		});
	},

	curves: {
		curve: ({ unit }, lang) => ({
			points: entropyCurve(unit),
			x: { title: words.axisP[lang], from: 0, to: 1 },
			// About as much room above the curve in either unit: a wrong guess needs some.
			y: {
				title: words.axisEntropy[lang](unitName[lang][unit]),
				from: 0,
				to: unit === 'bit' ? 1.5 : 1
			},
			unit
		})
	}
};

export default definition;
