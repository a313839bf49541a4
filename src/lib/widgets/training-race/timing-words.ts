import type { Localized } from '$lib/i18n/lang';

export const timingWords = {
	title: { en: 'What a step takes on this device', zh: '在这台设备上，一步要多久' },
	note: {
		en: 'One training step of both models, at batches of 1 to 4,096 digits, on each backend that works here and in plain TypeScript. Each time is the median of several runs, the way to the backend and back included. It takes a minute or two.',
		zh: '两个模型各训练一步，批大小从 1 到 4,096，分别在这里可用的各个后端和纯 TypeScript 上测。每个时间都是多次运行的中位数，含送去和取回。测完要一两分钟。'
	},
	measure: { en: 'Measure on this device', zh: '在本机测量' },
	measuring: {
		en: (batch: string, name: string) => (name ? `Batch ${batch}: measuring ${name}…` : `Batch ${batch}…`),
		zh: (batch: string, name: string) => (name ? `批大小 ${batch}：正在测量 ${name}……` : `批大小 ${batch}……`)
	},
	axisTime: { en: 'time of a step (ms)', zh: '每步用时（毫秒）' },
	axisBatch: { en: 'batch', zh: '批大小' },
	plainWins: {
		en: (batches: string) => `Plain TypeScript is fastest at batch ${batches}.`,
		zh: (batches: string) => `批大小为 ${batches} 时，纯 TypeScript 最快。`
	},
	plainNever: {
		en: 'Plain TypeScript is fastest at none of these batches.',
		zh: '在这些批大小上，纯 TypeScript 都不是最快的。'
	},
	overtakes: {
		en: (name: string, batch: string) => `${name} is faster than plain TypeScript from batch ${batch} on.`,
		zh: (name: string, batch: string) => `从批大小 ${batch} 起，${name} 比纯 TypeScript 快。`
	},
	alwaysFaster: {
		en: (name: string) => `${name} is faster than plain TypeScript at every batch.`,
		zh: (name: string) => `无论批大小，${name} 都比纯 TypeScript 快。`
	},
	overtakesNot: {
		en: (name: string) => `${name} does not overtake plain TypeScript.`,
		zh: (name: string) => `${name} 始终没有超过纯 TypeScript。`
	}
} satisfies Record<string, Localized<unknown>>;
