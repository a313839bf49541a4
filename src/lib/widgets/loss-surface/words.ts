import type { Localized } from '$lib/i18n/lang';

export const words = {
	run: { en: 'steps', zh: '步数' },
	names: {
		en: { ce: 'cross-entropy', mse: 'MSE' },
		zh: { ce: '交叉熵', mse: 'MSE' }
	},
	surface: {
		en: { ce: 'Cross-entropy over weight and bias', mse: 'MSE over weight and bias' },
		zh: { ce: '权重与偏置上的交叉熵', mse: '权重与偏置上的 MSE' }
	},
	loss: { en: (name: string) => `${name}:`, zh: (name: string) => `${name}：` },
	unit: { en: ' nat', zh: ' 奈特' },
	weight: { en: 'weight w', zh: '权重 w' },
	bias: { en: 'bias b', zh: '偏置 b' },
	kind: { en: 'point of the plane', zh: '平面上的点' },
	startOn: {
		en: (name: string) => `start, on ${name}’s surface`,
		zh: (name: string) => `起点，在${name === 'MSE' ? ' MSE ' : name}的曲面上`
	},
	how: {
		en: 'Drag the start ◯ on either surface, or move it with the arrow keys: left and right change w, up and down change b.',
		zh: '在任一曲面上拖动起点 ◯，或用方向键移动：左右改变 w，上下改变 b。'
	},
	bent: {
		en: 'MSE’s surface bends downwards (not convex)',
		zh: 'MSE 的曲面在此向下弯（非凸）'
	},
	startW: { en: 'start w', zh: '起点 w' },
	startB: { en: 'start b', zh: '起点 b' },
	rate: { en: 'rate η', zh: '学习率 η' },
	data: { en: 'The points, and what both models answer', zh: '数据点，以及两个模型的输出' },
	answer: { en: 'label y, answer a = σ(wx + b)', zh: '标签 y 与输出 a = σ(wx + b)' },
	feature: { en: 'feature x', zh: '特征 x' },
	point: {
		en: (i: number, y: number) => `x of point ${i}, label ${y}`,
		zh: (i: number, y: number) => `第 ${i} 个点的 x，标签 ${y}`
	},
	checked: {
		en: 'Each gradient, checked where the descent is now',
		zh: '就在下降此刻的位置核对梯度'
	},
	by: {
		en: (gradient: string, quotient?: string) =>
			`(∂L/∂w, ∂L/∂b) = ${gradient}, ${quotient ? `by differences ${quotient}` : 'not checked so far out'}`,
		zh: (gradient: string, quotient?: string) =>
			`(∂L/∂w, ∂L/∂b) = ${gradient}，${quotient ? `差分 ${quotient}` : '离得太远，不再核对'}`
	},
	thrown: {
		en: (name: string, step: number, where: string, loss: string, climbs: boolean) =>
			`${name === 'MSE' ? name : 'Cross-entropy'} has diverged: step ${step} led far out of the picture, to ${where}, with a loss of ${loss}. It has stopped${climbs ? '' : '; a lower rate keeps it in'}.`,
		zh: (name: string, step: number, where: string, loss: string, climbs: boolean) =>
			`${name}一方发散了：第 ${step} 步跳到图外很远的 ${where}，损失为 ${loss}。它已停下${climbs ? '' : '，降低学习率就不会跳出去'}。`
	},
	overshoots: {
		en: (name: string) =>
			`${name === 'MSE' ? name : 'Cross-entropy'}’s last step raised its loss: at this rate it overshoots.`,
		zh: (name: string) => `${name}一方的最后一步反而抬高了损失：学习率太大，走过了头。`
	},
	still: { en: 'At a rate of 0 neither moves.', zh: '学习率为 0，两者都不动。' },
	climbs: {
		en: 'The rate is negative: every step goes uphill.',
		zh: '学习率是负的：每一步都在上坡。'
	},
	presets: {
		en: {
			mixed: 'labels that overlap',
			plateau: 'on the plateau',
			separable: 'separable: no bottom',
			valleys: 'two valleys of MSE'
		},
		zh: {
			mixed: '标签有交错',
			plateau: '站在平台上',
			separable: '完全可分：没有谷底',
			valleys: 'MSE 有两个谷'
		}
	}
} satisfies Record<string, Localized<unknown>>;
