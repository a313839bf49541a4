import { describe, expect, it } from 'vitest';
import { centralDifference, neuronLoss } from '$lib/math';
import definition from './definition';
import { parameters, presets, type State } from './state';

const start: State = {
	x: parameters.x.default,
	y: parameters.y.default,
	rate: 1,
	mseRate: 4,
	n: 300,
	q: 0.1
};
const open = (changed: Partial<State> = {}) => {
	const state = { ...start, ...changed };
	const figures = definition.compute(state, undefined);
	return {
		...figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh')
	};
};
const wrong = <T>(values: readonly T[], { mislabelled }: { mislabelled: readonly boolean[] }) =>
	values.filter((_, i) => mislabelled[i]);

describe('label-noise', () => {
	it('the pull is the loss’s slope along z with its sign turned, by central differences', () => {
		for (const n of [0, 3, 300]) {
			const figures = open({ n });
			for (const [kind, { at, pulls }] of [
				['cross-entropy', figures.crossEntropy],
				['mse', figures.mse]
			] as const) {
				start.x.forEach((x, i) => {
					const slope = centralDifference((z) => neuronLoss(kind, z, start.y[i]), at.w * x + at.b);
					expect(pulls[i]).toBeCloseTo(-slope, 7);
				});
			}
		}
	});

	it('with true labels both losses find the true boundary', () => {
		const { crossEntropy, mse } = open(presets.clean);
		for (const { boundary, right, share } of [crossEntropy, mse]) {
			expect(Math.abs(boundary)).toBeLessThan(0.01);
			expect(right).toBe(12);
			expect(share).toBe(0);
		}
	});

	it('one mistake far out moves cross-entropy’s boundary past a rightly labelled example, and MSE’s hardly', () => {
		const figures = open(presets.one);
		expect(figures.crossEntropy.boundary).toBeGreaterThan(0.5);
		expect(figures.crossEntropy.right).toBe(11);
		expect(Math.abs(figures.mse.boundary)).toBeLessThan(0.01);
		expect(figures.mse.right).toBe(12);
		expect(Math.abs(wrong(figures.crossEntropy.pulls, figures)[0])).toBeGreaterThan(0.9);
		expect(Math.abs(wrong(figures.mse.pulls, figures)[0])).toBeLessThan(1e-4);
	});

	it('where cross-entropy has come to rest, all pulls cancel; the one mistake exerts a quarter of them, and under MSE next to nothing', () => {
		const { crossEntropy, mse } = open({ ...presets.one, n: 1000 });
		expect(Math.abs(crossEntropy.pulls.reduce((sum, pull) => sum + pull, 0))).toBeLessThan(1e-6);
		expect(crossEntropy.share).toBeGreaterThan(0.25);
		expect(mse.share).toBeLessThan(0.01);
	});

	it('a mistake at each end leaves cross-entropy’s boundary and takes its confidence', () => {
		const { crossEntropy, mse } = open(presets.ends);
		expect(Math.abs(crossEntropy.boundary)).toBeLessThan(0.01);
		expect(crossEntropy.at.w).toBeLessThan(0.1 * mse.at.w);
		expect(crossEntropy.answers[0]).toBeGreaterThan(0.2);
		expect(mse.answers[0]).toBeLessThan(0.001);
	});

	it('two mistakes side by side are too many for MSE as well', () => {
		const { crossEntropy, mse } = open(presets.two);
		expect(crossEntropy.right).toBeLessThan(11);
		expect(mse.right).toBeLessThan(11);
	});

	it('a mistake beside the boundary moves both alike: it looks like honest doubt', () => {
		const { crossEntropy, mse } = open(presets.near);
		expect(Math.abs(crossEntropy.boundary - mse.boundary)).toBeLessThan(0.05);
		expect(crossEntropy.right).toBe(11);
		expect(mse.right).toBe(11);
	});

	it('the loss and the pull of one example: without bound and up to 1, at most ½ and at most 4/27', () => {
		expect(open({ q: 0 }).example).toEqual({
			crossEntropy: { loss: Infinity, pull: 1 },
			mse: { loss: 0.5, pull: 0 }
		});
		expect(open({ q: 1 }).example).toEqual({
			crossEntropy: { loss: 0, pull: 0 },
			mse: { loss: 0, pull: 0 }
		});
		expect(open({ q: 1 / 3 }).example.mse.pull).toBeCloseTo(4 / 27, 12);
		for (const q of [0.3, 0.36]) expect(open({ q }).example.mse.pull).toBeLessThan(4 / 27);
	});

	it('labels all the same leave no boundary, and a sentence says so', () => {
		for (const n of [0, 1, 1000]) {
			const { en, zh, crossEntropy, mse } = open({ ...presets.same, n });
			expect(en).toContain('All labels are the same');
			expect(zh).toContain('所有标签都一样');
			for (const { loss, share } of [crossEntropy, mse]) {
				expect(Number.isFinite(loss)).toBe(true);
				expect(share).toBeGreaterThanOrEqual(0);
			}
		}
	});

	it('examples all in one place leave no boundary; both models learn the share of ones', () => {
		for (const at of [-2, 0, 3]) {
			const x = [at, at, at, at];
			const { en, zh, crossEntropy, mse } = open({ x, y: [0, 1, 1, 1], n: 1000, rate: 0.2, mseRate: 0.8 });
			expect(en).toContain('All examples lie in one place');
			expect(zh).toContain('所有样本都在同一处');
			for (const { boundary, answers } of [crossEntropy, mse]) {
				expect(boundary).toBeNaN();
				expect(answers[0]).toBeCloseTo(0.75, 3);
			}
		}
	});

	it('stays finite at the highest rate', () => {
		for (const preset of Object.values(presets)) {
			const { crossEntropy, mse } = open({ ...preset, rate: 20, mseRate: 20, n: 1000 });
			for (const { at, loss } of [crossEntropy, mse]) {
				expect(Number.isFinite(at.w) && Number.isFinite(at.b) && Number.isFinite(loss)).toBe(true);
			}
		}
	});

	it('refuses what is out of range in a sentence, or moves it to the nearer end', () => {
		expect(parameters.rate.read('21')).toMatchObject({
			value: 20,
			note: { en: expect.stringContaining('outside') }
		});
		expect(parameters.n.read('5000').value).toBe(1000);
		expect(parameters.n.read('ten').value).toBeUndefined();
		expect(parameters.y.read('012').note?.zh).toContain('不是一串');
		expect(parameters.y.read('1').note?.en).toContain('2 to 20 are wanted');
		expect(definition.settle?.({ ...start, y: [0, 1] }, ['y'])?.patch.x).toEqual([-4, -3.2]);
	});
});
