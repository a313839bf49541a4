import { describe, expect, it } from 'vitest';
import { ceiling } from './ceiling';

describe('ceiling', () => {
	it('holds the longest length', () => {
		expect(ceiling([0.3567, 2.3026], 'nat')).toBe(3);
		expect(ceiling([0.01, 4.6], 'nat')).toBe(5);
	});

	it('lies at the same height in bits', () => {
		expect(ceiling([1, 2], 'bit')).toBeCloseTo(3 / Math.LN2, 12);
	});

	it('cuts off what is beyond every picture', () => {
		expect(ceiling([0, Infinity], 'nat')).toBe(3);
		expect(ceiling([0, 690], 'nat')).toBe(10);
	});
});
