import { sum } from './sum';

export interface DescentStep {
	/** 0 at the start, then 1, 2, … */
	readonly step: number;
	readonly point: readonly number[];
	/** The function's value at the point. */
	readonly value: number;
	/** Its gradient there. */
	readonly gradient: readonly number[];
	/** The learning rate that led here: the point is the last one minus rate · its gradient. 0 at the start. */
	readonly rate: number;
}

export interface DescentOptions {
	/** The most steps to take. */
	readonly steps?: number;
	/** The gradient's length at which a point counts as the bottom. */
	readonly tolerance?: number;
	/** The longest move of one step, so that a path can be watched and stays in its valley. */
	readonly longestMove?: number;
}

/** The share of the slope's promise that a step must keep (Armijo 1966). */
const leastDecrease = 1e-4;

/**
 * Gradient descent that can be watched: every step goes straight down the gradient, and its value is below the last.
 *
 * The learning rate is tried anew at each step: what the last two gradients say about the curvature between them (Barzilai and
 * Borwein 1988), never more than the longest move, and halved until the function really falls. Ends where the gradient is
 * flat, where no rate lowers the value any more, or after `steps`. A flat point may be a saddle: a start exactly on a ridge stays
 * on it.
 *
 * @param start n numbers
 * @param evaluate the function's value and its n slopes at a point
 * @returns the start and each step, one at a time
 */
export function* descend(
	start: readonly number[],
	evaluate: (point: readonly number[]) => { value: number; gradient: readonly number[] },
	{ steps = 500, tolerance = 1e-6, longestMove = 0.25 }: DescentOptions = {}
): Generator<DescentStep, void, undefined> {
	let current: DescentStep = { step: 0, point: [...start], ...evaluate(start), rate: 0 };
	let trial = Infinity;
	for (;;) {
		yield current;
		const { point, value, gradient, step } = current;
		const steepness = Math.sqrt(dot(gradient, gradient));
		if (!(steepness > tolerance) || step >= steps) return;

		let rate = Math.min(trial, longestMove / steepness);
		let next = move(rate);
		while (!(next.value <= value - leastDecrease * rate * steepness ** 2)) {
			rate /= 2;
			next = move(rate);
			if (next.point.every((x, i) => x === point[i])) return;
		}
		const bend = point.map((_, i) => next.gradient[i] - gradient[i]);
		// The move is −rate · gradient: its square over its product with the bend, where the function curves upwards.
		const curvature = -dot(gradient, bend) / (rate * steepness ** 2);
		trial = curvature > 0 ? 1 / curvature : Infinity;
		current = next;

		function move(rate: number): DescentStep {
			const moved = point.map((x, i) => x - rate * gradient[i]);
			return { step: step + 1, point: moved, ...evaluate(moved), rate };
		}
	}
}

function dot(a: readonly number[], b: readonly number[]): number {
	return sum(a.map((ai, i) => ai * b[i]));
}
