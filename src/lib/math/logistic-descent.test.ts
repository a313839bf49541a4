import { describe, expect, it } from 'vitest';
import { logisticDescent } from './logistic-descent';
import { logisticGradient, logisticLoss } from './logistic-regression';

const points = [
	{ x: -2, y: 0 },
	{ x: -0.5, y: 1 },
	{ x: 1, y: 0 },
	{ x: 2, y: 1 }
] as const;
const start = { w: -1, b: 0.5 };

describe('logisticDescent', () => {
	it('begins at the start and moves by the rate times the gradient, to ten decimals', () => {
		for (const kind of ['cross-entropy', 'mse'] as const) {
			const path = logisticDescent(kind, points, start, { rate: 0.7, steps: 20 });
			expect(path).toHaveLength(21);
			expect(path[0]).toEqual(start);
			path.slice(1).forEach(({ w, b }, i) => {
				const gradient = logisticGradient(kind, points, path[i]);
				expect(w).toBeCloseTo(path[i].w - 0.7 * gradient.w, 9);
				expect(b).toBeCloseTo(path[i].b - 0.7 * gradient.b, 9);
				expect(logisticLoss(kind, points, path[i + 1])).toBeLessThan(logisticLoss(kind, points, path[i]));
			});
		}
	});

	it('ends with the step that leads too far out', () => {
		const path = logisticDescent('cross-entropy', points, start, { rate: 100, steps: 20, far: 10 });
		expect(path.length).toBeLessThan(21);
		path.slice(0, -1).forEach(({ w, b }) => expect(Math.max(Math.abs(w), Math.abs(b))).toBeLessThan(10));
	});
});
