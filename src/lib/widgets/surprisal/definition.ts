import { decimals, information, plain, unitName } from '$lib/i18n/format';
import type { Unit } from '$lib/math';
import type { WidgetDefinition } from '../definition';
import { log, scripts } from '../export/code';
import { choice, number, unit } from '../parameters';
import { candidates, measure, verdicts, type Candidate, type Verdicts } from './candidates';

export interface State {
	readonly p: number;
	/** One event, or two that are independent. */
	readonly events: '1' | '2';
	/** The second event's probability. */
	readonly r: number;
	/** Which curve is drawn, and which candidate is held against the demands. */
	readonly curve: Candidate;
	readonly unit: Unit;
}

/** The candidate that is drawn, where the demands are tried on it. */
export interface Trial extends Verdicts {
	/** Its value for the first event, the second, and both at once. */
	readonly first: number;
	readonly second: number;
	readonly joint: number;
	/** What the two events count one by one: first + second. */
	readonly sum: number;
	/** Its value for a certain event, and for one half as probable as the first. */
	readonly atCertainty: number;
	readonly atHalf: number;
}

export interface Figures {
	/** log 1/p, log 1/r, and log 1/pr of both at once. */
	readonly surprisal: number;
	readonly second: number;
	readonly joint: number;
	/** p·r: what the two have in the unit square. */
	readonly jointProbability: number;
	/** 1/p and 1 − p, for comparison. */
	readonly inverse: number;
	readonly complement: number;
	readonly trial: Trial;
	/** Every candidate's values: first, second, joint, and the sum of the first two. */
	readonly compared: Readonly<Record<Candidate, readonly [number, number, number, number]>>;
}

const definition: WidgetDefinition<State, Figures> = {
	id: 'surprisal',
	title: { en: 'The surprisal of an event', zh: '一个事件的自信息' },
	summary: {
		en: 'Drag a probability along log 1/p, add an independent event, and see why it has to be a logarithm.',
		zh: '沿着 log 1/p 拖动概率，再加上一个独立事件，看看为什么非得是对数。'
	},
	parameters: {
		p: number({
			default: 0.25,
			min: 0,
			max: 1,
			doc: { en: 'the probability of the event', zh: '事件的概率' }
		}),
		events: choice({
			default: '1',
			of: ['1', '2'],
			doc: { en: 'one event, or two independent ones', zh: '一个事件，或两个独立事件' }
		}),
		r: number({
			default: 0.5,
			min: 0,
			max: 1,
			doc: { en: 'the probability of the second event', zh: '第二个事件的概率' }
		}),
		curve: choice({
			default: 'surprisal',
			of: candidates,
			doc: { en: 'the curve: log 1/p, 1/p or 1 − p', zh: '曲线：log 1/p、1/p 或 1 − p' }
		}),
		unit
	},

	compute({ p, r, curve, unit }) {
		const jointProbability = p * r;
		const values = (candidate: Candidate) => {
			const [first, second] = [measure(candidate, p, unit), measure(candidate, r, unit)];
			return [first, second, measure(candidate, jointProbability, unit), first + second] as const;
		};
		const compared = {
			surprisal: values('surprisal'),
			inverse: values('inverse'),
			complement: values('complement')
		};
		const [first, second, joint, sum] = compared[curve];
		return {
			surprisal: compared.surprisal[0],
			second: compared.surprisal[1],
			joint: compared.surprisal[2],
			jointProbability,
			inverse: compared.inverse[0],
			complement: compared.complement[0],
			compared,
			trial: {
				first,
				second,
				joint,
				sum,
				atCertainty: measure(curve, 1, unit),
				atHalf: measure(curve, p / 2, unit),
				...verdicts(curve)
			}
		};
	},

	describe({ p, events, r, curve, unit }, { surprisal, jointProbability, trial }, lang) {
		const says = (value: number) =>
			curve === 'surprisal' ? information(value, unit, lang) : decimals(value);
		const formula = { surprisal: 'log 1/p', inverse: '1/p', complement: '1 − p' }[curve];

		if (lang === 'zh') {
			const verdict = {
				surprisal: '三项要求它都满足。',
				inverse: '必然事件得到 1 而不是 0，独立事件相乘而不相加：三项要求中它有两项不满足。',
				complement: '独立事件不相加，再稀有也超不过 1：三项要求中它有一项不满足。'
			}[curve];
			const one =
				p === 0 && curve === 'surprisal'
					? '概率为 0 的事件，自信息是无穷大（∞）。'
					: p === 1 && curve === 'surprisal'
						? `必然事件的自信息是 ${says(0)}：早就知道，毫不意外。`
						: `概率为 ${plain(p)} 的事件，${formula} = ${says(trial.first)}。`;
			if (events === '1') return one + verdict;
			const both = `与它独立的另一事件概率为 ${plain(r)}，相应的值是 ${says(trial.second)}；两者同时发生的概率是 ${plain(jointProbability)}，值是 ${says(trial.joint)}`;
			const sum = curve === 'surprisal' ? '，正好是前两者之和。' : `，而前两者之和是 ${says(trial.sum)}。`;
			return one + both + sum + verdict;
		}
		const verdict = {
			surprisal: 'It meets all three demands.',
			inverse:
				'It fails two of the three demands: a certain event gets 1, not 0, and independent events multiply instead of adding.',
			complement:
				'It fails one of the three demands: independent events do not add, and nothing ever counts more than 1.'
		}[curve];
		const one =
			surprisal === Infinity && curve === 'surprisal'
				? 'An event of probability 0 has an infinite surprisal (∞).'
				: p === 1 && curve === 'surprisal'
					? `A certain event has a surprisal of ${says(0)}: it is no news.`
					: `For an event of probability ${plain(p)}, ${formula} = ${says(trial.first)}.`;
		if (events === '1') return `${one} ${verdict}`;
		const sum =
			curve === 'surprisal' ? ', the sum of the two' : `, while the two add up to ${says(trial.sum)}`;
		return `${one} An independent event of probability ${plain(r)} gets ${says(trial.second)}, and both at once, of probability ${plain(jointProbability)}, get ${says(trial.joint)}${sum}. ${verdict}`;
	},

	table({ p, events, r, unit }, { jointProbability, compared }, lang) {
		const u = unitName[lang][unit];
		const words = {
			en: {
				event: 'Event',
				probability: 'Probability',
				first: 'First',
				second: 'Second',
				joint: 'Both at once',
				sum: 'First plus second'
			},
			zh: {
				event: '事件',
				probability: '概率',
				first: '第一个',
				second: '第二个',
				joint: '两者同时发生',
				sum: '前两者之和'
			}
		}[lang];
		const row = (name: string, probability: string, index: 0 | 1 | 2 | 3) => [
			name,
			probability,
			decimals(compared.surprisal[index]),
			decimals(compared.inverse[index]),
			decimals(compared.complement[index])
		];
		return {
			columns: [words.event, words.probability, `log 1/p (${u})`, '1/p', '1 − p'],
			rows: [
				row(words.first, plain(p), 0),
				...(events === '2'
					? [
							row(words.second, plain(r), 1),
							row(words.joint, plain(jointProbability), 2),
							row(words.sum, '', 3)
						]
					: [])
			]
		};
	},

	code({ p, r, unit }, { jointProbability, compared }) {
		const given = [p, r, jointProbability];
		const row = (candidate: Candidate) => compared[candidate].slice(0, 3);
		return scripts({
			given: { p: [p, r] },
			pytorch: [
				'# The first event, the second, and both at once.',
				'p = torch.cat([p, p.prod().reshape(1)])',
				`surprisal = -torch.${log[unit]}(p)`,
				'inverse = 1 / p',
				'complement = 1 - p',
				'surprisal_sum = surprisal[0] + surprisal[1]',
				'inverse_sum = inverse[0] + inverse[1]',
				'complement_sum = complement[0] + complement[1]'
			],
			numpy: [
				'# The first event, the second, and both at once.',
				'p = np.append(p, p.prod())',
				'with np.errstate(divide="ignore"):',
				`    surprisal = -np.${log[unit]}(p)`,
				'    inverse = 1 / p',
				'complement = 1 - p',
				'surprisal_sum = surprisal[0] + surprisal[1]',
				'inverse_sum = inverse[0] + inverse[1]',
				'complement_sum = complement[0] + complement[1]'
			],
			prints: [
				{ name: 'p', value: given, as: 'plain' },
				{ name: 'surprisal', value: row('surprisal'), unit },
				{ name: 'inverse', value: row('inverse') },
				{ name: 'complement', value: row('complement') },
				{ name: 'surprisal_sum', value: compared.surprisal[3], unit },
				{ name: 'inverse_sum', value: compared.inverse[3] },
				{ name: 'complement_sum', value: compared.complement[3] }
			]
		});
	}
};

export default definition;
