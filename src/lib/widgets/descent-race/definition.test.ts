import { describe, expect, it } from 'vitest';
import definition from './definition';
import { derivatives, type State } from './state';

const open = (changed: Partial<State> = {}) => {
	const state: State = { z: 4, y: '0', rate: 0.15, n: 100, spot: false, derivative: 'right', ...changed };
	const figures = definition.compute(state, undefined);
	return {
		figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh')
	};
};

describe('descent-race', () => {
	// Weight and bias 2, label 0, rate 0.15: what a loop of ten lines in Python gives for the textbook's race, rightly run.
	it('after 100 steps from 0.982 cross-entropy is at 0.0411 and MSE still at 0.9641', () => {
		const { crossEntropy, mse } = open().figures;
		expect(crossEntropy.a.toFixed(4)).toBe('0.0411');
		expect(mse.a.toFixed(4)).toBe('0.9641');
	});

	it('each runner is stepped by its loss’s slope, as differences show all along the way', () => {
		for (const y of ['0', '1'] as const) {
			for (const n of [0, 1, 10, 300]) {
				for (const z of [-6, -1, 0, 3, 8]) {
					const { crossEntropy, mse, agrees } = open({ y, n, z }).figures;
					expect(crossEntropy.apart).toBeLessThan(1e-8);
					expect(mse.apart).toBeLessThan(1e-8);
					expect(agrees).toBe(true);
				}
			}
		}
	});

	it('a wrong derivative is betrayed by the differences, and said in words', () => {
		for (const derivative of derivatives.filter((one) => one !== 'right')) {
			const { figures, en, zh } = open({ n: 0, derivative });
			expect(figures.agrees).toBe(false);
			expect(en).toContain('the derivative is wrong');
			expect(zh).toContain('这个导数是错的');
		}
		expect(open({ derivative: 'answer', n: 0 }).figures.crossEntropy.slope).toBeCloseTo(
			1 / (1 - 0.9820138),
			3
		);
	});

	it('a step moves z by twice the rate times the slope, because weight and bias both move', () => {
		const before = open({ n: 7 }).figures;
		const after = open({ n: 8 }).figures;
		for (const one of ['crossEntropy', 'mse'] as const) {
			expect(after[one].z).toBeCloseTo(before[one].z - 2 * 0.15 * before[one].slope, 14);
		}
	});

	it('says at which step an answer came within a tenth of the label, and nothing while it hasn’t', () => {
		const { crossEntropy, mse } = open({ n: 100 }).figures;
		const { path, arrived } = crossEntropy;
		const answers = Array.from(path, (z) => 1 / (1 + Math.exp(-z)));
		expect(answers[arrived]).toBeLessThan(0.1);
		expect(answers[arrived - 1]).toBeGreaterThanOrEqual(0.1);
		expect(mse.arrived).toBeNaN();
	});

	it('nobody moves at rate 0', () => {
		const { crossEntropy, mse, start } = open({ rate: 0 }).figures;
		expect(crossEntropy.a).toBe(start);
		expect(mse.a).toBe(start);
	});

	it('stays finite at the highest rate and with every derivative', () => {
		for (const derivative of derivatives) {
			for (const z of [-10, 10]) {
				for (const y of ['0', '1'] as const) {
					const { crossEntropy } = open({ rate: 10, n: 1000, derivative, z, y }).figures;
					expect(Number.isNaN(crossEntropy.z)).toBe(false);
					expect(Number.isNaN(crossEntropy.a)).toBe(false);
				}
			}
		}
	});
});
