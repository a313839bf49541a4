import { describe, expect, it } from 'vitest';
import { entropy, oneHot } from './index';

describe('oneHot(index, n)', () => {
	it('is 1 at the index and 0 elsewhere', () => {
		expect(oneHot(2, 3)).toEqual([0, 0, 1]);
		expect(oneHot(0, 1)).toEqual([1]);
	});

	it('is a distribution without entropy', () => {
		expect(entropy(oneHot(3, 10))).toBe(0);
	});

	it.each([-1, 3, 0.5, NaN])('throws a RangeError for the index %d of three', (index) => {
		expect(() => oneHot(index, 3)).toThrow(
			new RangeError(`index is ${index}; an index is a whole number from 0 to 2`)
		);
	});

	it.each([0, 1.5, NaN])('throws a RangeError for n = %d', (n) => {
		expect(() => oneHot(0, n)).toThrow(new RangeError(`n is ${n}; there is at least one outcome`));
	});
});
