import type { Localized } from '$lib/i18n/lang';

export const words = {
	heads: { en: 'heads', zh: '正面' },
	tails: { en: 'tails', zh: '反面' },
	surprisalOf: { en: (side: string) => `surprisal of ${side}`, zh: (side: string) => `${side}的自信息` },
	picture: {
		en: 'Entropy of a coin against its probability of heads, with the tangent at p',
		zh: '硬币的熵随正面概率的变化，以及 p 处的切线'
	},
	axisP: { en: 'probability of heads, p', zh: '正面朝上的概率 p' },
	axisEntropy: { en: (unit: string) => `information (${unit})`, zh: (unit: string) => `信息量（${unit}）` },
	p: { en: 'Heads, p', zh: '正面 p' },
	pointOnCurve: { en: 'Probability of heads', zh: '正面朝上的概率' },
	terms: { en: 'The entropy, term by term', zh: '逐项写出熵' },
	term: {
		en: (side: string, p: string, surprisal: string, share: string) =>
			`${side}: probability ${p} times surprisal ${surprisal} is ${share}`,
		zh: (side: string, p: string, surprisal: string, share: string) =>
			`${side}：概率 ${p} 乘以自信息 ${surprisal}，得 ${share}`
	},
	fair: { en: 'fair', zh: '均匀' },
	bent: { en: 'one in ten', zh: '十次中一次' },
	rare: { en: 'one in a hundred', zh: '百次中一次' },
	certain: { en: 'always heads', zh: '总是正面' }
} satisfies Record<string, Localized<unknown>>;
