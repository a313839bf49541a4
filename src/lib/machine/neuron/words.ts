import type { Localized } from '$lib/i18n/lang';

export const words = {
	input: { en: 'input z', zh: '输入 z' },
	answer: { en: 'answer a = σ(z)', zh: '输出 a = σ(z)' },
	ce: { en: 'cross-entropy', zh: '交叉熵' },
	mse: { en: 'MSE', zh: 'MSE' },
	points: { en: 'Points', zh: '数据点' },
	placeOf: { en: (i: number) => `x of point ${i}`, zh: (i: number) => `第 ${i} 个点的 x` },
	flip: {
		en: (i: number, y: number) => `y = ${y}: flip the label of point ${i}`,
		zh: (i: number, y: number) => `y = ${y}：翻转第 ${i} 个点的标签`
	},
	remove: { en: (i: number) => `remove point ${i}`, zh: (i: number) => `去掉第 ${i} 个点` },
	add: { en: '+ point', zh: '+ 加一个点' },
	agrees: {
		en: (apart: string) => `✓ agrees, apart by ${apart}`,
		zh: (apart: string) => `✓ 相符，相差 ${apart}`
	},
	disagrees: {
		en: (apart: string) => `✗ wrong, apart by ${apart}`,
		zh: (apart: string) => `✗ 不符，相差 ${apart}`
	}
} satisfies Record<string, Localized<unknown>>;
