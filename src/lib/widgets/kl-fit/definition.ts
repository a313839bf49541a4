import { decimals, information, list, plain, sentences, unitName } from '$lib/i18n/format';
import { fromNats, type Gaussian, type GaussianMixture, type Unit } from '$lib/math';
import type { WidgetDefinition } from '$lib/machine/definition';
import { scripts } from '$lib/machine/export/code';
import { choice, integer, number, unit } from '$lib/machine/parameters';
import {
	descent,
	directions,
	forwardOptimumOf,
	measure,
	mixtureOf,
	MOST_STEPS,
	reverseOptimaOf,
	type Direction,
	type Fit
} from './fits';
import { gaussianStd, humpStd } from './limits';
import { numpyLines, pytorchLines } from './scripts';

export interface State {
	/** The probability of the first hump. */
	readonly weight: number;
	readonly mean1: number;
	readonly std1: number;
	readonly mean2: number;
	readonly std2: number;
	/** The Gaussian before any step. */
	readonly mean: number;
	readonly std: number;
	readonly direction: Direction;
	/** How many steps of the descent are taken. */
	readonly step: number;
	readonly unit: Unit;
}

export interface Figures {
	/** p, hump by hump. */
	readonly mixture: GaussianMixture;
	/** q after the steps that were taken. */
	readonly gaussian: Gaussian;
	/** How many that are: fewer than asked for where the descent has ended before. */
	readonly step: number;
	readonly done: boolean;
	/** The divergence that is descended, at the start and after each step. */
	readonly trail: readonly number[];
	/** D(p‖q) and D(q‖p). */
	readonly forward: number;
	readonly reverse: number;
	/** Where D(p‖·) is least. */
	readonly forwardOptimum: Fit;
	/** Where D(·‖p) has its minima, from left to right: one a hump, or one for both. */
	readonly reverseOptima: readonly Fit[];
}

const mean = (options: { default: number; en: string; zh: string }) =>
	number({ default: options.default, min: -5, max: 5, doc: { en: options.en, zh: options.zh } });

/** Where a descent stands after some steps, and how it came there. */
function walk(
	mixture: GaussianMixture,
	start: Gaussian,
	direction: Direction,
	step: number,
	unit: Unit
): Pick<Figures, 'gaussian' | 'step' | 'done' | 'trail' | Direction> {
	// Before the first step nothing of the descent is needed, and a drag need not wait for it.
	if (step === 0) {
		const both = measure(mixture, start, unit);
		return { gaussian: start, step, done: false, trail: [both[direction]], ...both };
	}
	const path = descent(mixture, start, direction);
	const taken = path.first(step);
	const { gaussian, step: last } = taken[taken.length - 1];
	return {
		gaussian,
		step: last,
		done: path.first(last + 1).length === taken.length,
		trail: taken.map(({ kl }) => fromNats(kl, unit)),
		...measure(mixture, gaussian, unit)
	};
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'kl-fit',
	title: { en: 'Cover or seek: one Gaussian on two humps', zh: '覆盖还是寻峰：一个高斯拟合两座峰' },
	summary: {
		en: 'Fit one Gaussian to a mixture of two by either KL divergence, watch the descent, and see forward cover and reverse seek.',
		zh: '按两个方向的 KL 散度，用一个高斯去拟合双峰混合分布：看梯度下降一步步走，看正向如何覆盖、反向如何寻峰。'
	},
	parameters: {
		weight: number({
			default: 0.5,
			min: 0,
			max: 1,
			doc: { en: 'the probability of the mixture’s first hump', zh: '混合分布中第一座峰的概率' }
		}),
		mean1: mean({ default: -2, en: 'the mean of the first hump', zh: '第一座峰的均值' }),
		std1: number({
			default: 0.6,
			...humpStd,
			doc: { en: 'the standard deviation of the first hump', zh: '第一座峰的标准差' }
		}),
		mean2: mean({ default: 2, en: 'the mean of the second hump', zh: '第二座峰的均值' }),
		std2: number({
			default: 0.6,
			...humpStd,
			doc: { en: 'the standard deviation of the second hump', zh: '第二座峰的标准差' }
		}),
		mean: mean({ default: 0.5, en: 'the mean of the Gaussian at the start', zh: '高斯的初始均值' }),
		std: number({
			default: 0.8,
			...gaussianStd,
			doc: { en: 'the standard deviation of the Gaussian at the start', zh: '高斯的初始标准差' }
		}),
		direction: choice({
			default: 'forward',
			of: directions,
			doc: {
				en: 'the divergence that is descended: forward D(p‖q) or reverse D(q‖p)',
				zh: '沿哪个散度下降：正向 D(p‖q) 或反向 D(q‖p)'
			}
		}),
		step: integer({
			default: 0,
			min: 0,
			max: MOST_STEPS,
			doc: { en: 'steps of the descent that are taken', zh: '梯度下降已走的步数' }
		}),
		unit
	},

	compute({ weight, mean1, std1, mean2, std2, mean, std, direction, step, unit }) {
		const mixture = mixtureOf(weight, mean1, std1, mean2, std2);
		const start = { mean, std };
		return {
			mixture,
			...walk(mixture, start, direction, step, unit),
			forwardOptimum: forwardOptimumOf(mixture, unit),
			// Only when somebody asks: it takes two descents, and a frame of a drag has no time for them.
			get reverseOptima() {
				return reverseOptimaOf(mixture, unit);
			}
		};
	},

	// A descent that ended before the steps asked for has taken no more than it did.
	written: (_, { step }) => ({ step }),

	describe({ direction, unit }, { mixture, gaussian, step, done, forward, reverse, ...optima }, lang) {
		const says = (value: number) => information(value, unit, lang);
		const { forwardOptimum: best, reverseOptima: seeks } = optima;
		// In reverse a descent may also end between the humps: a minimum, but a worse one.
		const alone = mixture.some(({ weight }) => weight === 0);
		const between = done && direction === 'reverse' && seeks.every(({ kl }) => reverse > kl + 0.001);
		if (lang === 'zh') {
			const humps = mixture.map(
				(hump) => `均值 ${plain(hump.mean)}、标准差 ${plain(hump.std)}、概率 ${plain(hump.weight)}`
			);
			const of = ({ mean, std }: Gaussian) => `均值 ${decimals(mean)}、标准差 ${decimals(std)}`;
			const went =
				step === 0
					? ''
					: `，这是沿${direction === 'forward' ? '正向 D(p‖q) ' : '反向 D(q‖p) '}下降 ${step} 步之后${done ? '，已到谷底' : ''}`;
			return sentences(
				[
					`p 是两座峰的混合：${humps.join('；')}。`,
					`高斯 q 的${of(gaussian)}${went}：D(p‖q) 是 ${says(forward)}，D(q‖p) 是 ${says(reverse)}。`,
					...(between ? ['这里也是一个谷底，却比从峰上出发得到的解更高。'] : []),
					`正向的最优解是${of(best)}，D(p‖q) 为 ${says(best.kl)}：它覆盖整个 p。`,
					seeks.length === 1
						? `反向${alone ? '从这一座峰出发，得到的解是' : '从两座峰出发都到同一个解：'}${of(seeks[0])}，D(q‖p) 为 ${says(seeks[0].kl)}。`
						: `反向从两座峰出发，到达两个不同的解：${seeks.map((fit) => `${of(fit)}，D(q‖p) 为 ${says(fit.kl)}`).join('；')}。`
				],
				lang
			);
		}
		const humps = mixture.map(
			(hump) =>
				`one with mean ${plain(hump.mean)}, std ${plain(hump.std)} and probability ${plain(hump.weight)}`
		);
		const of = ({ mean, std }: Gaussian) => `mean ${decimals(mean)} and std ${decimals(std)}`;
		const went =
			step === 0
				? ''
				: `, after ${step} ${step === 1 ? 'step' : 'steps'} down ${direction === 'forward' ? 'the forward D(p‖q)' : 'the reverse D(q‖p)'}${done ? ' and at its bottom' : ''},`;
		return sentences(
			[
				`p is a mixture of two humps: ${list(humps, lang)}.`,
				`The Gaussian q with ${of(gaussian)}${went} has D(p‖q) = ${says(forward)} and D(q‖p) = ${says(reverse)}.`,
				...(between
					? ['That is a minimum, too, but a higher one than those that are reached from the humps.']
					: []),
				`Forward, the best is ${of(best)}, where D(p‖q) is ${says(best.kl)}: it covers all of p.`,
				seeks.length === 1
					? `In reverse ${alone ? 'the only hump that counts leads to' : 'both humps lead to one answer,'} ${of(seeks[0])}, where D(q‖p) is ${says(seeks[0].kl)}.`
					: `In reverse the descents from the two humps end at two answers: ${seeks.map((fit) => `${of(fit)}, where D(q‖p) is ${says(fit.kl)}`).join('; ')}.`
			],
			lang
		);
	},

	table({ unit }, { mixture, gaussian, step, forward, reverse, ...optima }, lang) {
		const u = unitName[lang][unit];
		const words = {
			en: {
				what: 'Density',
				columns: ['probability', 'mean', 'std', `D(p‖q) (${u})`, `D(q‖p) (${u})`],
				hump: (i: number) => `p, hump ${i + 1}`,
				q: `q after ${step} ${step === 1 ? 'step' : 'steps'}`,
				forward: 'best q forward',
				reverse: (i: number) => `q in reverse, answer ${i + 1}`
			},
			zh: {
				what: '密度',
				columns: ['概率', '均值', '标准差', `D(p‖q)（${u}）`, `D(q‖p)（${u}）`],
				hump: (i: number) => `p 的第 ${i + 1} 座峰`,
				q: `走 ${step} 步之后的 q`,
				forward: '正向最优的 q',
				reverse: (i: number) => `反向的第 ${i + 1} 个解 q`
			}
		}[lang];
		const { forwardOptimum: best, reverseOptima: seeks } = optima;
		return {
			columns: [words.what, ...words.columns],
			rows: [
				...mixture.map(({ weight, mean, std }, i) => [
					words.hump(i),
					plain(weight),
					plain(mean),
					plain(std),
					'',
					''
				]),
				[words.q, '', decimals(gaussian.mean), decimals(gaussian.std), decimals(forward), decimals(reverse)],
				[words.forward, '', decimals(best.mean), decimals(best.std), decimals(best.kl), ''],
				...seeks.map(({ mean, std, kl }, i) => [
					words.reverse(i),
					'',
					decimals(mean),
					decimals(std),
					'',
					decimals(kl)
				])
			]
		};
	},

	code({ mean, std, direction, step, unit }, figures) {
		const { mixture, gaussian, forward, reverse, forwardOptimum: best, reverseOptima: seeks } = figures;
		return scripts({
			given: {
				weight: mixture.map(({ weight }) => weight),
				mean: mixture.map(({ mean }) => mean),
				std: mixture.map(({ std }) => std),
				start: [mean, std]
			},
			pytorch: pytorchLines(direction, step, unit),
			numpy: numpyLines(direction, step, unit),
			prints: [
				{ name: 'weight', value: mixture.map(({ weight }) => weight), as: 'plain' },
				{ name: 'mean', value: mixture.map(({ mean }) => mean), as: 'plain' },
				{ name: 'std', value: mixture.map(({ std }) => std), as: 'plain' },
				{ name: 'q_mean', value: gaussian.mean },
				{ name: 'q_std', value: gaussian.std },
				{ name: 'forward', value: forward, unit },
				{ name: 'reverse', value: reverse, unit },
				{ name: 'forward_optimum_mean', value: best.mean },
				{ name: 'forward_optimum_std', value: best.std },
				{ name: 'forward_optimum_kl', value: best.kl, unit },
				{ name: 'reverse_optima_mean', value: seeks.map(({ mean }) => mean) },
				{ name: 'reverse_optima_std', value: seeks.map(({ std }) => std) },
				{ name: 'reverse_optima_kl', value: seeks.map(({ kl }) => kl), unit }
			]
		});
	}
};

export default definition;
