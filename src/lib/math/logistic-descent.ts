import { logisticGradient, type LabelledPoint, type Line } from './logistic-regression';
import type { NeuronLoss } from './sigmoid-losses';

/**
 * To ten decimals: a descent that overshoots doubles every difference again and again, and without this the last bit of an
 * exponential would decide where it ends, here and in the exported scripts.
 */
const settled = (value: number) => Math.round(value * 1e10) / 1e10;

/**
 * Gradient descent of a logistic regression on all its points at once, at a fixed rate.
 *
 * @param far a step that leads w or b farther than this is the last
 * @returns the start and where each step led
 * @throws RangeError when w·x + b is NaN
 */
export function logisticDescent(
	kind: NeuronLoss,
	points: readonly LabelledPoint[],
	start: Line,
	{ rate, steps, far = Infinity }: { rate: number; steps: number; far?: number }
): Line[] {
	const path = [start];
	let at = start;
	for (let step = 0; step < steps && Math.abs(at.w) <= far && Math.abs(at.b) <= far; step++) {
		const gradient = logisticGradient(kind, points, at);
		at = { w: settled(at.w - rate * gradient.w), b: settled(at.b - rate * gradient.b) };
		path.push(at);
	}
	return path;
}
