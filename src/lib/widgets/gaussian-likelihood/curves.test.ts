import { describe, expect, it } from 'vitest';
import { below, costCurve, costOverStd, STD_COSTS } from './curves';

describe('below', () => {
	it('keeps what is seen, and one point beyond on either side, so that the curve leaves the picture where it should', () => {
		for (const [top, curve] of [
			[12, costCurve(-1, 0.3, 'nat')],
			[STD_COSTS[1], costOverStd([-4, 5], -5, 'nat')]
		] as const) {
			const kept = below(top, curve);
			const seen = (points: typeof curve) => points.filter(([, y]) => y <= top);
			expect(seen(kept)).toEqual(seen(curve));
			expect(kept.length - seen(kept).length).toBeLessThanOrEqual(2);
			expect(kept.length).toBeLessThan(curve.length);
		}
	});
});
