import { decimals, percent, plain, significant } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { Figures, Trained } from './figures';
import type { State } from './state';

/** What the pictures show, in a few sentences that stand alone. */
export function sentenceOf({ x, n, q }: State, figures: Figures, lang: Lang): string {
	const { mislabelled, crossEntropy, mse, example, sameLabels, onePlace } = figures;
	const wrong = mislabelled.filter(Boolean).length;
	const shares = [crossEntropy.share, mse.share];
	const said = wrong > 0 && shares.every((share) => !Number.isNaN(share));
	const [ce, ofMse] = [example.crossEntropy, example.mse].map(({ loss, pull }) => ({
		loss: significant(loss),
		pull: significant(pull)
	}));
	if (lang === 'zh') {
		const found = ({ boundary, right }: Trained) =>
			`${Number.isNaN(boundary) ? '没有分界' : `把分界放在 x = ${decimals(boundary)}`}，答对 ${right} 个真实标签`;
		return [
			`${x.length} 个样本，标错的有 ${wrong} 个。从零起训练 ${n} 步，交叉熵一方${found(crossEntropy)}，MSE 一方${found(mse)}。`,
			sameLabels ? '所有标签都一样：没有分界可学，两个模型只会越来越确信这个标签。' : '',
			onePlace ? '所有样本都在同一处：没有什么能把它们分开，两个模型都只能答出标签里 1 的比例。' : '',
			said
				? `标错的样本在交叉熵下占全部拉力的 ${percent(shares[0])}，在 MSE 下占 ${percent(shares[1])}。`
				: '',
			`标签的概率为 ${plain(q)} 的样本，交叉熵的损失是 ${ce.loss} 奈特，拉力 ${ce.pull}；MSE 的损失是 ${ofMse.loss}，拉力 ${ofMse.pull}。`
		].join('');
	}
	const found = ({ boundary, right }: Trained) =>
		`${Number.isNaN(boundary) ? 'has no boundary' : `puts the boundary at x = ${decimals(boundary)}`} and finds ${right} true ${right === 1 ? 'label' : 'labels'}`;
	return [
		`${x.length} examples, ${wrong} of them mislabelled. After ${n} ${n === 1 ? 'step' : 'steps'} from zero, cross-entropy ${found(crossEntropy)}; MSE ${found(mse)}.`,
		sameLabels
			? 'All labels are the same: there is no boundary to learn, and both models only grow surer of that label.'
			: '',
		onePlace
			? 'All examples lie in one place: nothing tells them apart, and both models can only learn the share of labels that are 1.'
			: '',
		said
			? `Of all the pull, mislabelled examples exert ${percent(shares[0])} under cross-entropy and ${percent(shares[1])} under MSE.`
			: '',
		`An example whose label has probability ${plain(q)} costs ${ce.loss} nat under cross-entropy and pulls by ${ce.pull}; under MSE it costs ${ofMse.loss} and pulls by ${ofMse.pull}.`
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}
