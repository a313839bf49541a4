import type { Localized } from '$lib/i18n/lang';

export const words = {
	run: { en: 'steps', zh: '步数' },
	models: { en: 'The examples and what both models answer', zh: '各样本，以及两个模型的输出' },
	answer: { en: 'label y, answer a = σ(wx + b)', zh: '标签 y 与输出 a = σ(wx + b)' },
	feature: { en: 'feature x', zh: '特征 x' },
	given: { en: 'example with its true label', zh: '标签正确的样本' },
	mislabelled: { en: 'mislabelled', zh: '标错的样本' },
	truth: { en: 'where the true label changes', zh: '真实标签在此变换' },
	example: {
		en: (i: number, y: number, wrong: boolean) =>
			`x of example ${i}, label ${y}${wrong ? ', mislabelled' : ''}`,
		zh: (i: number, y: number, wrong: boolean) => `第 ${i} 个样本的 x，标签 ${y}${wrong ? '，标错' : ''}`
	},
	found: {
		en: (name: string, boundary: string | undefined, right: number, n: number) =>
			`${name}: ${boundary === undefined ? 'no boundary' : `boundary at ${boundary}`}, ${right} of ${n} true labels found`,
		zh: (name: string, boundary: string | undefined, right: number, n: number) =>
			`${name}：${boundary === undefined ? '没有分界' : `分界在 ${boundary}`}，${n} 个真实标签答对 ${right} 个`
	},
	ce: { en: 'cross-entropy', zh: '交叉熵' },
	pulls: {
		en: 'How hard each example pulls the answer, up or down',
		zh: '每个样本把输出往上或往下拉得多用力'
	},
	pull: { en: 'pull −dL/dz (up: towards 1)', zh: '拉力 −dL/dz（向上：拉向 1）' },
	oneLoss: { en: 'The loss of one example', zh: '单个样本的损失' },
	onePull: { en: 'The pull of one example', zh: '单个样本的拉力' },
	lossAxis: { en: 'loss L (cross-entropy in nat)', zh: '损失 L（交叉熵以奈特计）' },
	pullAxis: { en: 'pull |dL/dz|', zh: '拉力 |dL/dz|' },
	probability: { en: 'q, probability of the label', zh: '标签的概率 q' },
	confidence: { en: 'probability q of an example’s label', zh: '某个样本标签的概率 q' },
	slider: { en: 'probability q', zh: '概率 q' },
	rate: { en: 'cross-entropy’s rate η', zh: '交叉熵的学习率 η' },
	mseRate: { en: 'MSE’s rate η', zh: 'MSE 的学习率 η' },
	presets: {
		en: {
			one: 'one mistake',
			ends: 'one at each end',
			near: 'a mistake near the boundary',
			two: 'too many',
			clean: 'no mistake',
			same: 'all labels the same'
		},
		zh: {
			one: '标错一个',
			ends: '两端各错一个',
			near: '错在分界旁边',
			two: '错得太多',
			clean: '没有标错',
			same: '标签全都一样'
		}
	}
} satisfies Record<string, Localized<unknown>>;
