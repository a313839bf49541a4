import type { Localized } from '$lib/i18n/lang';

export const words = {
	picture: {
		en: (name: string) => `${name}: one signed bar a term, and their sum`,
		zh: (name: string) => `${name}：每一项一根有正负的柱，以及它们的和`
	},
	axis: {
		en: (term: string, unit: string) => `${term} (${unit})`,
		zh: (term: string, unit: string) => `${term}（${unit}）`
	},
	terms: {
		en: (name: string) => `${name}, term by term`,
		zh: (name: string) => `逐项写出 ${name}`
	},
	term: {
		en: (name: string, a: string, b: string, share: string) =>
			`Outcome ${name}: with ${a} and ${b} the term is ${share}`,
		zh: (name: string, a: string, b: string, share: string) =>
			`结果 ${name}：当 ${a}、${b} 时，这一项是 ${share}`
	},
	paid: { en: 'positive terms, and what is left of them in the sum', zh: '正的项，以及总和中余下的部分' },
	taken: {
		en: 'negative terms, and what they take back from the sum',
		zh: '负的项，以及它们从总和中抵掉的部分'
	},
	sum: { en: 'sum', zh: '总和' },
	covers: { en: 'q covers p', zh: 'q 覆盖 p' },
	misses: { en: 'q misses the last', zh: 'q 漏掉最后一个' },
	label: { en: 'one-hot p', zh: '独热的 p' },
	near: { en: 'nearly equal', zh: '几乎相同' },
	apart: { en: 'disjoint', zh: '毫不重叠' }
} satisfies Record<string, Localized<unknown>>;
