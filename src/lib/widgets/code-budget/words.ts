import type { Localized } from '$lib/i18n/lang';

export const words = {
	axisP: { en: 'probability p', zh: '概率 p' },
	typeP: { en: 'p as numbers: type or paste', zh: '用数字写出 p：可键入或粘贴' },
	typeLengths: { en: 'word lengths: type or paste', zh: '用数字写出码长：可键入或粘贴' },
	count: { en: 'Outcomes', zh: '结果数' },
	add: { en: 'Add an outcome', zh: '增加一个结果' },
	remove: { en: 'Remove the last outcome', zh: '去掉最后一个结果' },
	shortest: { en: 'Shortest lengths', zh: '最短的码长' },
	lengths: { en: 'The word lengths', zh: '各码字的长度' },
	columns: {
		en: { length: 'word length ℓ (bit)', cost: 'spends', ideal: 'log₂ 1/p' },
		zh: { length: '码长 ℓ（比特）', cost: '花费', ideal: 'log₂ 1/p' }
	},
	lengthOf: {
		en: (name: string) => `Word length of ${name}`,
		zh: (name: string) => `${name} 的码长`
	},
	bits: {
		en: (length: number) => `${length} ${length === 1 ? 'bit' : 'bits'}`,
		zh: (length: number) => `${length} 比特`
	},
	picture: {
		en: 'All words, a row for each length. A code word spends its width of the budget, and rules out every longer word below it',
		zh: '全部码字，每行一种长度。用了一个码字，就花掉它的宽度那么多的预算，下面以它开头的更长的码字都不能再用'
	},
	axisRows: { en: 'length ℓ (bit)', zh: '码长 ℓ（比特）' },
	axisBudget: { en: 'share of the budget', zh: '占预算的份额' },
	spent: { en: 'spent', zh: '已花' },
	left: { en: 'left', zh: '剩余' },
	over: { en: 'over the budget', zh: '超支' },
	budget: { en: 'the budget, 1', zh: '预算 1' },
	ruledOut: { en: 'ruled out: begins with a code word', zh: '不能再用：以某个码字开头' },
	noCode: {
		en: (names: string) =>
			`No prefix code has these lengths: the budget is spent before ${names} can have a word.`,
		zh: (names: string) => `没有哪个前缀码有这样的码长：还没轮到 ${names}，预算就花完了。`
	},
	allSpent: {
		en: 'There is a prefix code with these lengths, and it leaves nothing over.',
		zh: '有这样码长的前缀码，而且预算正好花完。'
	},
	someLeft: {
		en: 'There is a prefix code with these lengths. What is left could make a word shorter.',
		zh: '有这样码长的前缀码。剩下的预算也许还能让某个码字变短。'
	},
	entropy: { en: 'entropy H(p)', zh: '熵 H(p)' },
	redundancy: { en: 'redundancy L − H', zh: '冗余 L − H' },
	wouldSave: { en: 'below the entropy', zh: '低于熵' },
	averagePicture: {
		en: 'The expected length L against the entropy H(p)',
		zh: '平均码长 L 与熵 H(p)'
	},
	axisAverage: { en: 'bit an outcome, on average', zh: '平均每个结果的比特数' },
	shortestIs: {
		en: (bits: string) => `The shortest average there is: ${bits}.`,
		zh: (bits: string) => `能达到的最短平均码长：${bits}。`
	},
	noneShorter: {
		en: 'No code has a shorter average.',
		zh: '没有哪种编码的平均码长更短。'
	},
	noneReaches: {
		en: 'No code has this average, because none has these lengths.',
		zh: '没有哪种编码达得到这个平均值，因为没有编码有这样的码长。'
	},
	equal: { en: 'two bits each', zh: '各 2 比特' },
	tooShort: { en: 'too short', zh: '太短' },
	halves: { en: 'powers of ½', zh: '½ 的幂' },
	five: { en: 'five outcomes', zh: '五种结果' }
} satisfies Record<string, Localized<unknown>>;
