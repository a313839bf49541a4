import { plain, significant } from '$lib/i18n/format';
import type { WidgetDefinition } from '$lib/machine/definition';
import { settlePoints } from '$lib/machine/neuron/labelled-points';
import {
	centralDifference,
	logisticDescent,
	logisticGradient,
	logisticLoss,
	lowestLogisticCurvature,
	sigmoid,
	type LabelledPoint,
	type NeuronLoss
} from '$lib/math';
import { codeOf } from './code';
import { coordinate } from './coordinate';
import type { Descent, Figures } from './figures';
import { FAR, MOST_STEPS } from './limits';
import { sentenceOf } from './sentence';
import { parameters, type State } from './state';
import { isFar, isSeparable, pointsOf } from './walk';

/** What a central difference with its step may be off, as a share of the slope and at all. */
const TOLERANCE = 1e-6;
/** Decimals of a central difference that are not its own rounding. */
const TRUE_DECIMALS = 8;

/** Free of what is left of a sum whose parts cancel, which is nobody's slope. */
const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

function descent(kind: NeuronLoss, points: readonly LabelledPoint[], { w, b, rate, n }: State): Descent {
	const path = logisticDescent(kind, points, { w, b }, { rate, steps: n, far: FAR });
	const at = path[path.length - 1];
	const loss = logisticLoss(kind, points, at);
	const slopes = logisticGradient(kind, points, at);
	const gradient = { w: rounded(slopes.w, 9), b: rounded(slopes.b, 9) };
	const thrown = isFar(at);
	const difference = (along: 'w' | 'b') => {
		if (thrown) return NaN;
		const slope = centralDifference(
			(moved) => logisticLoss(kind, points, { ...at, [along]: moved }),
			at[along]
		);
		return rounded(slope, TRUE_DECIMALS);
	};
	const quotient = { w: difference('w'), b: difference('b') };
	const apart = Math.max(Math.abs(quotient.w - gradient.w), Math.abs(quotient.b - gradient.b));
	return {
		path,
		at,
		loss,
		gradient,
		quotient,
		apart,
		agrees: apart <= TOLERANCE * (1 + Math.hypot(gradient.w, gradient.b)),
		curvature: lowestLogisticCurvature(kind, points, at),
		answers: points.map(({ x }) => sigmoid(at.w * x + at.b)),
		thrown,
		rose: path.length > 1 && loss > logisticLoss(kind, points, path[path.length - 2])
	};
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'loss-surface',
	title: { en: 'Two surfaces, two descents', zh: '两张损失曲面，两条下降之路' },
	summary: {
		en: 'Logistic regression on a few points that can be moved: both losses over weight and bias, the two descents, and where MSE is not convex.',
		zh: '在几个可以移动的点上做逻辑回归：两种损失在权重与偏置上的曲面、两条下降路径，以及 MSE 在哪里不是凸的。'
	},
	parameters,

	settle: settlePoints,

	compute(state) {
		const points = pointsOf(state.x, state.y);
		const crossEntropy = descent('cross-entropy', points, state);
		const mse = descent('mse', points, state);
		const n = Math.max(crossEntropy.path.length, mse.path.length) - 1;
		return {
			points,
			crossEntropy,
			mse,
			n,
			done: n >= MOST_STEPS || state.rate === 0 || (crossEntropy.thrown && mse.thrown),
			separable: isSeparable(points)
		};
	},

	// Steps that nobody made leave no trace.
	written: (_, { n }) => ({ n }),

	describe: sentenceOf,

	table(_, { points, crossEntropy, mse, n }, lang) {
		const words = {
			en: {
				figure: `After ${n} ${n === 1 ? 'step' : 'steps'}`,
				ce: 'cross-entropy',
				w: 'weight w',
				b: 'bias b',
				loss: 'mean loss (cross-entropy in nat)',
				slope: (of: string) => `slope along ${of}`,
				quotient: (of: string) => `slope along ${of} by central difference`,
				curvature: 'lowest curvature',
				answer: (i: number, x: string, y: number) => `answer at point ${i}, x = ${x}, label ${y}`
			},
			zh: {
				figure: `走了 ${n} 步之后`,
				ce: '交叉熵',
				w: '权重 w',
				b: '偏置 b',
				loss: '平均损失（交叉熵以奈特计）',
				slope: (of: string) => `沿 ${of} 的斜率`,
				quotient: (of: string) => `沿 ${of} 的斜率（中心差分）`,
				curvature: '最小曲率',
				answer: (i: number, x: string, y: number) => `第 ${i} 个点的输出，x = ${x}，标签 ${y}`
			}
		}[lang];
		const both = (of: (descent: Descent) => number) => [significant(of(crossEntropy)), significant(of(mse))];
		return {
			columns: [words.figure, words.ce, 'MSE'],
			rows: [
				[words.w, coordinate(crossEntropy.at.w), coordinate(mse.at.w)],
				[words.b, coordinate(crossEntropy.at.b), coordinate(mse.at.b)],
				[words.loss, ...both(({ loss }) => loss)],
				[words.slope('w'), ...both(({ gradient }) => gradient.w)],
				[words.slope('b'), ...both(({ gradient }) => gradient.b)],
				[words.quotient('w'), ...both(({ quotient }) => quotient.w)],
				[words.quotient('b'), ...both(({ quotient }) => quotient.b)],
				[words.curvature, ...both(({ curvature }) => curvature)],
				...points.map(({ x, y }, i) => [
					words.answer(i + 1, plain(x), y),
					...both(({ answers }) => answers[i])
				])
			]
		};
	},

	code: codeOf
};

export default definition;
