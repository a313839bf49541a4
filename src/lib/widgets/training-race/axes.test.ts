import { describe, expect, it } from 'vitest';
import { accuracyPoints, lastStep, lossTop, pointsOf, power, powers } from './axes';

describe('the axis of steps', () => {
	it.each([
		[0, 100],
		[100, 100],
		[101, 200],
		[480, 500],
		[10_000, 10_000]
	])('after %i steps ends at %i', (steps, end) => expect(lastStep(steps)).toBe(end));
});

describe('the axis of losses', () => {
	it.each([
		[[2.3], 3],
		[[2.3, 17], 20],
		[[2.3, 1e9], 1000],
		[[2.3, NaN, Infinity], 3]
	])('for %j ends at %d: divergence breaks no chart', (losses, top) => expect(lossTop(losses)).toBe(top));
});

describe('the axis of norms', () => {
	it('has whole powers of ten around all norms', () => {
		expect(powers([0.3, 2])).toEqual([-2, 1]);
		expect(powers([1e-5, 30])).toEqual([-5, 2]);
	});
	it('keeps 0, ∞ and NaN on the picture', () => {
		expect([0, Infinity, NaN].map(power)).toEqual([-12, 12, 12]);
	});
});

describe('the points of a curve', () => {
	const stretches = [
		{ from: 1, to: 1, right: undefined },
		{ from: 1, to: 20, right: [5, 3] as const }
	];
	it('lie in the middle of their steps, cut off at the top; NaN lies there, too', () => {
		expect(pointsOf(stretches, [2, 7], 3)).toEqual([
			[0, 2],
			[9.5, 3]
		]);
		expect(pointsOf(stretches, [NaN, 1], 3)[0]).toEqual([0, 3]);
	});
	it('of accuracy lie where it was counted, the start included, in percent', () => {
		expect(accuracyPoints(stretches, [1, 1], 0, 10)).toEqual([
			[0, 10],
			[20, 50]
		]);
	});
});
