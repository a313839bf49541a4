import { decimals, plain, probability, significant } from '$lib/i18n/format';
import { softmax } from '$lib/math';
import type { WidgetDefinition } from '$lib/machine/definition';
import { countedNames } from '$lib/machine/parameters/names';
import { codeOf } from './code';
import { describe } from './describe';
import type { Figures } from './figures';
import { parameters, type State } from './state';

/** Below, a float64 has fewer digits than it should. */
const LEAST_NORMAL = 2 ** -1022;
const isWhole = (value: number) => value >= LEAST_NORMAL && value < Infinity;

/** The two classes that are compared, among those there are: those chosen, or the two that lead. */
function compared({ z, a, b }: State): [number, number] {
	const ranked = z.map((_, i) => i).sort((i, j) => z[j] - z[i] || i - j);
	const chosen = (wanted: number | 'auto', other: number | 'auto') =>
		wanted !== 'auto' && wanted < z.length ? wanted : ranked.find((i) => i !== other)!;
	const first = chosen(a, b);
	return [first, chosen(b, first)];
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'softmax',
	title: { en: 'Softmax: from logits to probabilities', zh: 'softmax：从 logits 到概率' },
	summary: {
		en: 'Drag logits, shift them all, turn the temperature: only differences count, and e to a difference is the odds.',
		zh: '拖动 logits，整体平移，调节温度：算数的只有差值，e 的差值次方就是几率。'
	},
	parameters,

	compute(state) {
		const { z, c, t } = state;
		const shifted = z.map((zi) => zi + c);
		const scaled = shifted.map((zi) => zi / t);
		const q = softmax(scaled);
		const unshifted = softmax(z.map((zi) => zi / t));
		const [a, b] = compared(state);
		const difference = (z[a] - z[b]) / t;
		const odds = Math.exp(difference);
		return {
			names: countedNames(z.length),
			shifted,
			scaled,
			q,
			change: Math.max(...q.map((share, i) => Math.abs(share - unshifted[i]))),
			factor: c / t,
			a,
			b,
			difference,
			power: difference / Math.LN10,
			odds: isWhole(odds) ? odds : null,
			ratio: isWhole(q[a]) && isWhole(q[b]) ? q[a] / q[b] : null
		};
	},

	describe,

	table({ z, c, t }, figures, lang) {
		const { names, shifted, scaled, q, change, a, b, difference, power, odds, ratio } = figures;
		const words = {
			en: {
				class: 'Class',
				change: 'Largest change of any q by the shift',
				shift: 'Shift c',
				temperature: 'Temperature T',
				difference: `(z − z′)/T of classes ${a} and ${b}`,
				power: 'their odds as a power of ten: 10 to',
				odds: 'their odds, e^((z − z′)/T)',
				ratio: 'their odds, q/q′'
			},
			zh: {
				class: '类别',
				change: '平移使 q 变动的最大值',
				shift: '平移量 c',
				temperature: '温度 T',
				difference: `类别 ${a} 与 ${b} 的 (z − z′)/T`,
				power: '几率写成 10 的幂，指数为',
				odds: '几率 e^((z − z′)/T)',
				ratio: '几率 q/q′'
			}
		}[lang];
		const alone = (name: string, value: string) => [name, '', '', '', value];
		return {
			columns: [words.class, 'z', 'z + c', '(z + c)/T', 'q'],
			rows: [
				...names.map((name, i) => [
					name,
					plain(z[i]),
					decimals(shifted[i]),
					decimals(scaled[i]),
					probability(q[i])
				]),
				alone(words.shift, plain(c)),
				alone(words.temperature, plain(t)),
				alone(words.change, decimals(change)),
				alone(words.difference, decimals(difference)),
				alone(words.power, significant(power)),
				...(odds === null ? [] : [alone(words.odds, significant(odds))]),
				...(ratio === null ? [] : [alone(words.ratio, significant(ratio))])
			]
		};
	},

	code: codeOf
};

export default definition;
