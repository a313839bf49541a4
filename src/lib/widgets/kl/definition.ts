import { decimals, information, list, plain, plainList, unitName } from '$lib/i18n/format';
import { klDivergence, klTerms, type Unit } from '$lib/math';
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
	/** pᵢ log pᵢ/qᵢ, negative where q gives an outcome more than p does. */
	readonly terms: readonly number[];
	/** Their sum D(p‖q), never negative. */
	readonly kl: number;
	/** qᵢ log qᵢ/pᵢ, and their sum D(q‖p). */
	readonly reverseTerms: readonly number[];
	readonly reverse: number;
	/** What the positive terms of each direction add up to alone; the negative ones take the rest back. */
	readonly gains: number;
	readonly reverseGains: number;
}

const gainsOf = (terms: readonly number[]) => terms.reduce((sum, term) => sum + Math.max(0, term), 0);

const definition: WidgetDefinition<State, Figures> = {
	id: 'kl',
	title: { en: 'KL divergence, term by term', zh: '逐项看 KL 散度' },
	summary: {
		en: 'Drag p and q: single terms of the KL divergence fall below zero, their sum never does; and swapping changes it.',
		zh: '拖动 p 和 q：KL 散度的单项可以为负，总和却从不为负；交换两者，数值就变了。'
	},
	parameters: {
		...pairParameters({ p: [0.4, 0.3, 0.2, 0.1], q: [0.1, 0.1, 0.1, 0.7] }),
		names,
		unit
	},
	settle: sameOutcomes,

	compute({ p, q, names, unit }) {
		const terms = klTerms(p, q, unit);
		const reverseTerms = klTerms(q, p, unit);
		return {
			names: namesOf(names, p.length),
			terms,
			kl: klDivergence(p, q, unit),
			reverseTerms,
			reverse: klDivergence(q, p, unit),
			gains: gainsOf(terms),
			reverseGains: gainsOf(reverseTerms)
		};
	},

	describe({ p, q, unit }, { names, terms, kl, reverse }, lang) {
		const says = (value: number) => information(value, unit, lang);
		const [P, Q] = [p, q].map((values) => `(${plainList(values)})`);
		// What shows as 0.0000 is not called negative.
		const below = names.filter((_, i) => decimals(terms[i]).startsWith('−'));
		const gap = (a: readonly number[], b: readonly number[]) =>
			names.filter((_, i) => a[i] > 0 && b[i] === 0);
		const only = [gap(p, q), gap(q, p)];

		if (lang === 'zh') {
			const start = `p = ${P}，q = ${Q}`;
			if (kl === 0 && reverse === 0) return `${start}：两者相同，两个方向的 KL 散度都是 ${says(0)}。`;
			const why = [
				only[0].length > 0 ? `p 中会出现 ${list(only[0], lang)}，q 却给它概率 0，所以前者为无穷大。` : '',
				only[1].length > 0 ? `q 会给出 ${list(only[1], lang)}，p 却给它概率 0，所以后者为无穷大。` : ''
			].join('');
			const signs = below.length > 0 ? `${list(below, lang)} 的单项为负，总和却不为负。` : '';
			return `${start}：KL 散度 D(p‖q) 是 ${says(kl)}，两者交换，D(q‖p) 是 ${says(reverse)}。${signs}${why}`;
		}
		const start = `For p = ${P} and q = ${Q}`;
		if (kl === 0 && reverse === 0) {
			return `${start} the KL divergence is ${says(0)} both ways: the two are the same.`;
		}
		const them = (names: readonly string[]) => (names.length > 1 ? 'them' : 'it');
		const why = [
			only[0].length > 0
				? ` The first is infinite because p allows ${list(only[0], lang)} and q gives ${them(only[0])} probability 0.`
				: '',
			only[1].length > 0
				? ` The second is infinite because q allows ${list(only[1], lang)} and p gives ${them(only[1])} probability 0.`
				: ''
		].join('');
		const signs =
			below.length > 0
				? ` ${below.length > 1 ? 'The terms' : 'The term'} of ${list(below, lang)} ${below.length > 1 ? 'are' : 'is'} negative, the sum is not.`
				: '';
		return `${start} the KL divergence D(p‖q) is ${says(kl)}; with the two swapped, D(q‖p) is ${says(reverse)}.${signs}${why}`;
	},

	table({ p, q, unit }, { names, terms, kl, reverseTerms, reverse }, lang) {
		const u = unitName[lang][unit];
		const words = {
			en: { outcome: 'Outcome', sum: 'Sums: D(p‖q) and D(q‖p)' },
			zh: { outcome: '结果', sum: '总和：D(p‖q) 与 D(q‖p)' }
		}[lang];
		return {
			columns: [words.outcome, 'p', 'q', `p log p/q (${u})`, `q log q/p (${u})`],
			rows: [
				...p.map((pi, i) => [
					names[i],
					plain(pi),
					plain(q[i]),
					decimals(terms[i]),
					decimals(reverseTerms[i])
				]),
				[words.sum, '1', '1', decimals(kl), decimals(reverse)]
			]
		};
	},

	code({ p, q, unit }, { terms, kl, reverseTerms, reverse }) {
		return scripts({
			given: { p, q },
			pytorch: [
				'# xlogy(p, q) is p log q, and 0 where p is 0.',
				`term = (torch.xlogy(p, p) - torch.xlogy(p, q))${fromNats[unit]}`,
				'kl = term.sum()',
				`reverse_term = (torch.xlogy(q, q) - torch.xlogy(q, p))${fromNats[unit]}`,
				'reverse = reverse_term.sum()'
			],
			numpy: [
				`def xlogy(x, y):`,
				`    """x log y, and 0 where x is 0."""`,
				'    with np.errstate(divide="ignore"):',
				`        return x * np.${log[unit]}(np.where(x > 0, y, 1))`,
				'',
				'',
				'term = xlogy(p, p) - xlogy(p, q)',
				'kl = term.sum()',
				'reverse_term = xlogy(q, q) - xlogy(q, p)',
				'reverse = reverse_term.sum()'
			],
			prints: [
				{ name: 'p', value: p, as: 'plain' },
				{ name: 'q', value: q, as: 'plain' },
				{ name: 'term', value: terms, unit },
				{ name: 'kl', value: kl, unit },
				{ name: 'reverse_term', value: reverseTerms, unit },
				{ name: 'reverse', value: reverse, unit }
			]
		});
	}
};

export default definition;
