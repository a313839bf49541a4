import type { Localized } from '$lib/i18n/lang';

export const deviceWords = {
	title: { en: 'Your own device', zh: '你自己的设备' },
	question: {
		en: (smallest: string) =>
			`Does ${smallest}, the smallest float32, survive on your own device, or is it flushed to 0?`,
		zh: (smallest: string) => `float32 最小的正数 ${smallest}，在你的设备上会保留下来，还是被归零？`
	},
	ask: { en: 'Try it here', zh: '在这里试一试' },
	notAsked: { en: 'not asked yet', zh: '还没有问' },
	waiting: { en: 'asking…', zh: '正在问……' },
	kept: {
		en: (smallest: string, loss: string) => `keeps ${smallest}: the loss would be ${loss}`,
		zh: (smallest: string, loss: string) => `保留 ${smallest}，损失会是 ${loss}`
	},
	flushed: {
		en: (loss: string) => `flushes it to 0: the loss would be ${loss}`,
		zh: (loss: string) => `归零，损失会是 ${loss}`
	},
	someFlush: {
		en: (names: string) => `On this device ${names} would turn the notebook’s loss into ∞.`,
		zh: (names: string) => `在这台设备上，${names} 会把笔记里的损失变成 ∞。`
	},
	noneFlushes: {
		en: 'Nothing on this device flushes it.',
		zh: '这台设备上没有哪个后端把它归零。'
	},
	theseKeep: {
		en: (names: string) => `It survives in ${names}.`,
		zh: (names: string) => `${names} 保留了它。`
	}
} satisfies Record<string, Localized<unknown>>;
