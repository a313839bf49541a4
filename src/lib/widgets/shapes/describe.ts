import { count } from '$lib/i18n/format';
import type { Lang, Localized } from '$lib/i18n/lang';
import type { Figures } from './figures';
import { expressions } from './rules';
import { columnsOf, rowsOf, written } from './shape';
import type { State } from './state';

/** Why a pair is wrong, in words of the course's own. */
const unequal: Localized = {
	en: 'Sizes are compared from the last, and each pair must be equal or hold a 1.',
	zh: '大小从最后一个开始对齐，每一对要么相等，要么有一个是 1。'
};
const inner = (a: number, b: number): Localized => ({
	en: `The inner sizes must agree, and ${a} is not ${b}.`,
	zh: `内侧的两个大小必须一致，而 ${a} 不等于 ${b}。`
});

/** What the operation makes of the two shapes, and how; or why it can't. */
export function describe({ op, x, w }: State, figures: Figures, lang: Lang): string {
	const { outcome, products, sums } = figures;
	const expression = expressions[op];
	const [X, W] = [written(x), written(w)];
	const times = columnsOf(x);
	const why = op === 'multiply' ? unequal : inner(times, op === 'transposed' ? w[1] : w[0]);
	if (lang === 'zh') {
		const start = `x 的形状是 ${X}，w 的形状是 ${W}。`;
		if (!outcome.shape)
			return `${start}PyTorch 拒绝计算 ${expression}，报错：“${outcome.message}”。${why.zh}`;
		const shape = written(outcome.shape);
		if (op === 'multiply') {
			const repeated = rowsOf(x) === 1 && w[0] > 1 ? `把 x 的一行重复 ${w[0]} 次，` : '';
			return `${start}${expression} ${repeated}逐个相乘：得到 ${count(products)} 个乘积，形状 ${shape}，一个也没有相加。`;
		}
		const rows = op === 'transposed' ? 'x 的每一行与 w 的每一行' : 'x 的每一行与 w 的每一列';
		return `${start}${expression} 把${rows}相乘再相加：${count(products)} 个乘积，每 ${count(times)} 个加成一个和，共 ${count(sums)} 个和，形状 ${shape}。`;
	}
	const start = `x is ${X} and w is ${W}.`;
	if (!outcome.shape) return `${start} PyTorch refuses ${expression}: “${outcome.message}”. ${why.en}`;
	const shape = written(outcome.shape);
	if (op === 'multiply') {
		const repeated = rowsOf(x) === 1 && w[0] > 1 ? `repeats the one row of x ${w[0]} times and ` : '';
		return `${start} ${expression} ${repeated}multiplies number by number: ${count(products)} products of shape ${shape}, none of them added.`;
	}
	const rows =
		op === 'transposed' ? 'each row of x with each row of w' : 'each row of x with each column of w';
	return `${start} ${expression} multiplies ${rows} and adds: ${count(products)} products, ${count(times)} to a sum, make ${count(sums)} ${sums === 1 ? 'sum' : 'sums'} of shape ${shape}.`;
}
