import { decimals, list, sentences } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import { lossForms, type Break } from '$lib/math';
import { loss } from './format';
import type { Figures, FormFigures } from './figures';
import type { State } from './state';
import { faultClauses, formNames, slopeClauses, spokenSteps } from './words';

function broken({ step, faults }: Break, lang: Lang): string {
	const what = faults.map((fault) => faultClauses[lang][fault]);
	return lang === 'zh'
		? `${spokenSteps.zh[step]} ${list(what, lang)}`
		: `${spokenSteps.en[step]} ${list(what, lang)}`;
}

function said(form: FormFigures, lang: Lang): string {
	const name = formNames[lang][form.form];
	const value = loss(form.loss);
	const back = slopeClauses[lang][form.slopeFault ?? 'fine'];
	if (lang === 'zh') {
		const why = form.fatal ? `最先出错的是 ${broken(form.fatal, lang)}` : '没有哪一步的错会影响损失';
		return `${name}：损失 ${value}，${why}；传回的梯度 ${back}。`;
	}
	const why = form.fatal
		? `first, ${broken(form.fatal, lang)}`
		: 'nothing breaks that the loss is computed from';
	return `${name}: ${value} nat; ${why}; the gradient it sends back ${back}.`;
}

export function describe({ target, format, twice }: State, figures: Figures, lang: Lang): string {
	const exact = decimals(figures.exact);
	const opening = {
		en: `Label ${target}, in ${format}${twice ? ', with softmax applied before the loss by mistake' : ''}. Without rounding the loss is ${exact} nat.`,
		zh: `标签 ${target}，格式 ${format}${twice ? '，误把 softmax 的结果送进了损失' : ''}。不舍入时损失是 ${exact} 奈特。`
	}[lang];
	const floor = {
		en: `It can’t fall below ${decimals(figures.floor)} nat, however right the model is.`,
		zh: `模型再对，损失也不会低于 ${decimals(figures.floor)} 奈特。`
	}[lang];
	return sentences(
		[opening, ...(twice ? [floor] : []), ...lossForms.map((form) => said(figures[form], lang))],
		lang
	);
}
