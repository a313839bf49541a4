import { describe, expect, it } from 'vitest';
import { candidates, measure, verdicts } from './candidates';
import { curveOf, lengthEnd, topOf } from './curves';

const units = ['nat', 'bit'] as const;

describe('curveOf', () => {
	it.each(units)('goes from the picture’s edge to p = 1 and never leaves it, in %s', (unit) => {
		for (const candidate of candidates) {
			const points = curveOf(candidate, unit);
			for (const [p, y] of points) {
				expect(y).toBeCloseTo(measure(candidate, p, unit), 9);
				expect(y).toBeLessThanOrEqual(topOf(unit) + 1e-9);
			}
			expect(points.at(-1)?.[0]).toBe(1);
		}
	});

	it.each(units)('runs from left to right, in %s', (unit) => {
		for (const candidate of candidates) {
			const xs = curveOf(candidate, unit).map(([x]) => x);
			expect(xs).toEqual([...xs].sort((a, b) => a - b));
		}
	});
});

describe('verdicts', () => {
	it('finds that only the surprisal meets all three demands', () => {
		expect(verdicts('surprisal')).toEqual({ certain: true, rarer: true, adds: true });
		expect(verdicts('inverse')).toEqual({ certain: false, rarer: true, adds: false });
		expect(verdicts('complement')).toEqual({ certain: true, rarer: true, adds: false });
	});
});

describe('lengthEnd', () => {
	it('holds all that is finite', () => {
		for (const candidate of candidates) {
			for (const most of [0, 0.5, 2, 1e3]) {
				if (candidate === 'complement' && most > 2) continue;
				expect(lengthEnd(candidate, [most, Infinity], 'nat')).toBeGreaterThanOrEqual(most);
			}
		}
	});

	it('is the same in both units', () =>
		expect(lengthEnd('surprisal', [4 / Math.LN2], 'bit')).toBeCloseTo(5 / Math.LN2, 12));
});
