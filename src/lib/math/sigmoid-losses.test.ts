import { describe, expect, it } from 'vitest';
import { loadReference } from '$tests/reference/load';
import {
	centralDifference,
	neuronCurvature,
	neuronLoss,
	neuronSlope,
	sigmoidSlope,
	type NeuronLoss
} from './sigmoid-losses';

const cases = loadReference<{
	z: number;
	y: 0 | 1;
	mse: number;
	mse_gradient: number;
	cross_entropy: number;
	cross_entropy_gradient: number;
}>('sigmoid_gradients');

const kinds: readonly NeuronLoss[] = ['cross-entropy', 'mse'];
/** What float64 loses of a number that PyTorch had from 1 − a is a few units in 1e-16, whatever the number is. */
const near = (value: number, expected: number) =>
	expect(Math.abs(value - expected)).toBeLessThan(1e-9 * Math.abs(expected) + 1e-15);

describe('neuronLoss and neuronSlope', () => {
	it('are PyTorch’s losses and gradients', () => {
		for (const { z, y, ...torch } of cases) {
			near(neuronLoss('mse', z, y), torch.mse);
			near(neuronLoss('cross-entropy', z, y), torch.cross_entropy);
			near(neuronSlope('mse', z, y), torch.mse_gradient);
			near(neuronSlope('cross-entropy', z, y), torch.cross_entropy_gradient);
		}
	});

	it('the slope is the loss’s, by central differences', () => {
		for (const kind of kinds) {
			for (const y of [0, 1] as const) {
				for (let z = -8; z <= 8; z += 0.37) {
					const difference = centralDifference((at) => neuronLoss(kind, at, y), z);
					expect(Math.abs(difference - neuronSlope(kind, z, y))).toBeLessThan(1e-8);
				}
			}
		}
	});

	it('mirror each other: a label of 0 at z is a label of 1 at −z', () => {
		for (const kind of kinds) {
			for (const z of [-30, -2, 0, 0.5, 700]) {
				expect(neuronLoss(kind, z, 0)).toBe(neuronLoss(kind, -z, 1));
				expect(neuronSlope(kind, z, 0)).toBe(-neuronSlope(kind, -z, 1));
			}
		}
	});

	it('MSE’s steepest slope is 4/27, where a = 1/3 for y = 1', () => {
		const third = Math.log(1 / 2);
		expect(neuronSlope('mse', third, 1)).toBeCloseTo(-4 / 27, 15);
		for (let z = -20; z <= 20; z += 0.01)
			expect(Math.abs(neuronSlope('mse', z, 1))).toBeLessThanOrEqual(4 / 27 + 1e-15);
	});

	it('cross-entropy’s slope is at least four times MSE’s, and the more the surer the neuron', () => {
		const ratio = (z: number) => neuronSlope('cross-entropy', z, 1) / neuronSlope('mse', z, 1);
		expect(ratio(0)).toBeCloseTo(4, 14);
		expect(ratio(-10)).toBeCloseTo(2 + Math.exp(10) + Math.exp(-10), 6);
		for (let z = -5; z < 0; z += 0.5) expect(ratio(z)).toBeGreaterThan(ratio(z + 0.5));
	});

	it('keep their digits where a rounds to 0 or 1, and stay finite where exp would overflow', () => {
		expect(neuronSlope('cross-entropy', 40, 1)).toBeCloseTo(-Math.exp(-40), 30);
		expect(neuronLoss('cross-entropy', 40, 1)).toBeCloseTo(Math.exp(-40), 30);
		expect(neuronLoss('cross-entropy', -1e6, 1)).toBe(1e6);
		expect(neuronLoss('mse', -1e6, 1)).toBe(0.5);
		expect(neuronSlope('mse', -1e6, 1)).toBe(-0);
	});

	it('throws a RangeError where z is NaN', () => {
		for (const kind of kinds) {
			expect(() => neuronLoss(kind, NaN, 1)).toThrow(RangeError);
			expect(() => neuronSlope(kind, NaN, 1)).toThrow(RangeError);
		}
	});
});

describe('neuronCurvature', () => {
	it('is the slope’s own slope, by central differences', () => {
		for (const kind of kinds) {
			for (const y of [0, 1] as const) {
				for (let z = -8; z <= 8; z += 0.37) {
					const difference = centralDifference((at) => neuronSlope(kind, at, y), z);
					expect(Math.abs(difference - neuronCurvature(kind, z, y))).toBeLessThan(1e-8);
				}
			}
		}
	});

	it('MSE’s is below 0 exactly where the neuron gives its label less than a third', () => {
		const third = Math.log(1 / 2);
		expect(neuronCurvature('mse', third, 1)).toBeCloseTo(0, 15);
		for (const z of [-700, -40, -3, third - 1e-6]) {
			expect(neuronCurvature('mse', z, 1)).toBeLessThanOrEqual(0);
			expect(neuronCurvature('mse', -z, 0)).toBe(neuronCurvature('mse', z, 1));
		}
		for (const z of [third + 1e-6, 0, 3, 40]) expect(neuronCurvature('mse', z, 1)).toBeGreaterThan(0);
	});
});

describe('sigmoidSlope', () => {
	it('is a quarter in the middle, and e^−|z| far out', () => {
		expect(sigmoidSlope(0)).toBe(0.25);
		expect(sigmoidSlope(-40)).toBeCloseTo(Math.exp(-40), 30);
		expect(sigmoidSlope(3)).toBe(sigmoidSlope(-3));
	});
});
