import type { Localized } from '$lib/i18n/lang';
import type { Activation, Initialization } from '$lib/math';
import type { Remark } from './figures';
import type { InputKind } from './state';

export const initNames: Localized<Readonly<Record<Initialization, string>>> = {
	en: {
		randn: 'randn',
		'kaiming-normal': 'Kaiming normal',
		'kaiming-uniform': 'Kaiming uniform',
		xavier: 'Xavier',
		small: 'a hundredth of randn',
		zeros: 'zeros',
		pytorch: 'PyTorch default'
	},
	zh: {
		randn: 'randn',
		'kaiming-normal': 'Kaiming 正态',
		'kaiming-uniform': 'Kaiming 均匀',
		xavier: 'Xavier',
		small: 'randn 的百分之一',
		zeros: '全零',
		pytorch: 'PyTorch 默认'
	}
};

export const activationNames: Readonly<Record<Activation, string>> = {
	relu: 'ReLU',
	'leaky-relu': 'leaky ReLU',
	tanh: 'tanh',
	sigmoid: 'sigmoid'
};

export const inputNames: Localized<Readonly<Record<InputKind, string>>> = {
	en: { normal: 'standard-normal', digits: 'real digits' },
	zh: { normal: '标准正态数', digits: '手写数字' }
};

export const remarks: Localized<Readonly<Record<Remark, string>>> = {
	en: {
		diverged:
			'It has diverged: numbers have passed the largest float32, and what is left is ∞ and NaN. Training stopped itself; try a smaller rate or another start.',
		dead: 'A whole layer is dead: for every example each of its ReLUs says 0. No gradient passes it, and nothing below it can learn any more.',
		still: 'Every weight’s gradient is exactly 0: the weights will never move.',
		alike:
			'All units of a layer began alike and get the same gradient: they stay copies of each other, however long it trains.',
		worse: 'The loss is higher than at the start: the steps are too large and overshoot.',
		climbs: 'The rate is negative: it climbs its loss instead of descending.',
		rests: 'The rate is 0: the weights stay where they are.'
	},
	zh: {
		diverged:
			'发散了：数值超出 float32 的上限，只剩下 ∞ 和 NaN。训练已自动停下，请换小一些的学习率，或换一种初始化。',
		dead: '有一整层死掉了：对每个样本，它的每个 ReLU 都输出 0。梯度通不过这一层，它以下的权重再也学不动。',
		still: '每个权重的梯度都恰好是 0：权重永远不会动。',
		alike: '同一层的单元起点相同，得到的梯度也相同：不论训练多久，它们始终一模一样。',
		worse: '损失比开始时还高：步子太大，迈过了头。',
		climbs: '学习率是负数：它在往损失更大的方向走。',
		rests: '学习率是 0：权重原地不动。'
	}
};

export const words = {
	deepDefault: { en: 'PyTorch default, 12 layers', zh: 'PyTorch 默认，12 层' },
	deepSigmoid: { en: 'Sigmoid, 12 layers', zh: 'sigmoid，12 层' },
	init: { en: 'Weights', zh: '权重' },
	activation: { en: 'Activation', zh: '激活函数' },
	depth: { en: 'Depth (layers)', zh: '深度（层）' },
	width: { en: 'Width (units)', zh: '宽度（单元）' },
	input: { en: 'Input', zh: '输入' },
	seed: { en: 'Seed', zh: '随机种子' },
	seeds: { en: 'Beginnings', zh: '比较次数' },
	newSeed: { en: 'New seed', zh: '换种子' },
	rate: { en: 'Rate η', zh: '学习率 η' },
	steps: { en: 'Steps', zh: '步数' },
	train: {
		en: (steps: string) => `Train ${steps} steps`,
		zh: (steps: string) => `训练 ${steps} 步`
	},
	toStart: { en: 'Back to the start', zh: '回到起点' },
	sums: { en: 'Sums before the activation, layer by layer', zh: '激活之前的加权和，逐层' },
	slopes: { en: 'Their gradients, layer by layer', zh: '它们的梯度，逐层' },
	axisSums: { en: 'size |z|', zh: '大小 |z|' },
	axisSlopes: { en: 'size |∂L/∂z|', zh: '大小 |∂L/∂z|' },
	axisLayer: { en: 'layer', zh: '层' },
	legendShown: {
		en: (seed: string) => `all values, seed ${seed}`,
		zh: (seed: string) => `全部数值，种子 ${seed}`
	},
	legendDots: {
		en: (count: string) => `standard deviation, one dot for each of ${count} beginnings`,
		zh: (count: string) => `标准差，${count} 次初始化各一点`
	},
	legendTheory: { en: 'theory', zh: '理论值' },
	legendBand: { en: 'where theory expects 95% of beginnings', zh: '理论上 95% 的初始化所在的范围' },
	zeros: { en: 'zero %', zh: '零 %' },
	idle: {
		en: { relu: 'dead', 'leaky-relu': 'dead', tanh: 'sat.', sigmoid: 'sat.' },
		zh: { relu: '死掉', 'leaky-relu': '死掉', tanh: '饱和', sigmoid: '饱和' }
	} satisfies Localized<Readonly<Record<Activation, string>>>,
	firstLoss: { en: 'First loss', zh: '初始损失' },
	loss: { en: 'Loss while it trains', zh: '训练时的损失' },
	axisLoss: {
		en: (unit: string) => `loss (${unit})`,
		zh: (unit: string) => `损失（${unit}）`
	},
	axisSteps: { en: 'steps', zh: '步数' },
	guess: { en: 'guessing', zh: '乱猜' },
	loading: { en: 'Loading the digits…', zh: '正在载入数字……' },
	failed: {
		en: 'The digits could not be loaded. Perhaps the connection is down; the figure stays with the theory.',
		zh: '数字没能载入，可能是网络断了；图中只画出理论值。'
	},
	again: { en: 'Try again', zh: '重试' },
	computedBefore: {
		en: 'Measured beforehand in float64. Change something, and your own device computes.',
		zh: '预先用 float64 算好。改动任何一项，就由你自己的设备来算。'
	},
	computing: { en: 'Computing on your own device…', zh: '正在你自己的设备上计算……' },
	computedBy: {
		en: (name: string, time: string) => `Computed by ${name}, forward and backward in ${time} ms.`,
		zh: (name: string, time: string) => `由 ${name} 计算，前向和反向共 ${time} 毫秒。`
	},
	noMemory: {
		en: 'This device has no room for so large a network; the last one that fitted stays.',
		zh: '这台设备放不下这么大的网络；图中仍是上一个放得下的。'
	},
	batchOf: {
		en: (examples: string) => `A batch of ${examples} examples, the same at every step; biases are zero.`,
		zh: (examples: string) => `一批 ${examples} 个样本，每一步都用这一批；偏置为零。`
	}
} satisfies Record<string, Localized<unknown>>;
