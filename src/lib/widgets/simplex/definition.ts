import { decimals, information, list, plain, plainList, unitName } from '$lib/i18n/format';
import { crossEntropy, entropy, klDivergence, type TernaryField, type Unit } from '$lib/math';
import type { WidgetDefinition } from '$lib/machine/definition';
import { fromNats, log, scripts } from '$lib/machine/export/code';
import type { Pair } from '$lib/machine/pair/outcomes';
import { names, namesOf, type Named } from '$lib/machine/parameters/names';
import { choice, distribution, unit } from '$lib/machine/parameters';

export const fields = ['entropy', 'cross-entropy', 'kl-from', 'kl-to'] as const;
export type Field = (typeof fields)[number];

/** The fields by the names that the mathematics has for them. */
export const ternary: Readonly<Record<Field, TernaryField>> = {
	entropy: 'entropy',
	'cross-entropy': 'crossEntropy',
	'kl-from': 'klFromP',
	'kl-to': 'klToP'
};

/** What each field shows at the point that is moved through it. */
export const symbols: Readonly<Record<Field, string>> = {
	entropy: 'H(p)',
	'cross-entropy': 'H(p, q)',
	'kl-from': 'D(p‖q)',
	'kl-to': 'D(q‖p)'
};

export interface State extends Pair, Named {
	readonly field: Field;
	readonly unit: Unit;
}

export interface Figures {
	readonly names: readonly string[];
	/** H(p). */
	readonly entropy: number;
	/** H(p, q). */
	readonly crossEntropy: number;
	/** D(p‖q). */
	readonly kl: number;
	/** D(q‖p). */
	readonly reverse: number;
	/** The field at the point that is moved through it: p in the field of entropies, q in the others. */
	readonly value: number;
	/** log 3, the largest entropy. */
	readonly maximum: number;
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'simplex',
	title: { en: 'All forecasts of three outcomes', zh: '三种结果的全部分布' },
	summary: {
		en: 'Every point of the triangle is a distribution over three outcomes: drag p and q across the contours of entropy, cross-entropy and both KL divergences.',
		zh: '三角形里的每一点都是三种结果的一个分布：拖动 p 和 q，看它们怎样越过熵、交叉熵和两个方向的 KL 散度的等高线。'
	},
	parameters: {
		p: distribution({
			default: [0.2, 0.3, 0.5],
			min: 3,
			max: 3,
			doc: { en: 'the true distribution: three probabilities', zh: '真实分布：三个概率' }
		}),
		q: distribution({
			default: [0.4, 0.4, 0.2],
			min: 3,
			max: 3,
			doc: { en: 'the model’s distribution: three probabilities', zh: '模型的分布：三个概率' }
		}),
		field: choice({
			default: 'cross-entropy',
			of: fields,
			doc: {
				en: 'what the contours show of each point: its entropy, the cross-entropy H(p, ·), D(p‖·) or D(·‖p)',
				zh: '等高线表示每一点的什么量：熵、交叉熵 H(p, ·)、D(p‖·) 或 D(·‖p)'
			}
		}),
		names,
		unit
	},

	compute({ p, q, field, names, unit }) {
		const figures = {
			names: namesOf(names, 3),
			entropy: entropy(p, unit),
			crossEntropy: crossEntropy(p, q, unit),
			kl: klDivergence(p, q, unit),
			reverse: klDivergence(q, p, unit)
		};
		const value = {
			entropy: figures.entropy,
			'cross-entropy': figures.crossEntropy,
			'kl-from': figures.kl,
			'kl-to': figures.reverse
		}[field];
		return { ...figures, value, maximum: entropy([1 / 3, 1 / 3, 1 / 3], unit) };
	},

	describe({ p, q, field, unit }, figures, lang) {
		const says = (value: number) => information(value, unit, lang);
		const [P, Q] = [p, q].map((values) => `(${plainList(values)})`);
		const { names } = figures;
		const missed = names.filter((_, i) => p[i] > 0 && q[i] === 0);
		const beyond = names.filter((_, i) => q[i] > 0 && p[i] === 0);
		if (lang === 'zh') {
			switch (field) {
				case 'entropy':
					return `p = ${P}，熵 H(p) 是 ${says(figures.entropy)}。正中央等可能的分布最高，是 log 3，即 ${says(figures.maximum)}；三个角上结果确定，熵是 0。`;
				case 'cross-entropy': {
					const start = `p = ${P}，q = ${Q}：交叉熵 H(p, q) 是 ${says(figures.crossEntropy)}`;
					if (missed.length > 0)
						return `${start}，因为 p 中会出现 ${list(missed, lang)}，而 q 给的概率是 0。最低点在 q = p，等于 H(p)，即 ${says(figures.entropy)}。`;
					return `${start}。最低点在 q = p，等于 H(p)，即 ${says(figures.entropy)}；在这里，代价 D(p‖q) 是 ${says(figures.kl)}。`;
				}
				case 'kl-from': {
					const why = missed.length > 0 ? `，因为 p 中会出现 ${list(missed, lang)}，而 q 给的概率是 0` : '';
					return `p = ${P}，q = ${Q}：散度 D(p‖q) 是 ${says(figures.kl)}${why}。它在 q = p 处为 0；凡是 p 会出现的结果，q 给的概率降到 0，它就升到无穷大。交换之后，D(q‖p) 是 ${says(figures.reverse)}。`;
				}
				case 'kl-to': {
					const why = beyond.length > 0 ? `，因为 q 中会出现 ${list(beyond, lang)}，而 p 给的概率是 0` : '';
					return `p = ${P}，q = ${Q}：散度 D(q‖p) 是 ${says(figures.reverse)}${why}。它在 q = p 处为 0，只要 p 没有零概率，在边上也处处有限。交换之后，D(p‖q) 是 ${says(figures.kl)}。`;
				}
			}
		}
		switch (field) {
			case 'entropy':
				return `For p = ${P} the entropy H(p) is ${says(figures.entropy)}. It is highest in the middle, where all three are equally likely: log 3, ${says(figures.maximum)}. At the corners, where one outcome is certain, it is 0.`;
			case 'cross-entropy': {
				const start = `For p = ${P} and q = ${Q} the cross-entropy H(p, q) is ${says(figures.crossEntropy)}`;
				const lowest = `It is lowest at q = p, where it is H(p), ${says(figures.entropy)}`;
				if (missed.length > 0) {
					return `${start}, because p allows ${list(missed, lang)} and q gives ${missed.length > 1 ? 'them' : 'it'} probability 0. ${lowest}.`;
				}
				return `${start}. ${lowest}; here the price D(p‖q) is ${says(figures.kl)}.`;
			}
			case 'kl-from': {
				const why =
					missed.length > 0
						? `, because p allows ${list(missed, lang)} and q gives ${missed.length > 1 ? 'them' : 'it'} probability 0`
						: '';
				return `For p = ${P} and q = ${Q} the divergence D(p‖q) is ${says(figures.kl)}${why}. It is 0 at q = p and rises to infinity at every edge that rules out an outcome of p. With the two swapped, D(q‖p) is ${says(figures.reverse)}.`;
			}
			case 'kl-to': {
				const why =
					beyond.length > 0
						? `, because q allows ${list(beyond, lang)} and p gives ${beyond.length > 1 ? 'them' : 'it'} probability 0`
						: '';
				return `For p = ${P} and q = ${Q} the divergence D(q‖p) is ${says(figures.reverse)}${why}. It is 0 at q = p and, as long as p has no zero, finite at the edges, too. With the two swapped, D(p‖q) is ${says(figures.kl)}.`;
			}
		}
	},

	table({ p, q, field, unit }, figures, lang) {
		const { names } = figures;
		const u = unitName[lang][unit];
		const words = {
			en: { outcome: 'Outcome', most: 'Largest possible: log 3', in: (name: string) => `${name} (${u})` },
			zh: { outcome: '结果', most: '可能的最大值：log 3', in: (name: string) => `${name}（${u}）` }
		}[lang];
		if (field === 'entropy') {
			return {
				columns: [words.outcome, 'p'],
				rows: [
					...p.map((pi, i) => [names[i], plain(pi)]),
					[words.in('H(p)'), decimals(figures.entropy)],
					[words.in(words.most), decimals(figures.maximum)]
				]
			};
		}
		return {
			columns: [words.outcome, 'p', 'q'],
			rows: [
				...p.map((pi, i) => [names[i], plain(pi), plain(q[i])]),
				[words.in('H(p)'), decimals(figures.entropy), ''],
				[words.in('H(p, q)'), '', decimals(figures.crossEntropy)],
				[words.in('D(p‖q)'), '', decimals(figures.kl)],
				[words.in('D(q‖p)'), '', decimals(figures.reverse)]
			]
		};
	},

	code({ p, q, field, unit }, figures) {
		const value = {
			entropy: 'entropy',
			'cross-entropy': 'cross_entropy',
			'kl-from': 'kl',
			'kl-to': 'reverse'
		}[field];
		const last = [
			`# What the contours show at the point ${field === 'entropy' ? 'p' : 'q'}.`,
			`value = ${value}`
		];
		return scripts({
			given: { p, q },
			pytorch: [
				'# xlogy(p, q) is p log q, and 0 where p is 0.',
				`entropy = -torch.xlogy(p, p).sum()${fromNats[unit]}`,
				`cross_entropy = -torch.xlogy(p, q).sum()${fromNats[unit]}`,
				`kl = (torch.xlogy(p, p) - torch.xlogy(p, q)).sum()${fromNats[unit]}`,
				`reverse = (torch.xlogy(q, q) - torch.xlogy(q, p)).sum()${fromNats[unit]}`,
				`largest = math.${log[unit]}(3)`,
				...last
			],
			numpy: [
				'def xlogy(x, y):',
				'    """x log y, and 0 where x is 0."""',
				'    with np.errstate(divide="ignore"):',
				`        return x * np.${log[unit]}(np.where(x > 0, y, 1))`,
				'',
				'',
				'entropy = -xlogy(p, p).sum()',
				'cross_entropy = -xlogy(p, q).sum()',
				'kl = (xlogy(p, p) - xlogy(p, q)).sum()',
				'reverse = (xlogy(q, q) - xlogy(q, p)).sum()',
				`largest = math.${log[unit]}(3)`,
				...last
			],
			prints: [
				{ name: 'p', value: p, as: 'plain' },
				{ name: 'q', value: q, as: 'plain' },
				{ name: 'entropy', value: figures.entropy, unit },
				{ name: 'cross_entropy', value: figures.crossEntropy, unit },
				{ name: 'kl', value: figures.kl, unit },
				{ name: 'reverse', value: figures.reverse, unit },
				{ name: 'largest', value: figures.maximum, unit },
				{ name: 'value', value: figures.value, unit }
			]
		});
	}
};

export default definition;
