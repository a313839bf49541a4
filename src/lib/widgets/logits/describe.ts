import { decimals, information, probability } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { LogitsFigures } from './figures';
import { isTouched } from '$lib/machine/paper/ink';
import type { LogitsState } from './state';

/** What goes in, in a few words. */
function inputName({ x }: LogitsState, { onPaper: { digit, strokes } }: LogitsFigures, lang: Lang): string {
	if (x === 'normal') return { en: '784 standard-normal numbers', zh: '784 个标准正态数' }[lang];
	if (isTouched(strokes)) return { en: 'your drawing', zh: '你写的数字' }[lang];
	if (digit === 'blank') return { en: 'blank paper', zh: '白纸' }[lang];
	return { en: 'a handwritten digit', zh: '一个手写数字' }[lang];
}

/** The picture in words: the winner, the loss, and where the chosen class's logit comes from. */
export function describeLogits(state: LogitsState, figures: LogitsFigures, lang: Lang): string {
	const { logits, probabilities, largest, loss, label, inFavour, against } = figures;
	const input = inputName(state, figures, lang);
	const k = state.row;
	const allEqual = logits.every((z) => z === logits[0]);
	const price = information(loss, state.unit, lang);
	if (lang === 'zh') {
		const weights = state.w === 'trained' ? '训练所得的 W' : '标准正态的 W';
		const winner = allEqual
			? `十个 logits 全是 ${decimals(logits[0])}，每一类的 q 都是 ${probability(probabilities[0])}`
			: `类别 ${largest} 的 logit 最大，为 ${decimals(logits[largest])}，q = ${probability(probabilities[largest])}`;
		const parts = `类别 ${k} 的 logit 是 784 份贡献之和：${decimals(inFavour)} 加 ${decimals(against)}，得 ${decimals(logits[k])}。`;
		return `${input}遇上${weights}：${winner}。标签为 ${label} 时，损失是 ${price}。${parts}`;
	}
	const weights = state.w === 'trained' ? 'trained weights' : 'standard-normal weights';
	const winner = allEqual
		? `all ten logits are ${decimals(logits[0])}, so every class gets q = ${probability(probabilities[0])}`
		: `class ${largest} has the largest logit, ${decimals(logits[largest])}, and gets q = ${probability(probabilities[largest])}`;
	const parts = `Class ${k}’s logit is the sum of 784 contributions: ${decimals(inFavour)} and ${decimals(against)} make ${decimals(logits[k])}.`;
	return `${input[0].toUpperCase()}${input.slice(1)} with ${weights}: ${winner}. For label ${label} the loss is ${price}. ${parts}`;
}
