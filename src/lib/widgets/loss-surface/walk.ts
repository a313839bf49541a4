import { logisticGradient, type LabelledPoint, type Line, type NeuronLoss } from '$lib/math';
import { FAR } from './limits';

/** The points that two lists say together. */
export function pointsOf(x: readonly number[], y: readonly (0 | 1)[]): LabelledPoint[] {
	return x.map((at, i) => ({ x: at, y: y[i] }));
}

export const isFar = ({ w, b }: Line) => Math.abs(w) > FAR || Math.abs(b) > FAR;

/**
 * To ten decimals: a descent that overshoots doubles every difference again and again, and without this the last bit of an
 * exponential would decide where it ends, here and in the exported scripts.
 */
const settled = (value: number) => Math.round(value * 1e10) / 1e10;

/** Gradient descent at a fixed rate: the start and where each step led. The step that leads far out of the picture is its last. */
export function walk(
	kind: NeuronLoss,
	points: readonly LabelledPoint[],
	start: Line,
	rate: number,
	steps: number
): Line[] {
	const path = [start];
	let at = start;
	for (let step = 0; step < steps && !isFar(at); step++) {
		const gradient = logisticGradient(kind, points, at);
		at = { w: settled(at.w - rate * gradient.w), b: settled(at.b - rate * gradient.b) };
		path.push(at);
	}
	return path;
}

/** Whether some w and b answer every point rightly, or as nearly as one likes: labels of 0 on one side, labels of 1 on the other. */
export function isSeparable(points: readonly LabelledPoint[]): boolean {
	const of = (label: 0 | 1) => points.filter(({ y }) => y === label).map(({ x }) => x);
	const [zeros, ones] = [of(0), of(1)];
	return Math.max(...zeros) < Math.min(...ones) || Math.max(...ones) < Math.min(...zeros);
}
