import type { Localized } from '$lib/i18n/lang';

export const words = {
	logits: { en: 'Logits, one bar a class', zh: 'logits，每类一条' },
	logitAxis: {
		en: (shifted: boolean) => (shifted ? 'z + c' : 'logit z'),
		zh: (shifted: boolean) => (shifted ? 'z + c' : 'logit z')
	},
	shares: { en: 'Probabilities q, one bar a class', zh: '概率 q，每类一条' },
	shareAxis: { en: 'probability q', zh: '概率 q' },
	logitOf: { en: (name: string) => `Logit of class ${name}`, zh: (name: string) => `类别 ${name} 的 logit` },
	howTo: {
		en: 'Drag a bar, or use Left and Right; Up and Down go from bar to bar.',
		zh: '拖动横条，或用左右方向键调节；上下方向键换到另一条。'
	},
	shift: { en: 'Shift c', zh: '平移 c' },
	temperature: { en: 'Temperature T', zh: '温度 T' },
	formulas: { en: 'Why the shift cancels, and the odds of two classes', zh: '平移为何约去，以及两类的几率' },
	shiftName: { en: 'the shift', zh: '平移' },
	cancels: {
		en: (change: string) =>
			`is on every exponential, above and below, and cancels. Largest change of any q: ${change}`,
		zh: (change: string) => `乘在每个指数上，分子分母都有，约去。q 的最大变动：${change}`
	},
	oddsName: { en: 'the odds', zh: '几率' },
	of: { en: 'of class', zh: '类别' },
	against: { en: 'against class', zh: '对类别' },
	toOne: { en: (odds: string) => `${odds} to 1`, zh: (odds: string) => `${odds} 比 1` },
	tooSmall: {
		en: '(one q is too small for float64, so they can’t be divided; the logits can still be subtracted)',
		zh: '（有一个 q 小得 float64 存不下，没法相除；logits 却照样可以相减）'
	},
	type: { en: 'Logits as numbers: type or paste', zh: '用数字写出 logits：可键入或粘贴' },
	count: { en: 'Classes', zh: '类别数' },
	add: { en: 'Add a class', zh: '增加一个类别' },
	remove: { en: 'Remove the last class', zh: '去掉最后一个类别' },
	notebook: { en: 'the notebook’s ten', zh: '笔记里的十个' },
	warm: { en: 'the same at T = 28', zh: '同样十个，T = 28' },
	equal: { en: 'all equal', zh: '全都相等' },
	ahead: { en: 'one ahead', zh: '一个领先' },
	tie: { en: 'two tied', zh: '两个并列' },
	huge: { en: '±10³⁰, T = 0.05', zh: '±10³⁰，T = 0.05' }
} satisfies Record<string, Localized<unknown>>;
