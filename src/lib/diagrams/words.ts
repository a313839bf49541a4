import type { Localized } from '$lib/i18n/lang';

interface Sums {
	readonly h: string;
	readonly cross: string;
	readonly kl: string;
}

export const words = {
	nat: { en: 'nat', zh: '奈特' },
	average: { en: 'average', zh: '平均' },
	ownLengths: { en: 'p’s own lengths', zh: 'p 自己的码长' },
	otherLengths: { en: 'q’s lengths', zh: 'q 的码长' },
	entropies: {
		en: ({ h, cross, kl }: Sums) =>
			`Two area pictures of the same widths p. With p’s own lengths as heights the area is the entropy H(p), ${h} nat. With q’s lengths it is the cross-entropy H(p, q), ${cross} nat. Laid out as lengths, H(p) and the KL divergence D(p‖q), ${kl} nat, add up to H(p, q).`,
		zh: ({ h, cross, kl }: Sums) =>
			`两幅面积图，宽都是 p。高取 p 自己的码长，面积是熵 H(p)，${h} 奈特；高取 q 的码长，面积是交叉熵 H(p, q)，${cross} 奈特。排成长度：H(p) 加上 KL 散度 D(p‖q) 的 ${kl} 奈特，正好等于 H(p, q)。`
	},
	logitsOf: {
		en: (label: number) => `logits, label ${label}`,
		zh: (label: number) => `logits，标签 ${label}`
	},
	oneByOne: { en: 'one by one', zh: '一步一步' },
	inFloat32: { en: 'the loss in float32, nat', zh: 'float32 算出的损失，奈特' },
	twoWays: {
		en: (logit: string, share: readonly string[], log: readonly string[], loss: readonly string[]) =>
			`Two ways from the label’s logit, ${logit}, to the loss in float32. cross_entropy: log_softmax gives ${log[0]}, nll_loss turns the sign round, ${loss[0]}. One by one: softmax should give ${share[0]} and gives ${share[1]}, log gives ${log[1]}, nll_loss ${loss[1]}.`,
		zh: (logit: string, share: readonly string[], log: readonly string[], loss: readonly string[]) =>
			`从标签的 logit ${logit} 到 float32 的损失，有两条路。cross_entropy：log_softmax 得 ${log[0]}，nll_loss 变号得 ${loss[0]}。一步一步：softmax 应得 ${share[0]}，实得 ${share[1]}，log 得 ${log[1]}，nll_loss 得 ${loss[1]}。`
	}
} satisfies Record<string, Localized<unknown>>;
