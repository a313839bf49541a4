import { plain, significant } from '$lib/i18n/format';
import {
	centralDifference,
	neuronLoss,
	neuronSlope,
	sigmoid,
	sigmoidSlope,
	type NeuronLoss
} from '$lib/math';
import type { WidgetDefinition } from '$lib/machine/definition';
import { codeOf } from './code';
import type { Figures, LossFigures } from './figures';
import { parameters, type State } from './state';

/** The label as a number. */
const labelOf = ({ y }: State) => (y === '1' ? 1 : 0);

function figuresOf(kind: NeuronLoss, z: number, y: 0 | 1): LossFigures {
	const slope = neuronSlope(kind, z, y);
	const quotient = centralDifference((at) => neuronLoss(kind, at, y), z);
	return { loss: neuronLoss(kind, z, y), slope, quotient, apart: Math.abs(quotient - slope) };
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'sigmoid-gradient',
	title: { en: 'The push that each loss gives', zh: '两种损失的推力' },
	summary: {
		en: 'One sigmoid neuron, two losses: drag its input and compare the slopes that MSE and cross-entropy send back.',
		zh: '一个 sigmoid 神经元，两种损失：拖动输入，比较 MSE 与交叉熵传回的斜率。'
	},
	parameters,

	compute(state) {
		const { z } = state;
		const y = labelOf(state);
		const factor = sigmoidSlope(z);
		const crossEntropy = figuresOf('cross-entropy', z, y);
		return {
			a: sigmoid(z),
			residual: crossEntropy.slope,
			factor,
			crossEntropy,
			mse: figuresOf('mse', z, y),
			ratio: 1 / factor
		};
	},

	describe({ z, y }, { a, crossEntropy, mse, ratio }, lang) {
		const [ce, ofMse] = [crossEntropy, mse].map(({ slope }) => significant(slope));
		const distance = Math.abs(a - Number(y));
		const times = significant(ratio);
		if (lang === 'zh') {
			const how =
				distance > 0.9 ? '它十分确信，却错了' : distance < 0.1 ? '它十分确信，而且对了' : '它还拿不准';
			return `输入 z = ${plain(z)} 时，神经元给出 a = ${significant(a)}，标签是 ${y}：${how}。损失对 z 的斜率，交叉熵是 ${ce}，MSE 是 ${ofMse}：交叉熵推的力度是 MSE 的 ${times} 倍。`;
		}
		const how = distance > 0.9 ? 'certain, and wrong' : distance < 0.1 ? 'certain, and right' : 'undecided';
		return `At z = ${plain(z)} the neuron answers a = ${significant(a)} and the label is ${y}: it is ${how}. The slope along z is ${ce} for cross-entropy and ${ofMse} for MSE: cross-entropy pushes ${times} times as hard.`;
	},

	table(_, { a, residual, factor, crossEntropy, mse, ratio }, lang) {
		const words = {
			en: {
				figure: 'Figure',
				loss: 'loss L (cross-entropy in nat)',
				slope: 'slope dL/dz',
				quotient: 'slope by central difference',
				ratio: 'cross-entropy’s slope : MSE’s',
				ce: 'cross-entropy',
				answer: 'answer a = σ(z)'
			},
			zh: {
				figure: '数值',
				loss: '损失 L（交叉熵以奈特计）',
				slope: '斜率 dL/dz',
				quotient: '用中心差分求得的斜率',
				ratio: '两斜率之比（交叉熵 : MSE）',
				ce: '交叉熵',
				answer: '输出 a = σ(z)'
			}
		}[lang];
		const both = (of: keyof LossFigures) => [significant(crossEntropy[of]), significant(mse[of])];
		const one = (value: number) => [significant(value), ''];
		return {
			columns: [words.figure, words.ce, 'MSE'],
			rows: [
				[words.loss, ...both('loss')],
				[words.slope, ...both('slope')],
				[words.quotient, ...both('quotient')],
				[words.answer, ...one(a)],
				['a − y', ...one(residual)],
				['a(1 − a)', ...one(factor)],
				[words.ratio, ...one(ratio)]
			]
		};
	},

	code: codeOf
};

export default definition;
