import { describe, expect, it } from 'vitest';
import { axisEnd } from './axis-end';

describe('axisEnd(values)', () => {
	it.each([
		[[0, 0], 5],
		[[4.9, -5], 5],
		[[5.1], 10],
		[[-11], 20],
		[[57.2064, -45.9024], 100],
		[[1e30], 1e30]
	])('of %j is %d', (values, end) => expect(axisEnd(values)).toBe(end));
});
