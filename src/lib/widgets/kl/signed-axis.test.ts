import { describe, expect, it } from 'vitest';
import { weightedSurprisal } from '$lib/math';
import { signedAxis } from './signed-axis';

describe('signedAxis', () => {
	it('has room for the lowest term there is', () => {
		const [bottom] = signedAxis([0.5], 'nat');
		for (let i = 1; i < 1000; i++) expect(-weightedSurprisal(i / 1000, i / 1000)).toBeGreaterThan(bottom);
	});

	it('ends at the first top that holds all finite sums', () => {
		expect(signedAxis([0.3, 0.9], 'nat')[1]).toBe(1);
		expect(signedAxis([0.3, 1.1], 'nat')[1]).toBe(2);
		expect(signedAxis([0.3, Infinity], 'nat')[1]).toBe(1);
		expect(signedAxis([Infinity, Infinity], 'nat')[1]).toBe(1);
		expect(signedAxis([40], 'nat')[1]).toBe(10);
	});

	it('is the same axis in bits', () => {
		const [bottom, top] = signedAxis([1], 'bit');
		expect(top).toBeCloseTo(1 / Math.LN2, 12);
		expect(bottom).toBeCloseTo(-0.4 / Math.LN2, 12);
	});
});
