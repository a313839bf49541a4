import type { Localized } from '$lib/i18n/lang';

export const words = {
	input: { en: 'input z', zh: '输入 z' },
	answer: { en: 'answer a = σ(z)', zh: '输出 a = σ(z)' },
	ce: { en: 'cross-entropy', zh: '交叉熵' },
	mse: { en: 'MSE', zh: 'MSE' },
	agrees: {
		en: (apart: string) => `✓ agrees, apart by ${apart}`,
		zh: (apart: string) => `✓ 相符，相差 ${apart}`
	},
	disagrees: {
		en: (apart: string) => `✗ wrong, apart by ${apart}`,
		zh: (apart: string) => `✗ 不符，相差 ${apart}`
	}
} satisfies Record<string, Localized<unknown>>;
