import type { Both } from './history';

/** 1, 2 or 5 times a power of ten. */
const rounds = Array.from({ length: 30 }, (_, i) => [1, 2, 5][i % 3] * 10 ** Math.floor(i / 3));

/** Where the axis of steps ends: a round number of them, so that it seldom changes while the race goes on. */
export function lastStep(steps: number): number {
	return Math.max(
		100,
		rounds.find((round) => round >= steps)!
	);
}

/** Losses beyond the highest top are cut off there; their numbers are written beside the picture. */
const tops = [3, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The top of the axis of cross-entropy. */
export function lossTop(losses: readonly number[]): number {
	const largest = Math.max(0, ...losses.filter(Number.isFinite));
	return tops.find((top) => largest <= top) ?? tops[tops.length - 1];
}

/** What is 0 or smaller than this lies on the floor of the axis of norms. */
const LEAST = -12;
const MOST = 12;

/** The place of a norm on an axis of powers of ten; NaN and ∞ lie at its top. */
export function power(norm: number): number {
	if (!Number.isFinite(norm)) return MOST;
	return norm > 0 ? Math.min(MOST, Math.max(LEAST, Math.log10(norm))) : LEAST;
}

/** Whole powers of ten that hold all norms, three of them at least. */
export function powers(norms: readonly number[]): readonly [number, number] {
	const places = norms.length > 0 ? norms.map(power) : [-2, 1];
	const top = Math.max(1, Math.ceil(Math.max(...places)));
	return [Math.min(top - 3, Math.floor(Math.min(...places))), top];
}

/** One model's points, each stretch at its middle. */
export function pointsOf(
	stretches: readonly { readonly from: number; readonly to: number }[],
	values: readonly number[],
	top = Infinity
): [number, number][] {
	return stretches.map(({ from, to }, i) => {
		const value = values[i];
		return [(from + to) / 2 - 1, Number.isNaN(value) ? top : Math.min(top, value)];
	});
}

/** One model's accuracy, in percent, wherever it was counted. */
export function accuracyPoints(
	stretches: readonly { readonly to: number; readonly right: Both | undefined }[],
	atStart: Both | undefined,
	model: 0 | 1,
	of: number
): [number, number][] {
	const counted = stretches.flatMap(({ to, right }) => (right ? [[to, right] as const] : []));
	const all = atStart ? [[0, atStart] as const, ...counted] : counted;
	return all.map(([step, right]) => [step, (100 * right[model]) / of]);
}
