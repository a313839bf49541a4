import { describe, expect, it } from 'vitest';
import { mean, standardDeviation } from './index';

describe('mean(values)', () => {
	it('is the sum over the number of values', () => {
		expect(mean([1, 2, 6])).toBe(3);
		expect(mean(new Float32Array([0.5]))).toBe(0.5);
	});

	it('does not lose small values beside large ones that cancel', () => {
		expect(mean([1e16, 2, -1e16, 0])).toBe(0.5);
	});

	it('throws a RangeError when there is no value', () => {
		expect(() => mean([])).toThrow(new RangeError('values is empty; a mean takes at least one'));
	});
});

describe('standardDeviation(values)', () => {
	it("divides by n − 1, like PyTorch's tensor.std()", () => {
		expect(standardDeviation([1, 3])).toBe(Math.SQRT2);
		expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(Math.sqrt(32 / 7));
	});

	it('is 0 for equal values', () => {
		expect(standardDeviation([5, 5, 5])).toBe(0);
	});

	it('keeps its digits far from 0', () => {
		expect(standardDeviation([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(Math.sqrt(30));
	});

	it('throws a RangeError for fewer than two values', () => {
		expect(() => standardDeviation([1])).toThrow(
			new RangeError('values has length 1; a standard deviation takes at least two')
		);
	});
});
