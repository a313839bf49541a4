import type { Localized } from '$lib/i18n/lang';

export const words = {
	p: { en: 'Probability p', zh: '概率 p' },
	r: { en: 'Second event, r', zh: '第二个事件 r' },
	axisP: { en: 'probability p', zh: '概率 p' },
	axisR: { en: 'probability r', zh: '概率 r' },
	picture: {
		en: 'The curve against the probability, with a point to drag; the two others for comparison',
		zh: '所选曲线随概率的变化，点可拖动；另外两条供对照'
	},
	axisSurprisal: {
		en: (unit: string) => `surprisal log 1/p (${unit})`,
		zh: (unit: string) => `自信息 log 1/p（${unit}）`
	},
	axisInverse: { en: '1/p', zh: '1/p' },
	axisComplement: { en: '1 − p', zh: '1 − p' },
	curve: { en: 'Curve', zh: '曲线' },
	events: { en: 'Events', zh: '事件' },
	one: { en: 'one', zh: '一个' },
	two: { en: 'two, independent', zh: '两个，互相独立' },
	square: {
		en: 'A unit square: width p, height r, and the area p·r of both at once',
		zh: '单位正方形：宽为 p，高为 r，两者同时发生的概率 p·r 是面积'
	},
	lengths: {
		en: 'The two events’ values end to end, and the value of both at once',
		zh: '两个事件的值首尾相接，以及同时发生时的值'
	},
	oneByOne: {
		en: (first: string, second: string) => `one by one: ${first} + ${second} = `,
		zh: (first: string, second: string) => `分开算：${first} + ${second} = `
	},
	inAll: { en: 'one by one: ', zh: '分开算：' },
	atOnce: { en: 'both at once: ', zh: '同时发生：' },
	terms: { en: 'The value, event by event', zh: '逐个事件写出' },
	term: {
		en: (p: string, value: string) => `An event of probability ${p} counts ${value}`,
		zh: (p: string, value: string) => `概率为 ${p} 的事件，值为 ${value}`
	},
	met: { en: 'holds', zh: '满足' },
	broken: { en: 'fails', zh: '不满足' },
	demandCertain: { en: 'A certain event counts 0', zh: '必然事件得 0' },
	demandRarer: { en: 'The rarer, the more', zh: '越稀有，值越大' },
	demandAdds: { en: 'Independent events add', zh: '独立事件相加' },
	certainHere: {
		en: (value: string) => `At p = 1 it is ${value}.`,
		zh: (value: string) => `p = 1 时是 ${value}。`
	},
	rarerHere: {
		en: (now: string, half: string) => `Half of p takes it from ${now} to ${half}.`,
		zh: (now: string, half: string) => `p 减半，它从 ${now} 变为 ${half}。`
	},
	addSecond: { en: 'Add a second event to see it.', zh: '再加一个事件来看。' },
	addsHere: {
		en: (first: string, second: string, sum: string, joint: string) =>
			`One by one ${first} + ${second} = ${sum}; both at once ${joint}.`,
		zh: (first: string, second: string, sum: string, joint: string) =>
			`分开算 ${first} + ${second} = ${sum}；同时发生 ${joint}。`
	},
	byChance: { en: 'Equal by chance here, not elsewhere.', zh: '这里相等只是巧合，别处并不相等。' },
	certain: { en: 'certain', zh: '必然' },
	coin: { en: 'a coin', zh: '一枚硬币' },
	die: { en: 'a die', zh: '一颗骰子' },
	rare: { en: 'one in a hundred', zh: '百分之一' },
	twoCoins: { en: 'two coins', zh: '两枚硬币' }
} satisfies Record<string, Localized<unknown>>;
