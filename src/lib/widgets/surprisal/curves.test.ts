import { describe, expect, it } from 'vitest';
import { candidates, measure, verdicts } from './candidates';
import { curveOf, lengthEnd, nameAt, nameRows, topOf } from './curves';

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

describe('nameAt', () => {
	it('keeps its first place while no point comes near', () => {
		expect(nameAt('surprisal', [0.5], 'nat')).toBe(nameAt('surprisal', [], 'nat'));
	});

	it.each(units)('makes way for a point wherever it is, in %s', (unit) => {
		for (const candidate of candidates) {
			for (let p = 0; p <= 1; p += 0.01) expect(nameAt(candidate, [p], unit)).not.toBeCloseTo(p, 2);
		}
	});

	it('stands at the same place in both units', () => {
		for (let p = 0; p <= 1; p += 0.01) {
			expect(nameAt('surprisal', [p], 'bit')).toBe(nameAt('surprisal', [p], 'nat'));
		}
	});
});

describe('nameRows', () => {
	it('leaves names that are apart in the first row', () =>
		expect(nameRows(0.25, 0.5, 0.125)).toEqual({ second: 0, joint: 0 }));
	it('puts r above p where they meet', () =>
		expect(nameRows(0.5, 0.5, 0.25)).toEqual({ second: 1, joint: 0 }));
	it('puts p·r above what it meets', () => {
		expect(nameRows(0.5, 1, 0.5)).toEqual({ second: 0, joint: 1 });
		expect(nameRows(0.97, 0.96, 0.93)).toEqual({ second: 1, joint: 2 });
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
