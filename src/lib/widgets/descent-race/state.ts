import { choice, flag, integer, number, type Parameters } from '$lib/machine/parameters';

/** As far as a start may lie from the middle. */
export const REACH = 10;
export const HIGHEST_RATE = 10;
export const MOST_STEPS = 1000;

/**
 * What cross-entropy's neuron is stepped by: its slope along z, or something that is taken for it. `answer` is the derivative
 * with respect to the answer a, left where it is; `factor` has MSE's factor in it; `sign` is turned round.
 */
export const derivatives = ['right', 'answer', 'factor', 'sign'] as const;
export type Derivative = (typeof derivatives)[number];

export interface State {
	/** Where both neurons start: weight plus bias, on an input of 1. */
	readonly z: number;
	readonly y: '0' | '1';
	/** The learning rate of both. */
	readonly rate: number;
	/** Steps done. */
	readonly n: number;
	/** Whether the reader is asked which derivative is the right one. */
	readonly spot: boolean;
	readonly derivative: Derivative;
}

export const parameters: Parameters<State> = {
	z: number({
		default: 4,
		min: -REACH,
		max: REACH,
		doc: { en: 'the input z that both neurons start from', zh: '两个神经元共同的起点 z' }
	}),
	y: choice({ default: '0', of: ['0', '1'], doc: { en: 'the label', zh: '标签' } }),
	rate: number({
		default: 0.15,
		min: 0,
		max: HIGHEST_RATE,
		doc: { en: 'the learning rate of both', zh: '两者共用的学习率' }
	}),
	n: integer({
		default: 100,
		min: 0,
		max: MOST_STEPS,
		doc: { en: 'how many steps have been made', zh: '已经走了多少步' }
	}),
	spot: flag({
		default: false,
		doc: { en: 'ask for the right derivative: 1 or 0', zh: '是否请读者挑出正确的导数：1 或 0' }
	}),
	derivative: choice({
		default: 'right',
		of: derivatives,
		doc: {
			en: 'what cross-entropy’s neuron is stepped by',
			zh: '交叉熵一方每步所用的导数'
		}
	})
};
