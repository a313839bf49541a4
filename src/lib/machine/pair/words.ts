import type { Localized } from '$lib/i18n/lang';

/** Words for whatever shows a true distribution beside a model's. */
export const words = {
	axisP: { en: 'true probability p', zh: '真实概率 p' },
	axisQ: { en: 'model’s probability q', zh: '模型的概率 q' },
	swap: { en: 'Swap p and q', zh: '交换 p 与 q' },
	typeP: { en: 'p as numbers: type or paste', zh: '用数字写出 p：可键入或粘贴' },
	typeQ: { en: 'q as numbers: type or paste', zh: '用数字写出 q：可键入或粘贴' },
	count: { en: 'Outcomes', zh: '结果数' },
	add: { en: 'Add an outcome', zh: '增加一个结果' },
	remove: { en: 'Remove the last outcome', zh: '去掉最后一个结果' }
} satisfies Record<string, Localized<unknown>>;
