import { list, plain, sentences, significant } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import { coordinate } from './coordinate';
import type { Descent, Figures } from './figures';
import type { State } from './state';

/** What the two surfaces show, and what became of the two descents. */
export function sentenceOf({ w, b, rate }: State, figures: Figures, lang: Lang): string {
	const { points, crossEntropy, mse, n, separable } = figures;
	const where = (label: 0 | 1) =>
		list(
			points.filter(({ y }) => y === label).map(({ x }) => plain(x)),
			lang
		);
	const lie = ([0, 1] as const).filter((label) => points.some(({ y }) => y === label));
	const bent = mse.curvature < 0;
	const stands = ({ at, loss }: Descent, unit: string) =>
		`w = ${coordinate(at.w)}, b = ${coordinate(at.b)}${lang === 'zh' ? '，平均损失 ' : ' with a mean loss of '}${significant(loss)}${unit}`;
	if (lang === 'zh') {
		const ends = ({ thrown }: Descent) => (thrown ? '被甩出图外，停在' : '到了');
		return sentences(
			[
				`共 ${points.length} 个点，${lie.map((label) => `标签为 ${label} 的位于 ${where(label)}`).join('；')}。`,
				`两条下降路线都从 w = ${plain(w)}、b = ${plain(b)} 出发，学习率都是 ${plain(rate)}。`,
				`走了 ${n} 步，交叉熵${ends(crossEntropy)} ${stands(crossEntropy, ' 奈特')}；MSE ${ends(mse)} ${stands(mse, '')}。`,
				...(rate < 0 ? ['学习率是负的，所以每一步都在上坡。'] : []),
				`交叉熵的曲面处处不向下弯；MSE 的曲面在它此刻所在之处${bent ? '沿某个方向向下弯' : '也不向下弯'}，最小曲率是 ${significant(mse.curvature)}。`,
				...(separable ? ['这些点可以完全分开，所以损失没有最低点，越走越低，却永远到不了 0。'] : [])
			],
			lang
		);
	}
	const ends = ({ thrown }: Descent) =>
		thrown ? 'was thrown far out of the picture and has stopped at' : 'is at';
	return sentences(
		[
			`${points.length} points: ${lie.map((label) => `label ${label} at ${where(label)}`).join('; ')}.`,
			`Both descents start at w = ${plain(w)}, b = ${plain(b)} with learning rate ${plain(rate)}.`,
			`After ${n} ${n === 1 ? 'step' : 'steps'} cross-entropy ${ends(crossEntropy)} ${stands(crossEntropy, ' nat')}; MSE ${ends(mse)} ${stands(mse, '')}.`,
			...(rate < 0 ? ['The rate is negative, so every step goes uphill.'] : []),
			`Cross-entropy’s surface bends downwards nowhere; MSE’s, where it is now, ${bent ? 'bends downwards in some direction' : 'does not either'}: its lowest curvature is ${significant(mse.curvature)}.`,
			...(separable
				? [
						'The points can be separated, so no place is the lowest: the loss falls towards 0 and never gets there.'
					]
				: [])
		],
		lang
	);
}
