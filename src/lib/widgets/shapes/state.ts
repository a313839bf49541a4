import { integerOr } from '$lib/machine/integer-or';
import { choice, integer, type Parameter, type Parameters } from '$lib/machine/parameters';
import { operations, type Operation } from './rules';
import { MOST_COLUMNS, MOST_ROWS, shape, type Shape } from './shape';

export const LARGEST_SEED = 9999;

export interface State {
	readonly op: Operation;
	readonly x: Shape;
	readonly w: readonly [rows: number, columns: number];
	/** How many cells of the result are worked out; `all`, however many there are. */
	readonly step: number | 'all';
	/** Of the entries. */
	readonly seed: number;
}

export const parameters: Parameters<State> = {
	op: choice({
		default: 'multiply',
		of: operations,
		doc: {
			en: 'the operation: x * w (multiply), x @ w.t() (transposed) or x @ w (matmul)',
			zh: '运算：x * w（multiply）、x @ w.t()（transposed）或 x @ w（matmul）'
		}
	}),
	x: shape({
		default: [1, 3],
		oneAxis: true,
		doc: { en: 'the shape of x, such as 1x3, or 3 for one axis', zh: 'x 的形状，例如 1x3；只有一个轴则写 3' }
	}),
	w: shape({
		default: [4, 3],
		oneAxis: false,
		doc: { en: 'the shape of w, such as 4x3', zh: 'w 的形状，例如 4x3' }
	}) as Parameter<readonly [number, number]>,
	step: integerOr('all', {
		default: 'all',
		min: 0,
		max: MOST_ROWS * MOST_COLUMNS,
		doc: { en: 'how many cells of the result are worked out, or “all”', zh: '算到结果的第几格；all 为全部' }
	}),
	seed: integer({
		default: 5,
		min: 0,
		max: LARGEST_SEED,
		doc: { en: 'the seed of the entries', zh: '各元素的随机种子' }
	})
};
