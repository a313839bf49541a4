import { integerOr } from '$lib/machine/integer-or';
import { logits, number, type Parameters } from '$lib/machine/parameters';

export const FEWEST = 2;
export const MOST = 10;
/** Logits up to here can be shifted, subtracted and divided by any temperature without leaving float64. */
const REACH = 1e300;
export const COLDEST = 0.05;
export const HOTTEST = 100;
/** Farther, the shift would eat digits of the logits it is added to. */
export const FARTHEST = 1000;

/** The ten logits of the notebook that the course grew out of. */
export const notebook: readonly number[] = [
	-30.0933, -26.3787, 49.5051, -45.9024, 27.6928, 13.4984, -14.1607, 11.8758, 0.2135, 57.2064
];

export interface State {
	readonly z: readonly number[];
	/** c, which is added to every logit. */
	readonly c: number;
	/** T, which every logit is divided by. */
	readonly t: number;
	/** The two classes whose odds are shown; `auto` for the most and the second most probable. */
	readonly a: number | 'auto';
	readonly b: number | 'auto';
}

/** One logit, as it is typed beside its bar. */
export const logit = number({
	default: 0,
	min: -REACH,
	max: REACH,
	doc: { en: 'a logit', zh: '一个 logit' }
});

export const parameters: Parameters<State> = {
	z: logits({
		default: notebook,
		min: FEWEST,
		max: MOST,
		reach: REACH,
		doc: { en: `the logits: ${FEWEST} to ${MOST} numbers`, zh: `logits：${FEWEST} 到 ${MOST} 个数` }
	}),
	c: number({
		default: 0,
		min: -FARTHEST,
		max: FARTHEST,
		doc: { en: 'the shift, added to every logit', zh: '平移量，加到每个 logit 上' }
	}),
	t: number({
		default: 1,
		min: COLDEST,
		max: HOTTEST,
		doc: { en: 'the temperature, which divides every logit', zh: '温度，每个 logit 都除以它' }
	}),
	a: integerOr('auto', {
		default: 'auto',
		min: 0,
		max: MOST - 1,
		doc: {
			en: 'the odds of this class are shown; “auto”: the most probable',
			zh: '显示这一类的几率；auto 为概率最大的类别'
		}
	}),
	b: integerOr('auto', {
		default: 'auto',
		min: 0,
		max: MOST - 1,
		doc: {
			en: 'the odds are against this class; “auto”: the second most probable',
			zh: '几率是相对于这一类而言；auto 为概率第二大的类别'
		}
	})
};
