import { describe, expect, it } from 'vitest';
import { lossCurve, squaredCurve, squaredError } from './curves';

describe('the two curves', () => {
	it.each(['nat', 'bit'] as const)(
		'have log 1/q from the top of the picture to 0 at certainty, in %s',
		(unit) => {
			const curve = lossCurve(5, unit);
			const base = unit === 'bit' ? 2 : Math.E;
			expect(curve[0][1]).toBe(5);
			expect(curve[0][0]).toBeCloseTo(base ** -5, 12);
			expect(curve[curve.length - 1]).toEqual([1, 0]);
			for (const [q, loss] of curve) expect(base ** -loss).toBeCloseTo(q, 12);
		}
	);

	it('have (1 − q)² from 1 to 0, and never above the loss in nats: log 1/q ≥ 1 − q ≥ (1 − q)²', () => {
		expect(squaredCurve[0]).toEqual([0, 1]);
		expect(squaredCurve[squaredCurve.length - 1]).toEqual([1, 0]);
		for (const [q, error] of squaredCurve.slice(1)) expect(error).toBeLessThanOrEqual(-Math.log(q));
	});

	it('fall with slopes −1/q and −2(1 − q), by finite differences', () => {
		const slope = (f: (q: number) => number, q: number) => (f(q + 1e-6) - f(q - 1e-6)) / 2e-6;
		for (const q of [0.01, 0.3, 0.8]) expect(slope(squaredError, q)).toBeCloseTo(-2 * (1 - q), 6);
	});
});
