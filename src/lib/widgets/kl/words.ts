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
			`Outcome ${name}: ${a} times the log of ${a} over ${b} is ${share}`,
		zh: (name: string, a: string, b: string, share: string) =>
			`结果 ${name}：${a} 乘以 log ${a} / ${b}，得 ${share}`
	},
	sum: { en: 'sum', zh: '总和' },
	covers: { en: 'q covers p', zh: 'q 盖住 p' },
	misses: { en: 'q misses D', zh: 'q 漏掉 D' },
	label: { en: 'one-hot p', zh: '独热的 p' },
	near: { en: 'nearly equal', zh: '几乎相同' },
	apart: { en: 'disjoint', zh: '毫不重叠' }
} satisfies Record<string, Localized<unknown>>;
