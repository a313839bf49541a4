import { decimals, information, list, plain, plainList, unitName } from '$lib/i18n/format';
import {
	crossEntropy,
	crossEntropyTerms,
	entropy,
	entropyTerms,
	idealLengths,
	klDivergence,
	klTerms,
	type Unit
} from '$lib/math';
import type { WidgetDefinition } from '$lib/machine/definition';
import { fromNats, log, scripts } from '$lib/machine/export/code';
import { sameOutcomes, type Pair } from '$lib/machine/pair/outcomes';
import { pairParameters } from '$lib/machine/pair/parameters';
import { names, namesOf, type Named } from '$lib/machine/parameters/names';
import { unit } from '$lib/machine/parameters';

export interface State extends Pair, Named {
	readonly unit: Unit;
}

export interface Figures {
	readonly names: readonly string[];
	/** log 1/pᵢ and log 1/qᵢ: the code lengths of p's own code and of q's. */
	readonly lengthsP: readonly number[];
	readonly lengthsQ: readonly number[];
	/** pᵢ log 1/pᵢ: the areas of p's own code, which add up to H(p). */
	readonly own: readonly number[];
	/** pᵢ log 1/qᵢ: the areas of q's code, which add up to H(p, q). */
	readonly terms: readonly number[];
	/** pᵢ log pᵢ/qᵢ: what each outcome costs beyond its own code; negative where q's word is the shorter one. */
	readonly extra: readonly number[];
	readonly entropy: number;
	readonly crossEntropy: number;
	readonly kl: number;
	/** H(q, p): the same with the roles swapped. */
	readonly reverse: number;
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'cross-entropy',
	title: { en: 'p’s messages in q’s code', zh: '用 q 的编码发送 p 的消息' },
	summary: {
		en: 'Drag p and q and see the cross-entropy as an area: q’s code lengths at p’s widths, entropy plus the price.',
		zh: '拖动 p 和 q，把交叉熵看成面积：宽取 p，高取 q 的码长，它等于熵加上代价。'
	},
	parameters: {
		...pairParameters({ p: [0.5, 0.25, 0.125, 0.125], q: [0.1, 0.2, 0.3, 0.4] }),
		names,
		unit
	},
	settle: sameOutcomes,

	compute({ p, q, names, unit }) {
		return {
			names: namesOf(names, p.length),
			lengthsP: idealLengths(p, unit),
			lengthsQ: idealLengths(q, unit),
			own: entropyTerms(p, unit),
			terms: crossEntropyTerms(p, q, unit),
			extra: klTerms(p, q, unit),
			entropy: entropy(p, unit),
			crossEntropy: crossEntropy(p, q, unit),
			kl: klDivergence(p, q, unit),
			reverse: crossEntropy(q, p, unit)
		};
	},

	describe({ p, q, unit }, { names, entropy, crossEntropy, kl, reverse }, lang) {
		const says = (value: number) => information(value, unit, lang);
		const missing = names.filter((_, i) => p[i] > 0 && q[i] === 0);
		const [P, Q] = [p, q].map((values) => `(${plainList(values)})`);
		const swapped = reverse !== crossEntropy;

		if (lang === 'zh') {
			const start = `用为 q = ${Q} 设计的编码发送 p = ${P} 的消息`;
			const back = swapped ? `交换 p 和 q，H(q, p) = ${says(reverse)}。` : '';
			if (missing.length > 0) {
				return `${start}，交叉熵 H(p, q) 是无穷大（∞）：p 中会出现 ${list(missing, lang)}，q 给它的概率却是 0，根本没有对应的码字。p 自己的熵只有 ${says(entropy)}。${back}`;
			}
			if (kl === 0) return `${start}，平均恰好需要 H(p) = ${says(entropy)}：q 与 p 相同，代价是 0。`;
			return `${start}，平均需要 H(p, q) = ${says(crossEntropy)}：p 自己的编码需要 H(p) = ${says(entropy)}，改用 q 的编码，代价是 ${says(kl)}，也就是 KL 散度。${back}`;
		}
		const start = `Messages of p = ${P} in the code made for q = ${Q}`;
		const back = swapped ? ` With p and q swapped, H(q, p) = ${says(reverse)}.` : '';
		if (missing.length > 0) {
			return `${start} have an infinite cross-entropy H(p, q) = ∞: p allows ${list(missing, lang)}, but q gives ${missing.length > 1 ? 'them' : 'it'} probability 0, so there is no code word at all. The entropy of p is only ${says(entropy)}.${back}`;
		}
		if (kl === 0) {
			return `${start} take H(p) = ${says(entropy)} on average and no more: q equals p, and the price is 0.`;
		}
		return `${start} take H(p, q) = ${says(crossEntropy)} on average: H(p) = ${says(entropy)}, which p’s own code would take, and ${says(kl)}, the price of using q’s: the KL divergence.${back}`;
	},

	table({ p, q, unit }, { names, lengthsP, lengthsQ, own, terms, extra, ...sums }, lang) {
		const u = unitName[lang][unit];
		const words = {
			en: {
				outcome: 'Outcome',
				sum: 'Sums: H(p), H(p, q), D(p‖q)',
				reverse: 'Swapped: H(q, p)'
			},
			zh: { outcome: '结果', sum: '总和：H(p)、H(p, q)、D(p‖q)', reverse: '交换之后：H(q, p)' }
		}[lang];
		return {
			columns: [
				words.outcome,
				'p',
				'q',
				`log 1/p (${u})`,
				`log 1/q (${u})`,
				`p log 1/p (${u})`,
				`p log 1/q (${u})`,
				`p log p/q (${u})`
			],
			rows: [
				...p.map((pi, i) => [
					names[i],
					plain(pi),
					plain(q[i]),
					decimals(lengthsP[i]),
					decimals(lengthsQ[i]),
					decimals(own[i]),
					decimals(terms[i]),
					decimals(extra[i])
				]),
				[words.sum, '1', '1', '', '', decimals(sums.entropy), decimals(sums.crossEntropy), decimals(sums.kl)],
				[words.reverse, '', '', '', '', '', decimals(sums.reverse), '']
			]
		};
	},

	code({ p, q, unit }, { lengthsP, lengthsQ, own, terms, extra, entropy, crossEntropy, kl, reverse }) {
		return scripts({
			given: { p, q },
			pytorch: [
				`length_p = -torch.${log[unit]}(p)`,
				`length_q = -torch.${log[unit]}(q)`,
				'# xlogy(p, q) is p log q, and 0 where p is 0.',
				`own = -torch.xlogy(p, p)${fromNats[unit]}`,
				`term = -torch.xlogy(p, q)${fromNats[unit]}`,
				'extra = term - own',
				'entropy = own.sum()',
				'cross_entropy = term.sum()',
				'kl = extra.sum()',
				`reverse = -torch.xlogy(q, p).sum()${fromNats[unit]}`
			],
			numpy: [
				`def xlogy(x, y):`,
				`    """x log y, and 0 where x is 0."""`,
				'    with np.errstate(divide="ignore"):',
				`        return x * np.${log[unit]}(np.where(x > 0, y, 1))`,
				'',
				'',
				'with np.errstate(divide="ignore"):',
				`    length_p = -np.${log[unit]}(p)`,
				`    length_q = -np.${log[unit]}(q)`,
				'own = -xlogy(p, p)',
				'term = -xlogy(p, q)',
				'extra = term - own',
				'entropy = own.sum()',
				'cross_entropy = term.sum()',
				'kl = extra.sum()',
				'reverse = -xlogy(q, p).sum()'
			],
			prints: [
				{ name: 'p', value: p, as: 'plain' },
				{ name: 'q', value: q, as: 'plain' },
				{ name: 'length_p', value: lengthsP, unit },
				{ name: 'length_q', value: lengthsQ, unit },
				{ name: 'own', value: own, unit },
				{ name: 'term', value: terms, unit },
				{ name: 'extra', value: extra, unit },
				{ name: 'entropy', value: entropy, unit },
				{ name: 'cross_entropy', value: crossEntropy, unit },
				{ name: 'kl', value: kl, unit },
				{ name: 'reverse', value: reverse, unit }
			]
		});
	}
};

export default definition;
