import { describe, expect, it } from 'vitest';
import { median } from './timing';

describe('median(values)', () => {
	it.each([
		[[3], 3],
		[[3, 1, 2], 2],
		[[4, 1, 3, 2], 2.5]
	])('of %j is %d', (values, middle) => expect(median(values)).toBe(middle));
});
