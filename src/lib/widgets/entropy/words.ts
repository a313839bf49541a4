import type { Localized } from '$lib/i18n/lang';

export const words = {
	axisP: { en: 'probability p', zh: '概率 p' },
	areas: {
		en: 'Blocks: width is probability, height is surprisal, area is a share of the entropy',
		zh: '矩形图：宽是概率，高是自信息，面积是它在熵中所占的一份'
	},
	axisSurprisal: {
		en: (unit: string) => `surprisal log 1/p (${unit})`,
		zh: (unit: string) => `自信息 log 1/p（${unit}）`
	},
	axisWidth: { en: 'width: probability, 1 in all', zh: '宽：概率，合计为 1' },
	sum: {
		en: (share: string, n: number) => `The areas end to end: H(p) is ${share} of log ${n}`,
		zh: (share: string, n: number) => `把各块面积首尾相接：H(p) 是 log ${n} 的 ${share}`
	},
	sumPicture: {
		en: 'The areas end to end, up to the largest possible entropy',
		zh: '首尾相接的各块面积，以及熵可能的最大值'
	},
	axisEntropy: { en: (unit: string) => `entropy (${unit})`, zh: (unit: string) => `熵（${unit}）` },
	terms: { en: 'The entropy, term by term', zh: '逐项写出熵' },
	term: {
		en: (name: string, p: string, surprisal: string, share: string) =>
			`Outcome ${name}: probability ${p} times surprisal ${surprisal} is ${share}`,
		zh: (name: string, p: string, surprisal: string, share: string) =>
			`结果 ${name}：概率 ${p} 乘以自信息 ${surprisal}，得 ${share}`
	},
	typeP: { en: 'p as numbers: type or paste', zh: '用数字写出 p：可键入或粘贴' },
	count: { en: 'Outcomes', zh: '结果数' },
	add: { en: 'Add an outcome', zh: '增加一个结果' },
	remove: { en: 'Remove the last outcome', zh: '去掉最后一个结果' },
	uniform: { en: 'all equal', zh: '等可能' },
	notebook: { en: '0.1, 0.1, 0.1, 0.7', zh: '0.1, 0.1, 0.1, 0.7' },
	halves: { en: 'powers of ½', zh: '½ 的幂' },
	certain: { en: 'certain', zh: '必然' },
	coin: { en: 'fair coin', zh: '均匀硬币' }
} satisfies Record<string, Localized<unknown>>;
