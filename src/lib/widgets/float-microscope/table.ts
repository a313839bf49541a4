import { decimals } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { DataTable } from '$lib/machine/definition';
import { lossForms, stepsOf } from '$lib/math';
import type { Figures } from './figures';
import { loss, value } from './format';
import type { State } from './state';
import { formNames, stepNames } from './words';

const words = {
	en: {
		figure: 'Figure',
		whole: 'all classes',
		of: (k: number) => `class ${k}`,
		exact: 'loss without rounding (nat)',
		floor: 'softmax twice: no loss below (nat)',
		once: 'softmax, taken for logits',
		loss: 'loss (nat)',
		gradient: 'gradient dL/dz',
		form: (name: string, step: string) => `${name}: ${step}`
	},
	zh: {
		figure: '数值',
		whole: '所有类别',
		of: (k: number) => `类别 ${k}`,
		exact: '不舍入的损失（奈特）',
		floor: 'softmax 做两遍：损失的下限（奈特）',
		once: '被当作 logits 的 softmax',
		loss: '损失（奈特）',
		gradient: '梯度 dL/dz',
		form: (name: string, step: string) => `${name}：${step}`
	}
};

/** A row a step: what is one number for all classes, or one number for each. */
export function table({ twice }: State, figures: Figures, lang: Lang): DataTable {
	const { figure, whole, of, exact, floor, once, form: inForm, ...spoken } = words[lang];
	const blank = figures.z.map(() => '');
	const one = (name: string, text: string) => [name, text, ...blank];
	const each = (name: string, values: readonly number[]) => [name, '', ...values.map(value)];
	return {
		columns: [figure, whole, ...figures.z.map((_, k) => of(k))],
		rows: [
			each('z', figures.z),
			...(twice ? [each(once, figures.given), one(floor, decimals(figures.floor))] : []),
			one(exact, decimals(figures.exact)),
			...lossForms.flatMap((form) => {
				const { values, loss: nll, gradient } = figures[form];
				const named = (step: string) => inForm(formNames[lang][form], step);
				const inner = stepsOf[form].filter((step) => step !== 'z' && step !== 'nll');
				return [
					...inner.map((step) =>
						step === 'sum' || step === 'logSum'
							? one(named(stepNames[step]), value(values[step]![0]))
							: each(named(stepNames[step]), values[step]!)
					),
					one(named(spoken.loss), loss(nll)),
					each(named(spoken.gradient), gradient)
				];
			})
		]
	};
}
