import { describe, expect, it } from 'vitest';
import { descend } from './index';

/** A bowl 50 times as steep across as along. */
function bowl([x, y]: readonly number[]) {
	return { value: (x * x + 50 * y * y) / 2, gradient: [x, 50 * y] };
}

describe('descend(start, evaluate)', () => {
	it('shows the start, then steps of rate · gradient, each lower than the last', () => {
		const path = [...descend([3, 1], bowl)];
		expect(path[0]).toEqual({ step: 0, point: [3, 1], value: 29.5, gradient: [3, 50], rate: 0 });
		path.slice(1).forEach((next, i) => {
			const { point, gradient, value } = path[i];
			expect(next.step).toBe(i + 1);
			expect(next.rate).toBeGreaterThan(0);
			expect(next.point).toEqual(point.map((x, k) => x - next.rate * gradient[k]));
			expect(next.value).toBeLessThan(value);
		});
	});

	it('comes to the bottom of a narrow valley within a hundred steps', () => {
		const path = [...descend([3, 1], bowl)];
		expect(path.length).toBeLessThan(100);
		const { point, gradient } = path.at(-1)!;
		expect(Math.hypot(...point)).toBeLessThan(1e-6);
		expect(Math.hypot(...gradient)).toBeLessThanOrEqual(1e-6);
	});

	it('moves no farther in one step than it may', () => {
		const path = [...descend([3, 1], bowl, { longestMove: 0.1 })];
		path.slice(1).forEach(({ point }, i) => {
			expect(Math.hypot(...point.map((x, k) => x - path[i].point[k]))).toBeLessThan(0.1 + 1e-12);
		});
	});

	it('halves the rate where a whole move would climb', () => {
		const steep = ([x]: readonly number[]) => ({ value: Math.abs(x), gradient: [Math.sign(x)] });
		const [, first] = descend([0.1], steep, { longestMove: 1 });
		expect(first.rate).toBe(0.125);
	});

	it('ends where it stands on flat ground, on a ridge too', () => {
		expect([...descend([0, 0], bowl)]).toHaveLength(1);
		const saddle = ([x, y]: readonly number[]) => ({ value: x * x - y * y, gradient: [2 * x, -2 * y] });
		expect([...descend([1, 0], saddle)].at(-1)!.point[1]).toBeCloseTo(0, 12);
	});

	it('ends after the most steps, and where nothing lowers the value', () => {
		expect([...descend([3, 1], bowl, { steps: 5 })]).toHaveLength(6);
		const wrong = ([x]: readonly number[]) => ({ value: x * x, gradient: [-2 * x] });
		expect([...descend([1], wrong)]).toHaveLength(1);
		const broken = () => ({ value: NaN, gradient: [NaN] });
		expect([...descend([1], broken)]).toHaveLength(1);
	});

	it('comes step by step: nothing is computed ahead', () => {
		let calls = 0;
		const steps = descend([3, 1], (point) => {
			calls++;
			return bowl(point);
		});
		steps.next();
		expect(calls).toBe(1);
	});
});
