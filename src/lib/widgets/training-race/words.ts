import type { Localized } from '$lib/i18n/lang';
import type { Remark } from './figures';
import type { Start } from './state';

/** The two models by their losses. */
export const models: Localized<readonly [string, string]> = {
	en: ['cross-entropy', 'MSE'],
	zh: ['交叉熵', 'MSE']
};

const named = {
	en: (model: 0 | 1) => ['Cross-entropy', 'MSE'][model],
	zh: (model: 0 | 1) => models.zh[model]
};

export const remarks: Localized<Readonly<Record<Remark['what'], (model: 0 | 1) => string>>> = {
	en: {
		loss: (model) =>
			`${named.en(model)} has diverged: its loss has passed 745 nat, and e⁻⁷⁴⁵ is the smallest number a float holds. The race stopped itself; try a smaller rate.`,
		weights: (model) =>
			`${named.en(model)} has diverged: a weight has passed a million. The race stopped itself; try a smaller rate.`,
		climbs: (model) => `${named.en(model)}’s rate is negative: it climbs its loss instead of descending.`,
		rests: (model) => `${named.en(model)}’s rate is 0: its weights stay where they are.`,
		overshoots: (model) =>
			`${named.en(model)}’s loss is higher than at the start: its steps are too large and overshoot.`
	},
	zh: {
		loss: (model) =>
			`${named.zh(model)}发散了：损失超过 745 奈特，而 e⁻⁷⁴⁵ 已是浮点数能表示的最小的数。训练已自动停下，请换小一些的学习率。`,
		weights: (model) => `${named.zh(model)}发散了：有权重超过一百万。训练已自动停下，请换小一些的学习率。`,
		climbs: (model) => `${named.zh(model)}的学习率是负数：它在往损失更大的方向走。`,
		rests: (model) => `${named.zh(model)}的学习率是 0：权重原地不动。`,
		overshoots: (model) => `${named.zh(model)}的损失比开始时还高：步子太大，迈过了头。`
	}
};

export const startNames: Localized<Readonly<Record<Start, string>>> = {
	en: { zero: 'all zero', small: 'small', saturated: 'saturated' },
	zh: { zero: '全为零', small: '很小', saturated: '饱和' }
};

export const words = {
	loadTo: {
		en: (steps: string) => `Load the digits and train to step ${steps}`,
		zh: (steps: string) => `载入数字并训练到第 ${steps} 步`
	},
	loadNote: {
		en: 'Nothing is trained yet. 3,000 handwritten digits to train on and 1,000 others to judge by are fetched when you ask for them: 0.65 MB.',
		zh: '还没有开始训练。用来训练的 3,000 个手写数字和用来评判的另外 1,000 个，要等你点了才会载入：0.65 MB。'
	},
	loading: { en: 'Loading the digits…', zh: '正在载入数字……' },
	failed: {
		en: 'The digits could not be loaded. Perhaps the connection is down; nothing you set is lost.',
		zh: '数字没能载入，可能是网络断了；你的设置都还在。'
	},
	again: { en: 'Try again', zh: '重试' },
	race: { en: 'The race', zh: '训练' },
	start: { en: 'Start', zh: '起始权重' },
	rate: { en: 'Rate of cross-entropy', zh: '交叉熵的学习率' },
	mseRate: { en: 'Rate of MSE', zh: 'MSE 的学习率' },
	rates: { en: 'Rates', zh: '学习率' },
	ratesAre: {
		en: { same: 'one for both', own: 'each its own' },
		zh: { same: '两者相同', own: '各用各的' }
	},
	oneRate: { en: 'Rate η of both', zh: '共用的学习率 η' },
	batch: { en: 'Batch', zh: '批大小' },
	seed: { en: 'Seed', zh: '随机种子' },
	newSeed: { en: 'New seed', zh: '换种子' },
	steps: { en: 'Steps', zh: '步数' },
	zeroEqual: { en: 'From zero, equal rates', zh: '从零开始，学习率相同' },
	zeroOwn: { en: 'From zero, each its own rate', zh: '从零开始，各用各的学习率' },
	saturatedEqual: { en: 'Saturated, equal rates', zh: '饱和起步，学习率相同' },
	saturatedOwn: { en: 'Saturated, each its own rate', zh: '饱和起步，各用各的学习率' },
	lossOf: {
		en: (model: 0 | 1) => (model === 0 ? 'Loss of cross-entropy against steps' : 'Loss of MSE against steps'),
		zh: (model: 0 | 1) => (model === 0 ? '交叉熵损失随步数的变化' : 'MSE 损失随步数的变化')
	},
	accuracyAgainst: { en: 'Accuracy against steps', zh: '准确率随步数的变化' },
	normAgainst: { en: 'Gradient norm against steps', zh: '梯度范数随步数的变化' },
	axisLoss: {
		en: (unit: string) => `cross-entropy (${unit})`,
		zh: (unit: string) => `交叉熵（${unit}）`
	},
	axisMse: { en: 'MSE, ½‖q − p‖²', zh: 'MSE，½‖q − p‖²' },
	axisAccuracy: { en: 'read right (%)', zh: '读对的比例（%）' },
	axisNorm: { en: 'gradient norm', zh: '梯度范数' },
	axisSteps: { en: 'steps', zh: '步数' },
	guess: { en: 'guessing', zh: '乱猜' },
	is: {
		en: (name: string, value: string) => `${name}: ${value}`,
		zh: (name: string, value: string) => `${name}：${value}`
	},
	rightOf: {
		en: (right: string, of: string) => `${right} of ${of} right`,
		zh: (right: string, of: string) => `${of} 个中读对 ${right} 个`
	},
	notYet: { en: 'not trained yet', zh: '尚未训练' },
	images: {
		en: (model: 0 | 1) => `The ten weight images of ${models.en[model]}, 0 to 9`,
		zh: (model: 0 | 1) => `${models.zh[model]}的十张权重图，0 到 9`
	},
	misread: {
		en: (model: 0 | 1) => `Misread by ${models.en[model]}`,
		zh: (model: 0 | 1) => `${models.zh[model]}读错的`
	},
	misreadDigit: {
		en: (label: number, read: number, share: string) =>
			`a ${label} read as ${read}, with probability ${share}`,
		zh: (label: number, read: number, share: string) => `把 ${label} 读成 ${read}，概率 ${share}`
	},
	misreadHelp: {
		en: 'Under each digit: what it is → what the model reads.',
		zh: '每个数字下面：实际是什么 → 模型读成什么。'
	},
	reading: { en: 'What both read', zh: '两个模型怎么读' },
	readingHelp: {
		en: 'Draw a digit, or pick one that was misread above. These are the probabilities that each model, as it is trained now, gives the ten classes.',
		zh: '自己写一个数字，或者从上面读错的里面挑一个。这里是训练到此刻的两个模型各自给十个类别的概率。'
	},
	readingNotYet: {
		en: 'Once something is trained and something drawn, both models read it here.',
		zh: '训练之后，在纸上写一个数字，两个模型就会在这里读它。'
	},
	digitHead: { en: 'class', zh: '类别' },
	putOnPaper: {
		en: (said: string) => `Put on the paper: ${said}`,
		zh: (said: string) => `放到纸上：${said}`
	},
	computedBy: {
		en: (name: string, time: string) => `Computed by ${name}, ${time} ms a step for both models.`,
		zh: (name: string, time: string) => `由 ${name} 计算，两个模型合计每步 ${time} 毫秒。`
	},
	willCompute: {
		en: 'The steps are computed on your own device.',
		zh: '每一步都在你自己的设备上计算。'
	},
	wentOn: { en: 'It went on from the last weights.', zh: '它从最后的权重接着训练。' }
} satisfies Record<string, Localized<unknown>>;
