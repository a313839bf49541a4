import { decimals, list, plain, probability } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { Figures } from './figures';
import { oddsText } from './odds-text';
import type { State } from './state';

/** So small a change in q is float64's rounding. */
const ROUNDING = 1e-9;

/** Who has how much of q, what the shift did, and the odds of the two classes that are compared. */
export function describe({ z, c, t }: State, figures: Figures, lang: Lang): string {
	const { q, names, a, b, difference, change } = figures;
	const n = q.length;
	const top = Math.max(...q);
	const winners = names.filter((_, i) => q[i] === top);
	const [most, T] = [probability(top), plain(t)];
	const equal = z.every((zi) => zi === z[0]);
	const odds = oddsText(figures);
	const exponent = decimals(difference);
	const sure = q.filter((share) => share === 0).length;

	if (lang === 'zh') {
		const start = equal
			? `${n} 个 logits 全部相等，各类别平分，q 都是 ${most}。`
			: `温度 T = ${T} 时，${n} 个 logits 中，类别 ${list(winners, lang)} 得到的 q 最大，${winners.length > 1 ? '各' : ''}为 ${most}。`;
		const none = sure > 0 ? `有 ${sure} 类的 q 比 float64 能表示的最小正数还小，记为 0。` : '';
		const shift =
			c === 0
				? ''
				: change < ROUNDING
					? `所有 logits 都加上了 ${plain(c)}，上下约去，q 不变。`
					: `所有 logits 都加上了 ${plain(c)}；float64 的位数不够，q 变动了 ${decimals(change)}。`;
		const compared =
			z[a] === z[b]
				? `类别 ${a} 与类别 ${b} 的 logit 相等，几率是 1 比 1。`
				: `类别 ${a} 对类别 ${b} 的几率是 e^${exponent} = ${odds} 比 1。`;
		return start + none + shift + compared;
	}
	const start = equal
		? `All ${n} logits are equal, so each class gets the same share: q is ${most}.`
		: `At temperature T = ${T}, ${winners.length > 1 ? `classes ${list(winners, lang)} of ${n} share the lead, each` : `class ${winners[0]} of ${n} leads`} with q = ${most}.`;
	const none =
		sure > 0
			? ` ${sure === 1 ? 'One class has' : `${sure} classes have`} a q below the smallest number that float64 holds, and shows 0.`
			: '';
	const shift =
		c === 0
			? ''
			: change < ROUNDING
				? ` ${plain(c)} was added to every logit; it cancels, and q is what it was.`
				: ` ${plain(c)} was added to every logit; float64 ran out of digits, which moved q by ${decimals(change)}.`;
	const compared =
		z[a] === z[b]
			? ` Classes ${a} and ${b} have equal logits: their odds are 1 to 1.`
			: ` The odds of class ${a} against class ${b} are e^${exponent} = ${odds} to 1.`;
	return start + none + shift + compared;
}
