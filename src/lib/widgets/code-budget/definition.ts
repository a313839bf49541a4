import { decimals, information, list, plain, withUnit } from '$lib/i18n/format';
import { entropy, idealLengths, kraftPlaces, kraftSum, kraftWords } from '$lib/math';
import type { Settled, WidgetDefinition } from '$lib/machine/definition';
import { fittedNote, withOutcomes } from '$lib/machine/pair/outcomes';
import { namesOf } from '$lib/machine/parameters/names';
import { codeOf } from './code';
import type { Figures } from './figures';
import { shortestLengths } from './shortest';
import { parameters, type State } from './state';

export type { State } from './state';

const expected = (p: readonly number[], lengths: readonly number[]) =>
	p.reduce((total, pi, i) => total + pi * lengths[i], 0);

/** One word for each outcome: the shortest ones for p, unless only the lengths were given. */
function settle({ p, lengths }: State, given: readonly (keyof State)[]): Settled<State> | undefined {
	if (p.length === lengths.length) return undefined;
	if (given.includes('lengths') && !given.includes('p')) {
		const n = lengths.length;
		return {
			patch: { p: withOutcomes(p, n) },
			note: fittedNote('p', n)
		};
	}
	return {
		patch: { lengths: shortestLengths(p) },
		note: {
			en: `There are ${p.length} outcomes, so the words were given the shortest lengths for p.`,
			zh: `结果有 ${p.length} 种，码字已改用 p 的最短码长。`
		}
	};
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'code-budget',
	title: { en: 'The budget of a code', zh: '编码的预算' },
	summary: {
		en: 'Set how long each code word is. A word of ℓ bits spends 2^−ℓ of a budget of 1: see which longer words it rules out, whether there is such a code, and its average length against the entropy.',
		zh: '设定每个码字的长度。ℓ 比特的码字要花掉预算 1 中的 2^−ℓ：看它让哪些更长的码字不能再用，这样的编码存不存在，平均码长离熵还有多远。'
	},
	parameters,
	settle,

	compute({ p, lengths, names: given }) {
		const names = namesOf(given, p.length);
		const words = kraftWords(lengths);
		const spent = kraftSum(lengths);
		const H = entropy(p, 'bit');
		const L = expected(p, lengths);
		return {
			names,
			costs: lengths.map((length) => 2 ** -length),
			places: kraftPlaces(lengths),
			words,
			wordless: names.filter((_, i) => words[i] === null),
			spent,
			left: 1 - spent,
			ideal: idealLengths(p, 'bit'),
			expectedLength: L,
			entropy: H,
			// Within the budget it can't be negative, whatever the last digit of a sum says.
			redundancy: spent > 1 ? L - H : Math.max(0, L - H),
			shortest: expected(p, shortestLengths(p))
		};
	},

	describe({ p, lengths }, figures, lang) {
		const { spent, left, wordless, expectedLength, entropy, redundancy, shortest } = figures;
		const says = (value: number) => information(value, 'bit', lang);
		const P = `(${p.map(plain).join(', ')})`;
		const L = lengths.join(', ');
		const best = expectedLength - shortest < 1e-12;

		if (lang === 'zh') {
			if (left < 0) {
				return `码长 ${L} 要花 ${plain(spent)}，比预算 1 多 ${plain(-left)}：没有哪个前缀码有这样的码长，${list(wordless, lang)} 得不到码字。对 p = ${P}，任何编码的平均码长都不会短于 ${says(shortest)}。`;
			}
			const end = best ? '没有哪种编码的平均码长更短。' : `最短可以做到 ${says(shortest)}。`;
			const rest = left > 0 ? `，还剩 ${plain(left)}` : '，正好花完';
			return `码长 ${L} 花掉预算 1 中的 ${plain(spent)}${rest}。对 p = ${P}，平均码长 L = ${says(expectedLength)}，比熵 H(p) = ${says(entropy)}多 ${says(redundancy)}。${end}`;
		}
		if (left < 0) {
			return `Words of ${L} bits would spend ${plain(spent)}, which is ${plain(-left)} more than the budget of 1: no prefix code has these lengths, and ${list(wordless, lang)} ${wordless.length > 1 ? 'get' : 'gets'} no word. For p = ${P} no code averages less than ${says(shortest)}.`;
		}
		const end = best ? 'No code has a shorter average.' : `The shortest average is ${says(shortest)}.`;
		const rest = left > 0 ? `and leave ${plain(left)}` : 'and leave nothing';
		return `Words of ${L} bits spend ${plain(spent)} of the budget of 1 ${rest}. For p = ${P} they average L = ${says(expectedLength)}, which is ${says(redundancy)} above the entropy H(p) = ${says(entropy)}. ${end}`;
	},

	table({ p, lengths }, figures, lang) {
		const { names, words, costs, ideal, spent, left, expectedLength, entropy, redundancy, shortest } =
			figures;
		const text = {
			en: {
				columns: ['Outcome', 'p', 'Code word', 'Length ℓ (bit)', 'Cost 2^−ℓ'],
				spent: 'Spent in all',
				rest: left < 0 ? 'Over the budget' : 'Left of the budget',
				L: 'Expected length L (bit)',
				H: 'Entropy H(p) (bit)',
				redundancy: 'L − H (bit)',
				shortest: 'Shortest expected length (bit)'
			},
			zh: {
				columns: ['结果', 'p', '码字', '码长 ℓ（比特）', '花费 2^−ℓ'],
				spent: '合计花费',
				rest: left < 0 ? '超出预算' : '预算剩余',
				L: '平均码长 L（比特）',
				H: '熵 H(p)（比特）',
				redundancy: 'L − H（比特）',
				shortest: '最短的平均码长（比特）'
			}
		}[lang];
		return {
			columns: [...text.columns, withUnit('log 1/p', 'bit', lang)],
			textColumns: [2],
			rows: [
				...names.map((name, i) => [
					name,
					plain(p[i]),
					words[i] ?? '',
					String(lengths[i]),
					plain(costs[i]),
					decimals(ideal[i])
				]),
				[text.spent, '', '', '', plain(spent), ''],
				[text.rest, '', '', '', plain(Math.abs(left)), ''],
				[text.L, '', '', decimals(expectedLength), '', ''],
				[text.H, '', '', '', '', decimals(entropy)],
				[text.redundancy, '', '', decimals(redundancy), '', ''],
				[text.shortest, '', '', decimals(shortest), '', '']
			]
		};
	},

	code: codeOf
};

export default definition;
