import { labels, type Labels } from '$lib/machine/neuron/labelled-points';
import { integer, number, numbers, type Parameters } from '$lib/machine/parameters';

/** How far an example may lie from the middle. */
export const SPREAD = 4;
export const FEWEST_POINTS = 2;
export const MOST_POINTS = 20;
export const MOST_STEPS = 1000;
export const HIGHEST_RATE = 20;

export interface State {
	/** Where the examples lie, and the labels they were given. The true label is 1 from 0 on to the right. */
	readonly x: readonly number[];
	readonly y: Labels;
	/** The learning rates of cross-entropy and of MSE. */
	readonly rate: number;
	readonly mseRate: number;
	/** Steps that both have trained, from w = b = 0. */
	readonly n: number;
	/** The probability that a model gives to an example's label, in the pictures of one example. */
	readonly q: number;
}

/** One example's place, for a field beside it. */
export const place = number({
	default: 0,
	min: -SPREAD,
	max: SPREAD,
	doc: { en: 'where an example lies', zh: '一个样本的位置' }
});

const x = [-4, -3.2, -2.5, -1.8, -1.2, -0.5, 0.5, 1.2, 1.8, 2.5, 3.2, 4];

/** x with the true labels, but for the examples at these places. */
const mislabelled = (...places: readonly number[]): Pick<State, 'x' | 'y'> => ({
	x,
	y: x.map((at) => (at >= 0 !== places.includes(at) ? 1 : 0))
});

/** What there is to see in other labels; what is claimed of each is held by a test. */
export const presets = {
	clean: mislabelled(),
	/** One mistake, far from the boundary. */
	one: mislabelled(4),
	/** A mistake at each end: the boundary stays, the confidence goes. */
	ends: mislabelled(-4, 4),
	/** Too many on one side: neither loss finds the boundary. */
	two: mislabelled(3.2, 4),
	/** A mistake that looks like an honest doubt. */
	near: mislabelled(0.5),
	same: { x, y: x.map(() => 1) }
} satisfies Readonly<Record<string, Pick<State, 'x' | 'y'>>>;

export const parameters: Parameters<State> = {
	x: numbers({
		default: x,
		min: -SPREAD,
		max: SPREAD,
		fewest: FEWEST_POINTS,
		most: MOST_POINTS,
		doc: {
			en: `where the examples lie, with spaces between: ${FEWEST_POINTS} to ${MOST_POINTS} numbers from −${SPREAD} to ${SPREAD}; the true label is 1 from 0 on`,
			zh: `各样本的位置，以空格隔开：${FEWEST_POINTS} 到 ${MOST_POINTS} 个数，每个在 −${SPREAD} 到 ${SPREAD} 之间；从 0 往右，真实标签是 1`
		}
	}),
	y: labels({
		default: presets.one.y,
		fewest: FEWEST_POINTS,
		most: MOST_POINTS,
		doc: {
			en: 'the labels they were given, in the same order, each 0 or 1, such as 000111',
			zh: '各样本得到的标签，次序相同，每个为 0 或 1，例如 000111'
		}
	}),
	rate: number({
		default: 1,
		min: 0,
		max: HIGHEST_RATE,
		doc: { en: 'the learning rate of cross-entropy', zh: '交叉熵一方的学习率' }
	}),
	mseRate: number({
		default: 4,
		min: 0,
		max: HIGHEST_RATE,
		doc: { en: 'the learning rate of MSE', zh: 'MSE 一方的学习率' }
	}),
	n: integer({
		default: 300,
		min: 0,
		max: MOST_STEPS,
		doc: { en: 'how many steps both have trained', zh: '两者各训练了多少步' }
	}),
	q: number({
		default: 0.1,
		min: 0,
		max: 1,
		doc: {
			en: 'the probability that the model gives to one example’s label',
			zh: '模型给某个样本的标签多大的概率'
		}
	})
};
