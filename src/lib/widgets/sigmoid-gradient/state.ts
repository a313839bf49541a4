import { choice, flag, number, type Parameters } from '$lib/machine/parameters';

/** As far as the curves go; beyond, the sigmoid is flat for the eye. */
export const REACH = 10;

export interface State {
	/** The neuron's weighted input. */
	readonly z: number;
	/** Its label. */
	readonly y: '0' | '1';
	/** How the slopes are drawn. */
	readonly scale: 'linear' | 'log';
	/** Whether the curves of losses and slopes are shown beside the neuron and its two pushes. */
	readonly curves: boolean;
}

export const parameters: Parameters<State> = {
	z: number({
		default: -4,
		min: -REACH,
		max: REACH,
		doc: { en: 'the neuron’s input', zh: '神经元的输入' }
	}),
	y: choice({ default: '1', of: ['1', '0'], doc: { en: 'the label', zh: '标签' } }),
	scale: choice({
		default: 'linear',
		of: ['linear', 'log'],
		doc: {
			en: 'the scale of the slopes: linear or logarithmic',
			zh: '斜率的刻度：线性（linear）或对数（log）'
		}
	}),
	curves: flag({
		default: true,
		doc: { en: 'show the curves of losses and slopes: 1 or 0', zh: '是否画出损失与斜率的曲线：1 或 0' }
	})
};
