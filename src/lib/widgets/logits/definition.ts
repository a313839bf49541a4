import { decimals, unitName } from '$lib/i18n/format';
import type { WidgetDefinition } from '../definition';
import { describeLogits } from './describe';
import { computeLogits, type LogitsFigures } from './figures';
import { probability } from './format';
import { loadResources, type LogitsResources } from './resources';
import { parameters, type LogitsState } from './state';

const columns = {
	en: ['class', 'logit z', 'softmax q', 'loss if it is the label'],
	zh: ['类别', 'logit z', 'softmax q', '以它为标签时的损失']
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
	describe: describeLogits,
	table({ unit }, { logits, probabilities, losses }, lang) {
		const [digit, logit, q, loss] = columns[lang];
		return {
			columns: [
				digit,
				logit,
				q,
				lang === 'en' ? `${loss}, ${unitName.en[unit]}` : `${loss}（${unitName.zh[unit]}）`
			],
			rows: logits.map((z, k) => [String(k), decimals(z), probability(probabilities[k]), decimals(losses[k])])
		};
	}
};

export default definition;
