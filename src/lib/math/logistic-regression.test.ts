import { describe, expect, it } from 'vitest';
import { loadReference } from '$tests/reference/load';
import {
	logisticGradient,
	logisticLoss,
	lowestLogisticCurvature,
	type LabelledPoint
} from './logistic-regression';
import { uniform } from './random';
import { centralDifference, type NeuronLoss } from './sigmoid-losses';

const kinds: readonly NeuronLoss[] = ['cross-entropy', 'mse'];
const random = uniform(5);
const label = () => (random() < 0.5 ? 0 : 1);
/** Sets of two to eight points, anywhere and with any labels. */
const sets: readonly (readonly LabelledPoint[])[] = Array.from({ length: 40 }, (_, i) =>
	Array.from({ length: 2 + (i % 7) }, () => ({ x: 8 * random() - 4, y: label() }))
);
const places = sets.map(() => ({ w: 6 * random() - 3, b: 6 * random() - 3 }));

describe('logisticLoss and logisticGradient', () => {
	it('of one point are PyTorch’s loss and gradient of the neuron, times x along w', () => {
		const cases = loadReference<{
			z: number;
			y: 0 | 1;
			mse: number;
			mse_gradient: number;
			cross_entropy: number;
			cross_entropy_gradient: number;
		}>('sigmoid_gradients');
		for (const { z, y, ...torch } of cases) {
			const [one, line] = [[{ x: 2, y }], { w: z / 4, b: z / 2 }];
			for (const [kind, loss, slope] of [
				['mse', torch.mse, torch.mse_gradient],
				['cross-entropy', torch.cross_entropy, torch.cross_entropy_gradient]
			] as const) {
				const near = (expected: number) => 1e-9 * Math.abs(expected) + 1e-15;
				const gradient = logisticGradient(kind, one, line);
				expect(Math.abs(logisticLoss(kind, one, line) - loss)).toBeLessThan(near(loss));
				expect(Math.abs(gradient.b - slope)).toBeLessThan(near(slope));
				expect(Math.abs(gradient.w - 2 * slope)).toBeLessThan(near(2 * slope));
			}
		}
	});

	it('the gradient is the loss’s, by central differences', () => {
		for (const kind of kinds) {
			sets.forEach((points, i) => {
				const { w, b } = places[i];
				const gradient = logisticGradient(kind, points, { w, b });
				const alongW = centralDifference((at) => logisticLoss(kind, points, { w: at, b }), w);
				const alongB = centralDifference((at) => logisticLoss(kind, points, { w, b: at }), b);
				expect(Math.abs(gradient.w - alongW)).toBeLessThan(1e-7);
				expect(Math.abs(gradient.b - alongB)).toBeLessThan(1e-7);
			});
		}
	});

	it('throw a RangeError where w·x + b is NaN', () => {
		const points = [{ x: 1, y: 1 }] as const;
		expect(() => logisticLoss('mse', points, { w: NaN, b: 0 })).toThrow(RangeError);
		expect(() => logisticGradient('mse', points, { w: 0, b: NaN })).toThrow(RangeError);
	});
});

describe('lowestLogisticCurvature', () => {
	it('is the smaller eigenvalue of the Hessian, by differences of the gradient', () => {
		for (const kind of kinds) {
			sets.forEach((points, i) => {
				const { w, b } = places[i];
				const along = (of: 'w' | 'b', at: 'w' | 'b') =>
					centralDifference(
						(moved) => logisticGradient(kind, points, { w, b, [at]: moved })[of],
						places[i][at]
					);
				const [ww, wb, bb] = [along('w', 'w'), along('w', 'b'), along('b', 'b')];
				expect(Math.abs(wb - along('b', 'w'))).toBeLessThan(1e-7);
				const lowest = (ww + bb - Math.hypot(ww - bb, 2 * wb)) / 2;
				expect(Math.abs(lowestLogisticCurvature(kind, points, { w, b }) - lowest)).toBeLessThan(1e-6);
			});
		}
	});

	it('cross-entropy’s is below 0 nowhere, wherever the points lie and however saturated they are', () => {
		for (const points of sets) {
			for (let w = -20; w <= 20; w += 4) {
				for (let b = -60; b <= 60; b += 12) {
					expect(lowestLogisticCurvature('cross-entropy', points, { w, b })).toBeGreaterThanOrEqual(0);
				}
			}
		}
	});

	it('MSE’s is below 0 where a point is wrong by more than two thirds and nothing else bends', () => {
		expect(lowestLogisticCurvature('mse', [{ x: 1, y: 1 }], { w: 0, b: -2 })).toBeLessThan(0);
		expect(lowestLogisticCurvature('mse', [{ x: 1, y: 1 }], { w: 0, b: 2 })).toBeGreaterThanOrEqual(0);
	});

	it('is 0 along the trough where all points lie in one place', () => {
		const points = [
			{ x: 1.3, y: 1 },
			{ x: 1.3, y: 0 }
		] as const;
		expect(lowestLogisticCurvature('cross-entropy', points, { w: 0.4, b: -1 })).toBe(0);
	});
});
