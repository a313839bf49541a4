import { describe, expect, it } from 'vitest';
import { linear, linearRowMajor } from './index';
import { loadReference } from '../../../tests/reference/load';

interface LinearCase {
	x: number[];
	w: number[][];
	logits_float32: number[];
	logits_float64: number[];
	batch: number[][];
	batch_logits_float64: number[][];
}

const [reference] = loadReference<LinearCase>('linear');

function largestDifference(a: number[][], b: number[][]): number {
	return Math.max(...a.flatMap((row, i) => row.map((value, j) => Math.abs(value - b[i][j]))));
}

describe('linear(x, w)', () => {
	it('is x @ w.t(): each row of x against each row of w', () => {
		const x = [
			[1, 2],
			[3, 4],
			[5, 6]
		];
		const w = [
			[10, 1],
			[100, 0]
		];
		expect(linear(x, w)).toEqual([
			[12, 100],
			[34, 300],
			[56, 500]
		]);
	});

	it("gives PyTorch's logits for 1×784 · 784×10", () => {
		const logits = linear([reference.x], reference.w);
		expect(largestDifference(logits, [reference.logits_float64])).toBeLessThan(1e-13);
		expect(largestDifference(logits, [reference.logits_float32])).toBeLessThan(1e-4);
	});

	it("gives PyTorch's logits for a batch", () => {
		expect(
			largestDifference(linear(reference.batch, reference.w), reference.batch_logits_float64)
		).toBeLessThan(1e-13);
	});

	it('takes rows that are typed arrays', () => {
		expect(linear([new Float32Array([1, 2])], [new Float64Array([3, 4])])).toEqual([[11]]);
	});

	it('leaves its arguments alone', () => {
		const x = [Object.freeze([1, 2])];
		const w = [Object.freeze([3, 4])];
		linear(Object.freeze(x), Object.freeze(w));
	});

	it('spreads NaN and infinity only over the outputs they reach', () => {
		const x = [
			[NaN, 1],
			[Infinity, 1],
			[1, 1]
		];
		expect(linear(x, [[1, 1]])).toEqual([[NaN], [Infinity], [2]]);
		expect(linear([[1e200, 1]], [[1e200, 1]])).toEqual([[Infinity]]);
	});

	it.each([
		['x has no rows', [], [[1]], 'x has no rows; a matrix has at least one'],
		['w has no rows', [[1]], [], 'w has no rows; a matrix has at least one'],
		['a row of x is empty', [[]], [[]], 'x[0] is empty; a row holds at least one value'],
		['x is ragged', [[1, 2], [1]], [[1, 2]], 'x[1] has 1 values and x[0] has 2; rows are equally long'],
		['w is ragged', [[1, 2]], [[1, 2], [1]], 'w[1] has 1 values and w[0] has 2; rows are equally long'],
		[
			'inner sizes differ',
			[[1, 2]],
			[[1, 2, 3]],
			'x is 1×2 and w is 1×3; x @ w.t() needs rows of the same length'
		]
	])('throws a RangeError when %s', (_, x, w, message) => {
		expect(() => linear(x, w)).toThrow(new RangeError(message));
	});
});

describe('linearRowMajor(x, w, rows, inner, columns)', () => {
	it('is linear on flat arrays', () => {
		const x = new Float32Array(reference.batch.flat());
		const w = new Float32Array(reference.w.flat());
		expect(Array.from(linearRowMajor(x, w, 5, 784, 10))).toEqual(linear(reference.batch, reference.w).flat());
	});

	it('does not lose small terms beside large ones that cancel', () => {
		expect(linearRowMajor([2 ** 60, 1, -(2 ** 60), 2 ** -50], [1, 1, 1, 1], 1, 4, 1)[0]).toBe(1 + 2 ** -50);
	});

	it('throws a RangeError when a size is not a positive integer', () => {
		expect(() => linearRowMajor([1], [1], 0, 1, 1)).toThrow(
			new RangeError('rows is 0; a size is a positive integer')
		);
		expect(() => linearRowMajor([1], [1], 1, 0.5, 1)).toThrow(
			new RangeError('inner is 0.5; a size is a positive integer')
		);
		expect(() => linearRowMajor([1], [1], 1, 1, NaN)).toThrow(
			new RangeError('columns is NaN; a size is a positive integer')
		);
	});

	it('throws a RangeError when an array is not as long as its sizes say', () => {
		expect(() => linearRowMajor([1, 2, 3], [1, 2], 2, 2, 1)).toThrow(
			new RangeError('x has 3 values; 2×2 takes 4')
		);
		expect(() => linearRowMajor([1, 2], [1, 2, 3], 1, 2, 1)).toThrow(
			new RangeError('w has 3 values; 1×2 takes 2')
		);
	});
});
