import type { Localized } from '$lib/i18n/lang';
import type { Beside } from './state';

export const words = {
	axisQ: { en: 'softmax output q', zh: 'softmax 的输出 q' },
	label: { en: 'the label, one-hot: p', zh: '独热的标签 p' },
	classNamed: {
		en: (index: number) => `label is class ${index}`,
		zh: (index: number) => `标签是类别 ${index}`
	},
	counts: { en: 'the label’s: the loss', zh: '标签的一项：就是损失' },
	countsNot: { en: 'the others’: counted 0 times', zh: '其余各项：乘以 0，不算数' },
	picture: {
		en: 'What the loss would be for each label; only the present one counts',
		zh: '各个标签对应的损失；只有当前标签的那一项算数'
	},
	axisLoss: { en: (unit: string) => `log 1/q (${unit})`, zh: (unit: string) => `log 1/q（${unit}）` },
	terms: { en: 'The loss, term by term', zh: '逐项写出损失' },
	term: {
		en: (name: string, p: string, q: string, share: string) =>
			`Class ${name}: p is ${p}, q is ${q}, the term is ${share}`,
		zh: (name: string, p: string, q: string, share: string) =>
			`类别 ${name}：p 为 ${p}，q 为 ${q}，这一项是 ${share}`
	},
	beside: { en: 'Curves', zh: '曲线' },
	besides: {
		en: { none: 'the loss alone', squared: 'with the squared error' },
		zh: { none: '只看损失', squared: '加上平方误差' }
	} satisfies Localized<Record<Beside, string>>,
	curves: {
		en: 'log 1/q and (1 − q)² against the probability q of the label',
		zh: 'log 1/q 与 (1 − q)² 随标签概率 q 的变化'
	},
	lossCurve: {
		en: (unit: string) => `log 1/q, the loss, in ${unit}`,
		zh: (unit: string) => `损失 log 1/q，单位为${unit}`
	},
	squaredCurve: {
		en: '(1 − q)², the label’s squared error, which has no unit: compare the shapes',
		zh: '标签一项的平方误差 (1 − q)²，没有单位：只比较形状'
	},
	axisCurves: {
		en: (unit: string) => `log 1/q (${unit}); (1 − q)² (a number)`,
		zh: (unit: string) => `log 1/q（${unit}）；(1 − q)²（纯数）`
	},
	axisProbability: { en: 'probability of the label, q', zh: '标签的概率 q' },
	labelProbability: { en: 'Probability of the label', zh: '标签的概率' },
	typeQ: { en: 'q as numbers: type or paste', zh: '用数字写出 q：可键入或粘贴' },
	count: { en: 'Classes', zh: '类别数' },
	add: { en: 'Add a class', zh: '增加一个类别' },
	remove: { en: 'Remove the last class', zh: '去掉最后一个类别' },
	notebook: { en: '0.1, 0.1, 0.8', zh: '0.1, 0.1, 0.8' },
	unsure: { en: 'ten classes, no idea', zh: '十个类别，毫无头绪' },
	wrong: { en: 'certain and wrong', zh: '十分确信，却错了' },
	impossible: { en: 'label ruled out', zh: '标签被排除' }
} satisfies Record<string, Localized<unknown>>;
