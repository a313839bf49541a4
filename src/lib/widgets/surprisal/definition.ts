import { decimals, information, plain, unitName } from '$lib/i18n/format';
import type { Unit } from '$lib/math';
import type { WidgetDefinition } from '$lib/machine/definition';
import { log, scripts } from '$lib/machine/export/code';
import { choice, number, unit } from '$lib/machine/parameters';
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

/** What a candidate counts, event by event. */
export interface Counts {
	/** The first event, one half as probable, and one that is certain. */
	readonly first: number;
	readonly half: number;
	readonly certain: number;
	/** The second event, both at once, and the two one by one: first + second. */
	readonly second: number;
	readonly joint: number;
	readonly sum: number;
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
	readonly counts: Readonly<Record<Candidate, Counts>>;
	/** Which of the three demands the candidate that is drawn meets. */
	readonly verdicts: Verdicts;
}

/** The product of two such probabilities and half of it are numbers still, and so are their inverses. */
const LEAST = 1e-150;

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
			least: LEAST,
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
			least: LEAST,
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
		const count = (candidate: Candidate): Counts => {
			const value = (probability: number) => measure(candidate, probability, unit);
			const [first, second] = [value(p), value(r)];
			return {
				first,
				half: value(p / 2),
				certain: value(1),
				second,
				joint: value(jointProbability),
				sum: first + second
			};
		};
		const counts = {
			surprisal: count('surprisal'),
			inverse: count('inverse'),
			complement: count('complement')
		};
		return {
			surprisal: counts.surprisal.first,
			second: counts.surprisal.second,
			joint: counts.surprisal.joint,
			jointProbability,
			inverse: counts.inverse.first,
			complement: counts.complement.first,
			counts,
			verdicts: verdicts(curve)
		};
	},

	describe({ p, events, r, curve, unit }, { jointProbability, counts }, lang) {
		const trial = counts[curve];
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
			p === 0 && curve === 'surprisal'
				? 'An event of probability 0 has an infinite surprisal (∞).'
				: p === 1 && curve === 'surprisal'
					? `A certain event has a surprisal of ${says(0)}: it is no news.`
					: `For an event of probability ${plain(p)}, ${formula} = ${says(trial.first)}.`;
		if (events === '1') return `${one} ${verdict}`;
		const sum =
			curve === 'surprisal' ? ', the sum of the two' : `, while the two add up to ${says(trial.sum)}`;
		return `${one} An independent event of probability ${plain(r)} gets ${says(trial.second)}, and both at once, of probability ${plain(jointProbability)}, get ${says(trial.joint)}${sum}. ${verdict}`;
	},

	table({ p, events, r, unit }, { jointProbability, counts }, lang) {
		const u = unitName[lang][unit];
		const words = {
			en: {
				event: 'Event',
				probability: 'Probability',
				first: 'First',
				half: 'Half as probable',
				certain: 'Certain',
				second: 'Second',
				joint: 'First and second at once',
				sum: 'First plus second'
			},
			zh: {
				event: '事件',
				probability: '概率',
				first: '第一个',
				half: '概率减半',
				certain: '必然事件',
				second: '第二个',
				joint: '前两者同时发生',
				sum: '前两者之和'
			}
		}[lang];
		const row = (event: keyof Counts, probability: string) => [
			words[event],
			probability,
			...candidates.map((candidate) => decimals(counts[candidate][event]))
		];
		const two = [row('second', plain(r)), row('joint', plain(jointProbability)), row('sum', '')];
		return {
			columns: [words.event, words.probability, `log 1/p (${u})`, '1/p', '1 − p'],
			rows: [
				row('first', plain(p)),
				...(events === '2' ? two : []),
				row('half', plain(p / 2)),
				row('certain', '1')
			]
		};
	},

	code({ p, r, unit }, { jointProbability, counts }) {
		const row = (candidate: Candidate) => {
			const { first, half, certain, second, joint } = counts[candidate];
			return [first, half, certain, second, joint];
		};
		return scripts({
			given: { p, r },
			pytorch: [
				'# The first event, one half as probable, a certain one, the second event, and first and second at once.',
				'p = torch.stack([p, p / 2, torch.ones_like(p), r, p * r])',
				`surprisal = -torch.${log[unit]}(p)`,
				'inverse = 1 / p',
				'complement = 1 - p',
				'surprisal_sum = surprisal[0] + surprisal[3]',
				'inverse_sum = inverse[0] + inverse[3]',
				'complement_sum = complement[0] + complement[3]'
			],
			numpy: [
				'# The first event, one half as probable, a certain one, the second event, and first and second at once.',
				'p = np.array([p, p / 2, 1, r, p * r])',
				'with np.errstate(divide="ignore"):',
				`    surprisal = -np.${log[unit]}(p)`,
				'    inverse = 1 / p',
				'complement = 1 - p',
				'surprisal_sum = surprisal[0] + surprisal[3]',
				'inverse_sum = inverse[0] + inverse[3]',
				'complement_sum = complement[0] + complement[3]'
			],
			prints: [
				{ name: 'p', value: [p, p / 2, 1, r, jointProbability], as: 'plain' },
				{ name: 'surprisal', value: row('surprisal'), unit },
				{ name: 'inverse', value: row('inverse') },
				{ name: 'complement', value: row('complement') },
				{ name: 'surprisal_sum', value: counts.surprisal.sum, unit },
				{ name: 'inverse_sum', value: counts.inverse.sum },
				{ name: 'complement_sum', value: counts.complement.sum }
			]
		});
	}
};

export default definition;
