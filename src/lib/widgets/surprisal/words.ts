import type { Localized } from '$lib/i18n/lang';

export const words = {
	p: { en: 'Probability p', zh: '概率 p' },
	r: { en: 'Second event, r', zh: '第二个事件 r' },
	pointOnCurve: { en: 'Probability p', zh: '概率 p' },
	axisP: { en: 'probability p', zh: '概率 p' },
	curve: { en: 'Curve', zh: '曲线' },
	events: { en: 'Events', zh: '事件' },
	one: { en: 'one', zh: '一个' },
	two: { en: 'two, independent', zh: '两个，互相独立' },
	certain: { en: 'certain', zh: '必然' },
	coin: { en: 'a coin', zh: '一枚硬币' },
	die: { en: 'a die', zh: '一颗骰子' },
	rare: { en: 'one in a hundred', zh: '百里挑一' }
} satisfies Record<string, Localized<unknown>>;
