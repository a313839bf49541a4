import type { Localized } from '$lib/i18n/lang';
import type { Derivative } from './state';

export const words = {
	label: { en: 'Label', zh: '标签' },
	start: { en: 'start z', zh: '起点 z' },
	rate: { en: 'rate η', zh: '学习率 η' },
	run: { en: 'steps', zh: '步数' },
	neuron: { en: 'Where the two neurons are on the sigmoid', zh: '两个神经元在 sigmoid 曲线上的位置' },
	startHandle: { en: 'start z, on the neuron’s curve', zh: '神经元曲线上的起点 z' },
	way: { en: 'The two answers, step by step', zh: '两个输出逐步的变化' },
	step: { en: 'step', zh: '步' },
	answers: { en: 'answer a', zh: '输出 a' },
	spot: { en: 'Spot the wrong derivative', zh: '找出错误的导数' },
	which: { en: 'Cross-entropy is stepped by', zh: '交叉熵一方每步所用' },
	checked: { en: 'Each derivative, checked where the neuron is now', zh: '就在神经元此刻的位置核对导数' },
	by: {
		en: (slope: string, quotient: string) => `stepped by ${slope}, by differences ${quotient}`,
		zh: (slope: string, quotient: string) => `所用导数 ${slope}，差分 ${quotient}`
	},
	textbook: { en: 'certain and wrong', zh: '十分确信，却错了' },
	undecided: { en: 'undecided', zh: '拿不准' },
	animation: { en: 'the derivative of another thing', zh: '对错误的变量求导' }
} satisfies Record<string, Localized<unknown>>;

/** The derivatives as a reader chooses among them: nothing says which is right. */
export const derivativeNames: Readonly<Record<Derivative, string>> = {
	factor: '(a − y) · a(1 − a)',
	answer: '(a − y) / (a(1 − a))',
	right: 'a − y',
	sign: 'y − a'
};
