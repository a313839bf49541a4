import { decimals, information, plain, plainList, unitName } from '$lib/i18n/format';
import { crossEntropyTerms, entropy, idealLengths, klDivergence, oneHot } from '$lib/math';
import type { WidgetDefinition } from '$lib/machine/definition';
import { fromNats, log, scripts } from '$lib/machine/export/code';
import { choice, distribution, integer, unit } from '$lib/machine/parameters';
import { countedNames } from '$lib/machine/parameters/names';
import { squaredError } from './curves';
import { besides, FEWEST, labelWithin, MOST, type State } from './state';

export interface Figures {
	/** The classes' names: 0, 1, 2, … as a label's index counts them. */
	readonly names: readonly string[];
	/** The label as a distribution. */
	readonly p: readonly number[];
	/** q_y, what the model gives the label. */
	readonly probability: number;
	/** log 1/qᵢ: what the loss would be if the label were i. */
	readonly losses: readonly number[];
	/** pᵢ log 1/qᵢ: all zero but the label's. */
	readonly terms: readonly number[];
	/** −log q_y, the cross-entropy of the one-hot label and q. */
	readonly loss: number;
	/** (1 − q_y)², the squared error of the label's entry. */
	readonly squared: number;
	/** H(p), always 0. */
	readonly entropy: number;
	/** D(p‖q), the same as the loss because H(p) is 0. */
	readonly kl: number;
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'one-hot',
	title: { en: 'The loss of one labelled example', zh: '一个带标签样本的损失' },
	summary: {
		en: 'Choose the label, drag the softmax output: of the whole cross-entropy, log 1/q of the label alone is left.',
		zh: '选定标签，拖动 softmax 的输出：整个交叉熵只剩下标签那一项 log 1/q。'
	},
	parameters: {
		label: integer({
			default: 2,
			min: 0,
			max: MOST - 1,
			doc: { en: 'the label: the index of the true class, from 0', zh: '标签：真实类别的编号，从 0 开始' }
		}),
		q: distribution({
			default: [0.1, 0.1, 0.8],
			min: FEWEST,
			max: MOST,
			doc: {
				en: `the softmax output: ${FEWEST} to ${MOST} probabilities`,
				zh: `softmax 的输出：${FEWEST} 到 ${MOST} 个概率`
			}
		}),
		beside: choice({
			default: 'none',
			of: besides,
			doc: {
				en: 'what is drawn beside the loss: nothing, or the squared error (1 − q)² of the label’s entry',
				zh: '与损失并列画出的量：无，或标签一项的平方误差 (1 − q)²'
			}
		}),
		unit
	},

	settle({ label, q }) {
		const within = labelWithin(label, q);
		if (within === label) return undefined;
		return {
			patch: { label: within },
			note: {
				en: `label: q has only ${q.length} classes, so the last one, ${within}, is the label.`,
				zh: `label：q 只有 ${q.length} 个类别，已改用最后一个，即 ${within}。`
			}
		};
	},

	compute({ label, q, unit }) {
		const p = oneHot(label, q.length);
		const terms = crossEntropyTerms(p, q, unit);
		return {
			names: countedNames(q.length),
			p,
			probability: q[label],
			losses: idealLengths(q, unit),
			terms,
			loss: terms[label],
			squared: squaredError(q[label]),
			entropy: entropy(p, unit),
			kl: klDivergence(p, q, unit)
		};
	},

	describe({ label, q, beside, unit }, { probability, loss, squared, entropy }, lang) {
		const says = (value: number) => information(value, unit, lang);
		const Q = `(${plainList(q)})`;
		const chance = plain(probability);
		const best = q.indexOf(Math.max(...q));
		const right = q[best] === probability;

		const compared = beside === 'squared';

		if (lang === 'zh') {
			const other = compared
				? `标签一项的平方误差 (1 − q)² 是 ${decimals(squared)}，它最大只到 1，log 1/q 则没有上限。`
				: '';
			const start = `标签是类别 ${label}，模型给出 q = ${Q}`;
			if (loss === Infinity) {
				return `${start}：标签的概率是 0，损失是无穷大（∞）。再小的正概率，也只会带来有限的损失。${other}`;
			}
			const guess = right
				? ''
				: `模型最看好的却是类别 ${best}：损失不看 ${plain(q[best])} 给了哪一类，只看留给标签的 ${chance}。`;
			return `${start}：损失是 log 1/${chance} = ${says(loss)}。标签是确定的，H(p) = ${says(entropy)}，所以这个损失既是交叉熵，也是 KL 散度。${guess}${other}`;
		}
		const other = compared
			? ` The squared error of the label’s entry, (1 − q)², is ${decimals(squared)}: it never goes above 1, while log 1/q has no top.`
			: '';
		const start = `The label is class ${label} and the model says q = ${Q}`;
		if (loss === Infinity) {
			return `${start}: the label has probability 0, and the loss is infinite (∞). Any probability above 0, however small, would make it finite.${other}`;
		}
		const guess = right
			? ''
			: ` The model’s favourite is class ${best}; the loss does not ask where the ${plain(q[best])} went, only for the ${chance} left to the label.`;
		return `${start}: the loss is log 1/${chance} = ${says(loss)}. A label is certain, H(p) = ${says(entropy)}, so the loss is the cross-entropy and the KL divergence at once.${guess}${other}`;
	},

	table({ label, q, beside, unit }, { names, p, losses, terms, loss, squared, entropy, kl }, lang) {
		const u = unitName[lang][unit];
		const words = {
			en: {
				class: 'Class',
				label: 'label',
				sum: 'Sum: the loss, H(p, q)',
				entropy: 'Entropy H(p)',
				kl: 'KL divergence D(p‖q)',
				squared: 'Squared error of the label’s entry, (1 − q)²'
			},
			zh: {
				class: '类别',
				label: '标签',
				sum: '总和：损失，即 H(p, q)',
				entropy: '熵 H(p)',
				kl: 'KL 散度 D(p‖q)',
				squared: '标签一项的平方误差 (1 − q)²'
			}
		}[lang];
		const named = (i: number) => {
			if (i !== label) return names[i];
			return lang === 'zh' ? `${names[i]}（${words.label}）` : `${names[i]} (${words.label})`;
		};
		return {
			columns: [words.class, 'p', 'q', `log 1/q (${u})`, `p log 1/q (${u})`],
			rows: [
				...q.map((qi, i) => [named(i), plain(p[i]), plain(qi), decimals(losses[i]), decimals(terms[i])]),
				[words.sum, '1', '1', '', decimals(loss)],
				[words.entropy, '', '', '', decimals(entropy)],
				[words.kl, '', '', '', decimals(kl)],
				...(beside === 'squared' ? [[words.squared, '', '', decimals(squared), '']] : [])
			]
		};
	},

	code({ label, q, beside, unit }, { p, probability, losses, terms, loss, squared, entropy, kl }) {
		const compared = beside === 'squared';
		const lines = compared ? ['squared = (1 - probability) ** 2'] : [];
		return scripts({
			given: { q },
			pytorch: [
				`label = torch.tensor(${label})`,
				'p = F.one_hot(label, len(q)).double()',
				'probability = q[label]',
				`losses = -torch.${log[unit]}(q)`,
				'# nll_loss takes log-probabilities, which is what log_softmax gives.',
				`loss = F.nll_loss(q.log().unsqueeze(0), label.unsqueeze(0))${fromNats[unit]}`,
				`term = -torch.xlogy(p, q)${fromNats[unit]}`,
				`entropy = -torch.xlogy(p, p).sum()${fromNats[unit]}`,
				'kl = term.sum() - entropy',
				...lines
			],
			numpy: [
				`label = ${label}`,
				'p = np.eye(len(q))[label]',
				'probability = q[label]',
				'with np.errstate(divide="ignore"):',
				`    losses = -np.${log[unit]}(q)`,
				'loss = losses[label]',
				'term = p * np.where(p > 0, losses, 0)',
				`entropy = -(p * np.${log[unit]}(np.where(p > 0, p, 1))).sum()`,
				'kl = term.sum() - entropy',
				...lines
			],
			prints: [
				{ name: 'p', value: p, as: 'plain' },
				{ name: 'q', value: q, as: 'plain' },
				{ name: 'probability', value: probability, as: 'plain' },
				{ name: 'losses', value: losses, unit },
				{ name: 'term', value: terms, unit },
				{ name: 'loss', value: loss, unit },
				{ name: 'entropy', value: entropy, unit },
				{ name: 'kl', value: kl, unit },
				...(compared ? [{ name: 'squared', value: squared }] : [])
			]
		});
	}
};

export default definition;
