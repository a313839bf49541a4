import { decimals, percent, plain, significant } from '$lib/i18n/format';
import type { WidgetDefinition } from '$lib/machine/definition';
import { settlePoints } from '$lib/machine/neuron/labelled-points';
import {
	logisticDescent,
	logisticLoss,
	neuronSlope,
	sigmoid,
	type LabelledPoint,
	type NeuronLoss
} from '$lib/math';
import { codeOf } from './code';
import type { Figures, Trained } from './figures';
import { FLATTEST, ONE_PLACE } from './limits';
import { oneExample } from './one-example';
import { sentenceOf } from './sentence';
import { parameters, type State } from './state';

const truth = ({ x }: LabelledPoint) => (x >= 0 ? 1 : 0);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + Math.abs(value), 0);

function train(
	kind: NeuronLoss,
	points: readonly LabelledPoint[],
	rate: number,
	steps: number,
	onePlace: boolean
): Trained {
	const at = logisticDescent(kind, points, { w: 0, b: 0 }, { rate, steps })[steps];
	const z = (x: number) => at.w * x + at.b;
	const pulls = points.map(({ x, y }) => -neuronSlope(kind, z(x), y));
	return {
		at,
		boundary: onePlace || Math.abs(at.w) < FLATTEST ? NaN : -at.b / at.w,
		loss: logisticLoss(kind, points, at),
		answers: points.map(({ x }) => sigmoid(z(x))),
		pulls,
		right: points.filter((point) => z(point.x) >= 0 === (truth(point) === 1)).length,
		share: total(pulls.filter((_, i) => points[i].y !== truth(points[i]))) / total(pulls)
	};
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'label-noise',
	title: { en: 'The pull of a wrong label', zh: '错标签的拉力' },
	summary: {
		en: 'A classifier trained by cross-entropy and by MSE on examples of which some are mislabelled: flip labels and see how hard each example pulls.',
		zh: '样本里混有标错的标签，分别用交叉熵和 MSE 训练分类器：翻转标签，看每个样本拉得多用力。'
	},
	parameters,
	settle: settlePoints,

	compute({ x, y, rate, mseRate, n, q }) {
		const points = x.map((at, i) => ({ x: at, y: y[i] }));
		const onePlace = Math.max(...x) - Math.min(...x) < ONE_PLACE;
		return {
			mislabelled: points.map((point) => point.y !== truth(point)),
			crossEntropy: train('cross-entropy', points, rate, n, onePlace),
			mse: train('mse', points, mseRate, n, onePlace),
			example: { crossEntropy: oneExample('cross-entropy', q), mse: oneExample('mse', q) },
			sameLabels: y.every((label) => label === y[0]),
			onePlace
		};
	},

	describe: sentenceOf,

	table({ x, y, rate, mseRate, q }, { mislabelled, crossEntropy, mse, example }, lang) {
		const words = {
			en: {
				example: 'Example',
				given: 'label',
				wrong: ' (mislabelled)',
				answer: (loss: string) => `${loss}: answer`,
				pull: (loss: string) => `${loss}: pull −dL/dz`,
				ce: 'cross-entropy',
				w: 'weight w, bias b',
				boundary: 'boundary −b/w, true labels found',
				loss: 'mean loss (cross-entropy in nat), share of the pull that is mislabelled’s',
				rate: 'learning rate',
				one: 'one example, label with probability q: loss, pull'
			},
			zh: {
				example: '样本',
				given: '标签',
				wrong: '（标错）',
				answer: (loss: string) => `${loss}：输出`,
				pull: (loss: string) => `${loss}：拉力 −dL/dz`,
				ce: '交叉熵',
				w: '权重 w，偏置 b',
				boundary: '分界 −b/w，答对真实标签的个数',
				loss: '平均损失（交叉熵以奈特计），标错样本占总拉力的比例',
				rate: '学习率',
				one: '单个样本，标签的概率为 q：损失，拉力'
			}
		}[lang];
		const losses = [crossEntropy, mse];
		return {
			columns: [
				words.example,
				'x',
				words.given,
				...[words.ce, 'MSE'].flatMap((loss) => [words.answer(loss), words.pull(loss)])
			],
			rows: [
				...x.map((at, i) => [
					`${i + 1}${mislabelled[i] ? words.wrong : ''}`,
					plain(at),
					String(y[i]),
					...losses.flatMap(({ answers, pulls }) => [significant(answers[i]), significant(pulls[i])])
				]),
				[words.rate, '', '', plain(rate), '', plain(mseRate), ''],
				[words.w, '', '', ...losses.flatMap(({ at }) => [decimals(at.w), decimals(at.b)])],
				[
					words.boundary,
					'',
					'',
					...losses.flatMap(({ boundary, right }) => [decimals(boundary), String(right)])
				],
				[words.loss, '', '', ...losses.flatMap(({ loss, share }) => [significant(loss), percent(share)])],
				[
					words.one,
					plain(q),
					'',
					...[example.crossEntropy, example.mse].flatMap(({ loss, pull }) => [
						significant(loss),
						significant(pull)
					])
				]
			]
		};
	},

	code: codeOf
};

export default definition;
