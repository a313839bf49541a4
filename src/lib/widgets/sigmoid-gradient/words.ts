import type { Localized } from '$lib/i18n/lang';

export const words = {
	neuron: { en: 'The neuron’s answer for each input', zh: '神经元对每个输入给出的输出' },
	label: { en: 'Label', zh: '标签' },
	labelIs: { en: (y: string) => `y = ${y}`, zh: (y: string) => `y = ${y}` },
	pushes: { en: 'How hard each loss pushes the neuron', zh: '两种损失的推力各有多大' },
	push: { en: 'push on z: the size of dL/dz', zh: '对 z 的推力：|dL/dz|' },
	pushOf: {
		en: (name: string, value: string) => `${name}: ${value}`,
		zh: (name: string, value: string) => `${name}：${value}`
	},
	losses: { en: 'Both losses for each input', zh: '每个输入对应的两种损失' },
	lossAxis: { en: 'loss L (cross-entropy in nat)', zh: '损失 L（交叉熵以奈特计）' },
	slopes: { en: 'The size of both slopes for each input', zh: '每个输入处两条斜率的大小' },
	slopeAxis: { en: 'slope |dL/dz|', zh: '斜率 |dL/dz|' },
	scale: { en: 'Slopes', zh: '斜率刻度' },
	linear: { en: 'linear', zh: '线性' },
	log: { en: 'logarithmic', zh: '对数' },
	point: { en: 'input z, on the neuron’s curve', zh: '神经元曲线上的输入 z' },
	formulas: { en: 'The slopes by formula, and checked', zh: '斜率：公式与核对' },
	times: { en: 'cross-entropy : MSE', zh: '交叉熵 : MSE' },
	checked: {
		en: (quotient: string, apart: string) => `by differences ${quotient}, apart by ${apart}`,
		zh: (quotient: string, apart: string) => `差分为 ${quotient}，相差 ${apart}`
	},
	sureWrong: { en: 'certain and wrong', zh: '十分确信，却错了' },
	unsure: { en: 'undecided', zh: '拿不准' },
	steepest: { en: 'where MSE is steepest', zh: 'MSE 最陡之处' },
	sureRight: { en: 'certain and right', zh: '十分确信，而且对了' }
} satisfies Record<string, Localized<unknown>>;
