import { describe, expect, it } from 'vitest';
import { entropyCurve, tangent } from './curve';

describe('entropyCurve', () => {
	it('starts and ends at 0 and is highest in the middle', () => {
		const curve = entropyCurve('bit');
		expect(curve[0]).toEqual([0, 0]);
		expect(curve.at(-1)).toEqual([1, 0]);
		expect(Math.max(...curve.map(([, y]) => y))).toBeCloseTo(1, 12);
	});
});

describe('tangent', () => {
	it('runs from the surprisal of tails to that of heads', () => {
		expect(tangent(0.5, 0.69, 0.69, 2)).toEqual([
			[0, 0.69],
			[1, 0.69]
		]);
	});

	it('ends where it leaves the picture', () => {
		const [left, right] = tangent(0.01, 0.01, 4.01, 2.01);
		expect(left).toEqual([0, 0.01]);
		expect(right[0]).toBeCloseTo(0.5, 12);
		expect(right[1]).toBe(2.01);
	});

	it.each([0, 1])('stands upright at the end %d', (p) => {
		expect(tangent(p, Infinity, 0, 2)).toEqual([
			[p, 0],
			[p, 2]
		]);
	});
});
