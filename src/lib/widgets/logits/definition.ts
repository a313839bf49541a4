import { decimals, probability, unitName } from '$lib/i18n/format';
import type { WidgetDefinition } from '$lib/machine/definition';
import { fromNats, scripts } from '$lib/machine/export/code';
import { describeLogits } from './describe';
import { computeLogits, type LogitsFigures } from './figures';
import { loadResources, type LogitsResources } from './resources';
import { parameters, type LogitsState } from './state';

const columns = {
	en: ['class', 'logit z', 'softmax q', 'loss if it is the label'],
	zh: ['类别', 'logit z', 'softmax q', '以它为标签时的损失']
};

/** What the picture says besides the ten rows. */
const rowsBelow = {
	en: {
		inFavour: (k: number) => `positive contributions to ${k}`,
		against: (k: number) => `negative contributions to ${k}`,
		spread: 'std of the ten logits'
	},
	zh: {
		inFavour: (k: number) => `对类别 ${k} 的正贡献合计`,
		against: (k: number) => `对类别 ${k} 的负贡献合计`,
		spread: '十个 logits 的标准差'
	}
};

const definition: WidgetDefinition<LogitsState, LogitsFigures, LogitsResources> = {
	id: 'logits',
	title: { en: 'Ten logits of a digit', zh: '一个数字的十个 logits' },
	summary: {
		en: 'Draw a digit and see ten weight images turn its 784 pixels into ten logits, a softmax and a loss, computed on your own device.',
		zh: '写一个数字，看十张权重图怎样把 784 个像素变成十个 logits、softmax 和损失，全部在你自己的设备上计算。'
	},
	parameters,
	resources: loadResources,
	compute: computeLogits,
	written: (_, { onPaper: { digit, strokes }, label, ownLabel }) => ({
		digit,
		drawing: strokes,
		label: label === ownLabel ? 'auto' : label
	}),
	describe: describeLogits,
	table({ unit, row }, { logits, probabilities, losses, inFavour, against, spread, norm }, lang) {
		const [digit, logit, q, loss] = columns[lang];
		const words = rowsBelow[lang];
		return {
			columns: [
				digit,
				logit,
				q,
				lang === 'en' ? `${loss}, ${unitName.en[unit]}` : `${loss}（${unitName.zh[unit]}）`
			],
			rows: [
				...logits.map((z, k) => [String(k), decimals(z), probability(probabilities[k]), decimals(losses[k])]),
				[words.inFavour(row), decimals(inFavour), '', ''],
				[words.against(row), decimals(against), '', ''],
				[words.spread, decimals(spread, 2), '', ''],
				['‖x‖', decimals(norm, 2), '', '']
			]
		};
	},

	/**
	 * Starts from the ten logits, and for the chosen class from the pixels that are not 0 and their weights: all 7,840
	 * weights are too many to paste.
	 */
	code({ unit, row: k }, figures) {
		const { input, weights, logits } = figures;
		const inked = input.map((_, pixel) => pixel).filter((pixel) => input[pixel] !== 0);
		return scripts({
			given: {
				z: logits,
				x: inked.map((pixel) => input[pixel]),
				w: inked.map((pixel) => weights[k * input.length + pixel])
			},
			pytorch: [
				`label = torch.tensor(${figures.label})`,
				'q = F.softmax(z, dim=0)',
				`loss_if = -F.log_softmax(z, dim=0)${fromNats[unit]}`,
				`loss = F.cross_entropy(z, label)${fromNats[unit]}`,
				'spread = z.std()',
				'norm = x.norm()',
				'contribution = x * w',
				'in_favour = contribution.clamp(min=0).sum()',
				'against = contribution.clamp(max=0).sum()',
				`z_${k} = x @ w`
			],
			numpy: [
				`label = ${figures.label}`,
				'shifted = z - z.max()',
				'log_q = shifted - np.log(np.exp(shifted).sum())',
				'q = np.exp(log_q)',
				`loss_if = -log_q${fromNats[unit]}`,
				'loss = loss_if[label]',
				'spread = z.std(ddof=1)',
				'norm = np.linalg.norm(x)',
				'contribution = x * w',
				'in_favour = contribution.clip(min=0).sum()',
				'against = contribution.clip(max=0).sum()',
				`z_${k} = x @ w`
			],
			prints: [
				{ name: 'z', value: logits },
				{ name: 'q', value: figures.probabilities, as: 'probability' },
				{ name: 'loss_if', value: figures.losses, unit },
				{ name: 'label', value: figures.label, as: 'count' },
				{ name: 'loss', value: figures.loss, unit },
				{ name: 'spread', value: figures.spread, as: 'hundredths' },
				{ name: 'norm', value: figures.norm, as: 'hundredths' },
				{ name: 'in_favour', value: figures.inFavour },
				{ name: 'against', value: figures.against },
				{ name: `z_${k}`, value: figures.contributionSum }
			]
		});
	}
};

export default definition;
