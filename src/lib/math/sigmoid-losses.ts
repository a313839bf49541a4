import { sigmoid } from './sigmoid';

/** The two losses of one sigmoid neuron. */
export type NeuronLoss = 'cross-entropy' | 'mse';

/** log(1 + e^x) without overflow, and without losing what is small. */
const softplus = (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/**
 * The loss of one sigmoid neuron a = σ(z) with label y: −log a or −log(1 − a) in nats, or ½(a − y)².
 *
 * @param z the neuron's weighted input
 * @param y its label, 0 or 1
 * @throws RangeError when z is NaN
 */
export function neuronLoss(kind: NeuronLoss, z: number, y: 0 | 1): number {
	if (Number.isNaN(z)) throw new RangeError('z is NaN; a neuron’s input is a number');
	const against = y === 1 ? -z : z;
	// |a − y| is the sigmoid of what speaks against the label, with all its digits where a itself rounds to the label.
	return kind === 'mse' ? sigmoid(against) ** 2 / 2 : softplus(against);
}

/**
 * The slope of that loss along z: a − y for cross-entropy, (a − y)·a(1 − a) for MSE.
 *
 * @throws RangeError when z is NaN
 */
export function neuronSlope(kind: NeuronLoss, z: number, y: 0 | 1): number {
	const residual = y === 1 ? -sigmoid(-z) : sigmoid(z);
	return kind === 'mse' ? residual * sigmoidSlope(z) : residual;
}

/**
 * How that loss bends along z, its second derivative: a(1 − a) for cross-entropy, which is never below 0. MSE's, for a label of 1,
 * is a(1 − a)²·(3a − 1): below 0 wherever a < 1/3.
 *
 * @throws RangeError when z is NaN
 */
export function neuronCurvature(kind: NeuronLoss, z: number, y: 0 | 1): number {
	const slope = sigmoidSlope(z);
	const towards = sigmoid(y === 1 ? z : -z);
	return kind === 'mse' ? slope * sigmoid(y === 1 ? -z : z) * (3 * towards - 1) : slope;
}

/** The slope of the sigmoid, a(1 − a): at most ¼, and next to nothing where the neuron is saturated. */
export function sigmoidSlope(z: number): number {
	return sigmoid(z) * sigmoid(-z);
}

/** The slope of f at x by a central difference, with its step: what a derivative is checked by. Its error is of the order of step². */
export function centralDifference(f: (x: number) => number, x: number, step = 1e-4): number {
	return (f(x + step) - f(x - step)) / (2 * step);
}
