import { describe, expect, it } from 'vitest';
import { centralDifference, logisticLoss, lowestLogisticCurvature, type Line } from '$lib/math';
import definition from './definition';
import { FAR, REACH } from './limits';
import { presets } from './presets';
import { parameters, type State } from './state';

const defaults = Object.fromEntries(
	Object.entries(parameters).map(([key, parameter]) => [key, parameter.default])
) as unknown as State;
const open = (changed: Partial<State> = {}) => {
	const state: State = { ...defaults, ...changed };
	const figures = definition.compute(state, undefined);
	return {
		state,
		figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh')
	};
};
const both = ['crossEntropy', 'mse'] as const;
/** Labels that no line between them separates. */
const mixed = { x: [-3, -2, 0.5, -0.5, 2, 3], y: [0, 0, 0, 1, 1, 1] } satisfies Partial<State>;
const separate = { x: [-3, -2, -1, 1, 2, 3], y: [0, 0, 0, 1, 1, 1] } satisfies Partial<State>;

describe('loss-surface', () => {
	it('each step goes down its own loss’s gradient, as central differences give it', () => {
		for (const n of [0, 1, 7, 60]) {
			const { points, ...now } = open({ n }).figures;
			const next = open({ n: n + 1 }).figures;
			for (const one of both) {
				const kind = one === 'mse' ? 'mse' : 'cross-entropy';
				const { at } = now[one];
				const slope = (along: keyof Line) =>
					centralDifference((moved) => logisticLoss(kind, points, { ...at, [along]: moved }), at[along]);
				expect(next[one].at.w).toBeCloseTo(at.w - slope('w'), 7);
				expect(next[one].at.b).toBeCloseTo(at.b - slope('b'), 7);
				expect(now[one].agrees).toBe(true);
				expect(now[one].apart).toBeLessThan(1e-7);
			}
		}
	});

	it('both start from the same point, and nobody moves at rate 0', () => {
		const { crossEntropy, mse, done } = open({ rate: 0, w: 3, b: -2 }).figures;
		for (const { path } of [crossEntropy, mse]) for (const at of path) expect(at).toEqual({ w: 3, b: -2 });
		expect(done).toBe(true);
	});

	it('from any start cross-entropy reaches the one bottom of points that can’t be separated', () => {
		for (const w of [-REACH, 0, REACH]) {
			for (const b of [-REACH, 0, REACH]) {
				const { crossEntropy, separable } = open({ ...mixed, w, b, n: 1000 }).figures;
				expect(separable).toBe(false);
				expect(Math.hypot(crossEntropy.gradient.w, crossEntropy.gradient.b)).toBeLessThan(1e-8);
				expect(crossEntropy.at.w).toBeCloseTo(
					open({ ...mixed, w: 1, b: 0, n: 1000 }).figures.crossEntropy.at.w,
					6
				);
			}
		}
	});

	it('on separable points the weight grows without end, and the loss falls', () => {
		const at = (n: number) => open({ ...separate, w: 2, b: -5, n }).figures;
		expect(at(100).separable).toBe(true);
		for (const one of both) {
			expect(at(1000)[one].at.w).toBeGreaterThan(at(100)[one].at.w);
			expect(at(1000)[one].loss).toBeLessThan(at(100)[one].loss);
		}
		expect(at(100).separable).toBe(true);
		expect(open({ x: [1, 2], y: [1, 1] }).figures.separable).toBe(true);
		expect(open({ x: [1, 1], y: [0, 1] }).figures.separable).toBe(false);
	});

	it('“a plateau” holds MSE within half a unit for a thousand steps, while cross-entropy is off it in ten', () => {
		const start = presets.plateau;
		const { mse } = open({ ...start, n: 1000 }).figures;
		expect(Math.hypot(mse.at.w - start.w, mse.at.b - start.b)).toBeLessThan(0.5);
		expect(mse.curvature).toBeLessThan(0);
		const { crossEntropy } = open({ ...start, n: 10 }).figures;
		expect(crossEntropy.answers.map((a) => Math.round(a))).toEqual(start.y);
	});

	it('“two valleys” has two bottoms of MSE, of different depth, and one of cross-entropy', () => {
		const { x, y, w, b } = presets.valleys;
		const bottom = (from: Line, rate: number) => {
			let state: State = { ...defaults, x, y, ...from, rate, n: 1000 };
			for (let round = 0; round < 30; round++) {
				const { crossEntropy, mse } = definition.compute(state, undefined);
				state = { ...state, ...mse.at };
				if (Math.hypot(mse.gradient.w, mse.gradient.b) < 1e-8) return { mse, crossEntropy };
			}
			throw new Error('it has not come to rest');
		};
		const [high, low] = [bottom({ w, b }, 4), bottom({ w: 0, b: 0 }, 4)];
		// A bottom: no slope, and bent upwards in every direction.
		expect(high.mse.curvature).toBeGreaterThan(1e-3);
		expect(low.mse.curvature).toBeGreaterThan(1e-3);
		expect(high.mse.loss).toBeGreaterThan(low.mse.loss + 0.02);
		expect(Math.abs(high.mse.at.w - low.mse.at.w)).toBeGreaterThan(1);
		const [one, other] = [open({ x, y, w, b, n: 1000 }), open({ x, y, w: 0, b: 0, n: 1000 })];
		expect(one.figures.crossEntropy.at.w).toBeCloseTo(other.figures.crossEntropy.at.w, 6);
		expect(one.figures.crossEntropy.at.b).toBeCloseTo(other.figures.crossEntropy.at.b, 6);
	});

	it('cross-entropy bends downwards nowhere in the picture; MSE does, in every preset', () => {
		for (const { x, y } of Object.values(presets)) {
			const { points } = open({ x, y }).figures;
			let bent = 0;
			for (let w = -REACH; w <= REACH; w += 0.5) {
				for (let b = -REACH; b <= REACH; b += 0.5) {
					expect(lowestLogisticCurvature('cross-entropy', points, { w, b })).toBeGreaterThanOrEqual(0);
					if (lowestLogisticCurvature('mse', points, { w, b }) < 0) bent++;
				}
			}
			expect(bent).toBeGreaterThan(0);
		}
	});

	it('a rate of 1e9 throws both out of the picture: they stop, all figures are numbers, and it is said', () => {
		const { figures, en, zh } = open({ rate: 1e9, n: 1000 });
		expect(figures.n).toBe(1);
		expect(figures.done).toBe(true);
		for (const one of both) {
			const { at, loss, thrown } = figures[one];
			expect(thrown).toBe(true);
			expect(Math.max(Math.abs(at.w), Math.abs(at.b))).toBeGreaterThan(FAR);
			expect(Number.isFinite(loss)).toBe(true);
		}
		expect(en).toContain('thrown far out of the picture');
		expect(zh).toContain('甩出图外');
	});

	it('an address says no more steps than were made', () => {
		const { state, figures } = open({ rate: 1e9, n: 1000 });
		expect(definition.written?.(state, figures)).toEqual({ n: 1 });
	});

	it('a negative rate climbs, and is called so', () => {
		const { figures, en, zh } = open({ rate: -1, w: 1, b: 0, n: 5 });
		expect(figures.crossEntropy.rose).toBe(true);
		expect(figures.mse.rose).toBe(true);
		expect(en).toContain('uphill');
		expect(zh).toContain('上坡');
	});

	it('at a rate that overshoots, the last step raised the loss', () => {
		const { crossEntropy } = open({ ...mixed, w: 1, b: 0, rate: 40, n: 20 }).figures;
		const losses = [19, 20].map((n) => open({ ...mixed, w: 1, b: 0, rate: 40, n }).figures.crossEntropy.loss);
		expect(crossEntropy.rose).toBe(losses[1] > losses[0]);
	});

	it('points all in one place and labels all the same are computed like any others', () => {
		for (const changed of [
			{ x: [1, 1, 1], y: [0, 1, 1] },
			{ x: [-1, 0, 2], y: [1, 1, 1] }
		] satisfies Partial<State>[]) {
			const { figures } = open(changed);
			for (const one of both) {
				expect(Number.isFinite(figures[one].loss)).toBe(true);
				expect(figures[one].agrees).toBe(true);
			}
		}
	});

	it('lists of unequal length are cut to the shorter, with a sentence', () => {
		const settled = definition.settle?.({ ...defaults, x: [1, 2, 3], y: [0, 1] }, ['x', 'y']);
		expect(settled?.patch).toEqual({ x: [1, 2], y: [0, 1] });
		expect(settled?.note.en).toContain('3 places and 2 labels');
		expect(definition.settle?.(defaults, [])).toBeUndefined();
	});
});

describe('the lists of points', () => {
	it('are written as they are read', () => {
		for (const x of [
			[0, 2],
			[0.5, -0.5],
			[0, 1],
			[-4, 4, 0.1]
		]) {
			expect(parameters.x.read(parameters.x.write(x)).value).toEqual(x);
		}
		expect(parameters.y.read('0, 1 1').value).toEqual([0, 1, 1]);
		expect(parameters.y.read(parameters.y.write([1, 0, 1])).value).toEqual([1, 0, 1]);
	});

	it('say what can’t be read, and leave the state as it was', () => {
		for (const text of ['abc', '', '1', '1 2 3 4 5 6 7 8 9', '1e400 2']) {
			const { value, note } = parameters.x.read(text);
			expect(value).toBeUndefined();
			expect(note?.en).toMatch(/\.$/);
			expect(note?.zh).toMatch(/。$/);
		}
		for (const text of ['abc', '', '1', '012', '000111000']) {
			expect(parameters.y.read(text).value).toBeUndefined();
		}
	});

	it('move what lies outside to the nearer end, with a sentence', () => {
		const { value, note } = parameters.x.read('-9 0 5');
		expect(value).toEqual([-4, 0, 4]);
		expect(note?.en).toContain('-9 lies outside');
	});
});
