import { plain, significant } from '$lib/i18n/format';
import type { WidgetDefinition } from '$lib/machine/definition';
import { centralDifference, neuronLoss, sigmoid, type NeuronLoss } from '$lib/math';
import { codeOf } from './code';
import type { Figures, Runner } from './figures';
import { descent, mseSlope, slopeBy, type Slope } from './race';
import { parameters, type State } from './state';

/** How near the label an answer counts as arrived. */
export const NEAR = 0.1;

/** What a central difference with its step may be off, as a share of the slope and at all. */
const TOLERANCE = 1e-6;

function runner(kind: NeuronLoss, slopeAt: Slope, { z: start, rate, n }: State, y: 0 | 1): Runner {
	const path = descent(slopeAt, start, y, rate, n);
	const z = path[n];
	const slope = slopeAt(z, y);
	const quotient = centralDifference((at) => neuronLoss(kind, at, y), z);
	const arrived = path.findIndex((at) => Math.abs(sigmoid(at) - y) < NEAR);
	return {
		path,
		z,
		a: sigmoid(z),
		loss: neuronLoss(kind, z, y),
		slope,
		quotient,
		apart: Math.abs(quotient - slope),
		arrived: arrived < 0 ? NaN : arrived
	};
}

const arrivedText = (step: number) => (Number.isNaN(step) ? '–' : String(step));

const definition: WidgetDefinition<State, Figures> = {
	id: 'descent-race',
	title: { en: 'Two neurons race', zh: '两个神经元的赛跑' },
	summary: {
		en: 'One neuron, twice: MSE against cross-entropy from the same start at the same rate, each derivative checked as it runs.',
		zh: '同一个神经元跑两遍：MSE 对交叉熵，起点相同，学习率相同，导数边跑边核对。'
	},
	parameters,

	compute(state) {
		const y = state.y === '1' ? 1 : 0;
		const crossEntropy = runner('cross-entropy', slopeBy[state.derivative], state, y);
		return {
			start: sigmoid(state.z),
			crossEntropy,
			mse: runner('mse', mseSlope, state, y),
			agrees: crossEntropy.apart <= TOLERANCE * (1 + Math.abs(crossEntropy.quotient))
		};
	},

	describe({ z, y, rate, n, derivative }, { start, crossEntropy, mse, agrees }, lang) {
		const [ce, m] = [crossEntropy, mse].map(({ a }) => significant(a));
		const wrong = derivative !== 'right';
		if (lang === 'zh') {
			const race = `两个神经元都从 z = ${plain(z)}（a = ${significant(start)}）出发，标签是 ${y}，学习率都是 ${plain(rate)}。走了 ${n} 步，交叉熵一方输出 ${ce}，MSE 一方输出 ${m}。`;
			if (!wrong) return race;
			const verdict = agrees ? '恰好在这一点上两者看不出差别' : '对不上，这个导数是错的';
			return `${race}不过，交叉熵一方每步用的是 ${significant(crossEntropy.slope)}，而差分给出的斜率是 ${significant(crossEntropy.quotient)}：${verdict}。`;
		}
		const race = `Both neurons start at z = ${plain(z)}, a = ${significant(start)}, with label ${y} and learning rate ${plain(rate)}. After ${n} ${n === 1 ? 'step' : 'steps'} the one trained by cross-entropy answers ${ce}, the one trained by MSE ${m}.`;
		if (!wrong) return race;
		const verdict = agrees
			? 'at this very point the two can’t be told apart'
			: 'they disagree, the derivative is wrong';
		return `${race} But cross-entropy’s neuron is stepped by ${significant(crossEntropy.slope)}, and the slope by differences is ${significant(crossEntropy.quotient)}: ${verdict}.`;
	},

	table({ n }, { start, crossEntropy, mse }, lang) {
		const words = {
			en: {
				figure: `After ${n} ${n === 1 ? 'step' : 'steps'}`,
				ce: 'cross-entropy',
				start: 'answer at the start',
				answer: 'answer a',
				loss: 'loss (cross-entropy in nat)',
				slope: 'stepped by',
				quotient: 'slope by central difference',
				arrived: 'first step within a tenth of the label'
			},
			zh: {
				figure: `走了 ${n} 步之后`,
				ce: '交叉熵',
				start: '起点处的输出',
				answer: '输出 a',
				loss: '损失（交叉熵以奈特计）',
				slope: '每步所用的导数',
				quotient: '用中心差分求得的斜率',
				arrived: '第几步起与标签相差不到十分之一'
			}
		}[lang];
		const both = (of: 'z' | 'a' | 'loss' | 'slope' | 'quotient') => [
			significant(crossEntropy[of]),
			significant(mse[of])
		];
		return {
			columns: [words.figure, words.ce, 'MSE'],
			rows: [
				[words.start, significant(start), significant(start)],
				['z', ...both('z')],
				[words.answer, ...both('a')],
				[words.loss, ...both('loss')],
				[words.slope, ...both('slope')],
				[words.quotient, ...both('quotient')],
				[words.arrived, arrivedText(crossEntropy.arrived), arrivedText(mse.arrived)]
			]
		};
	},

	code: codeOf
};

export default definition;
