import { integer, number, type Parameters } from '$lib/machine/parameters';
import { MOST_STEPS, REACH } from './limits';
import { labels, places } from './lists';

const HIGHEST_RATE = 1e10;

export interface State {
	/** Where the points lie, and their labels. */
	readonly x: readonly number[];
	readonly y: readonly (0 | 1)[];
	/** Where both descents start. */
	readonly w: number;
	readonly b: number;
	/** The learning rate of both. */
	readonly rate: number;
	/** Steps done. */
	readonly n: number;
}

export const parameters: Parameters<State> = {
	x: places,
	y: labels,
	w: number({
		default: -4,
		min: -REACH,
		max: REACH,
		doc: { en: 'the weight that both descents start from', zh: '两条下降路线共同的起始权重' }
	}),
	b: number({
		default: -4,
		min: -REACH,
		max: REACH,
		doc: { en: 'the bias that both descents start from', zh: '两条下降路线共同的起始偏置' }
	}),
	rate: number({
		default: 1,
		min: -HIGHEST_RATE,
		max: HIGHEST_RATE,
		doc: { en: 'the learning rate of both', zh: '两者共用的学习率' }
	}),
	n: integer({
		default: 100,
		min: 0,
		max: MOST_STEPS,
		doc: { en: 'how many steps have been made', zh: '已经走了多少步' }
	})
};
