import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampler, uniform } from './index';
import { itRefusesWhatIsNoDistribution } from './information.test-helper';

function frequencies(p: number[], count: number): number[] {
	const next = sampler(p, 5);
	const counts = p.map(() => 0);
	for (let i = 0; i < count; i++) counts[next()]++;
	return counts.map((n) => n / count);
}

/** What is drawn where the uniform number is this one. */
async function drawAt(u: number, p: number[]): Promise<number> {
	vi.doMock('./random', () => ({ uniform: () => () => u }));
	vi.resetModules();
	const { sampler } = await import('./sampler');
	return sampler(p, 1)();
}

describe('sampler(p, seed)', () => {
	afterEach(() => {
		vi.doUnmock('./random');
	});

	it('draws the outcome in whose stretch of the cumulative distribution the uniform number falls', () => {
		const next = sampler([0.25, 0.5, 0.25], 7);
		const point = uniform(7);
		for (let i = 0; i < 1000; i++) {
			const u = point();
			expect(next()).toBe(u < 0.25 ? 0 : u < 0.75 ? 1 : 2);
		}
	});

	it('gives the same stream for the same seed, and another for another', () => {
		const draw = (seed: number) => Array.from({ length: 50 }, sampler([0.1, 0.2, 0.3, 0.4], seed));
		expect(draw(1)).toEqual(draw(1));
		expect(draw(1)).not.toEqual(draw(2));
	});

	it('draws each outcome as often as it is probable', () => {
		const p = [0.02, 0.38, 0.1, 0.5];
		frequencies(p, 100_000).forEach((frequency, i) => {
			// Within four standard errors for this many draws.
			expect(Math.abs(frequency - p[i])).toBeLessThan(4 * Math.sqrt((p[i] * (1 - p[i])) / 100_000));
		});
	});

	it('never draws the impossible, always the certain', () => {
		const [first, , third, , last] = frequencies([0, 0.5, 0, 0.5, 0], 10_000);
		expect([first, third, last]).toEqual([0, 0, 0]);
		expect(frequencies([0, 1, 0], 1000)).toEqual([0, 1, 0]);
	});

	it('counts the edge of two stretches to the one above, at both ends too', async () => {
		expect(await drawAt(0, [0, 0.5, 0.5])).toBe(1);
		expect(await drawAt(0.5, [0.5, 0, 0.5])).toBe(2);
		expect(await drawAt(1 - 2 ** -53, [0.5, 0.5, 0])).toBe(1);
		expect(await drawAt(1 - 2 ** -53, [0.1, 0.2, 0.7, 0])).toBe(2);
	});

	it('scales p where its sum is off', async () => {
		expect(await drawAt(0.7000003, [0.7000005, 0.3])).toBe(1);
		expect(await drawAt(1 - 2 ** -53, [0.3, 0.6999991, 0])).toBe(1);
	});

	it('stays among the outcomes where the sum is off', () => {
		for (const p of [
			[0.3, 0.6999991],
			[0.3, 0.7000009],
			[0.5, 0.4999991, 0]
		]) {
			const drawn = new Set(Array.from({ length: 1000 }, sampler(p, 1)));
			expect(drawn).toEqual(new Set([0, 1]));
		}
	});

	it('throws a RangeError for a seed that is not an integer', () => {
		expect(() => sampler([1], 0.5)).toThrow(new RangeError('seed is 0.5; a seed is an integer'));
	});

	itRefusesWhatIsNoDistribution('p', (p) => sampler(p, 1)());
});
