import { number, numbers, unit, type Parameters } from '$lib/machine/parameters';
import type { Unit } from '$lib/math';

/** How far points and μ may lie from the middle. */
export const REACH = 5;
export const LEAST_STD = 0.1;
export const MOST_STD = 5;
export const MOST_POINTS = 20;

export interface State {
	/** Where the points lie. */
	readonly y: readonly number[];
	/** The Gaussian's mean μ and standard deviation σ. */
	readonly mean: number;
	readonly std: number;
	readonly unit: Unit;
}

/** One point's place, for a field beside it. */
export const place = number({
	default: 0,
	min: -REACH,
	max: REACH,
	doc: { en: 'where a point lies', zh: '一个点的位置' }
});

export const parameters: Parameters<State> = {
	y: numbers({
		default: [-0.6, 0.4, 1.1, 1.5, 1.9, 2.6, 3.6],
		min: -REACH,
		max: REACH,
		fewest: 1,
		most: MOST_POINTS,
		doc: {
			en: `where the points lie, with spaces between: 1 to ${MOST_POINTS} numbers from −${REACH} to ${REACH}`,
			zh: `各点的位置，以空格隔开：1 到 ${MOST_POINTS} 个数，每个在 −${REACH} 到 ${REACH} 之间`
		}
	}),
	mean: number({
		default: -1,
		min: -REACH,
		max: REACH,
		doc: { en: 'the Gaussian’s mean μ', zh: '高斯分布的均值 μ' }
	}),
	std: number({
		default: 1,
		min: LEAST_STD,
		max: MOST_STD,
		doc: { en: 'the Gaussian’s standard deviation σ', zh: '高斯分布的标准差 σ' }
	}),
	unit
};

type Start = Pick<State, 'y' | 'mean' | 'std'>;

/** Data to begin with; what is claimed of each is held by a test. */
export const presets = {
	outlier: { y: [-1.4, -0.9, -0.6, -0.2, 0.1, 0.6, 4.6], mean: -0.4, std: 0.7 },
	clusters: { y: [-3.4, -3, -2.8, -2.4, 2.4, 2.8, 3, 3.4], mean: 3, std: 1 },
	onePoint: { y: [2], mean: 0, std: 1 }
} satisfies Readonly<Record<string, Start>>;
