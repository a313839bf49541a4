import { neuronSlope, sigmoid, sigmoidSlope, type NeuronLoss } from '$lib/math';
import type { Derivative } from './state';

/** What a runner is stepped by, at z with label y. */
export type Slope = (z: number, y: 0 | 1) => number;

/** Cross-entropy's slope along z, and what is taken for it. */
export const slopeBy: Readonly<Record<Derivative, Slope>> = {
	right: (z, y) => neuronSlope('cross-entropy', z, y),
	// (a − y)/(a(1 − a)): −1/a for a label of 1, 1/(1 − a) for a label of 0.
	answer: (z, y) => (y === 1 ? -1 / sigmoid(z) : 1 / sigmoid(-z)),
	factor: (z, y) => neuronSlope('cross-entropy', z, y) * sigmoidSlope(z),
	sign: (z, y) => -neuronSlope('cross-entropy', z, y)
};

export const mseSlope: Slope = (z, y) => neuronSlope('mse' satisfies NeuronLoss, z, y);

/**
 * z before the first step and after each: weight and bias both take a step of `rate` times the slope, and on an input of 1 z is
 * their sum, so it moves by twice that.
 */
export function descent(slope: Slope, start: number, y: 0 | 1, rate: number, steps: number): Float64Array {
	const path = new Float64Array(steps + 1);
	path[0] = start;
	for (let step = 0; step < steps; step++) path[step + 1] = path[step] - 2 * rate * slope(path[step], y);
	return path;
}
