import { topFor } from '$lib/charts/ceiling';
import { fromNats, logDensityOf, mean as meanOf, type Unit } from '$lib/math';
import { LEAST_STD, MOST_STD, REACH } from './state';

type Points = readonly (readonly [number, number])[];

/** Both ends of the axis along which the points lie. */
export const ALONG: readonly [number, number] = [-REACH - 0.5, REACH + 0.5];

const evenly = (from: number, to: number, n: number) =>
	Array.from({ length: n + 1 }, (_, i) => from + (i * (to - from)) / n);
const places = evenly(...ALONG, 88);
const means = evenly(-REACH, REACH, 80);
/** Closer together where the curve is steep. */
const stds = evenly(Math.log(LEAST_STD), Math.log(MOST_STD), 80).map(Math.exp);

/**
 * A curve with one bottom, as far as it is seen below `top`: what goes on for thousands of pixels above a plot, unseen, counts as
 * moving with it, and a browser takes that for a page that shifts.
 */
export function below(top: number, points: Points): Points {
	return points.filter((_, i) => points.slice(Math.max(0, i - 1), i + 2).some(([, y]) => y <= top));
}

/** −log q(y) for every y. */
export function costCurve(mean: number, std: number, unit: Unit): Points {
	const log = logDensityOf({ mean, std });
	return places.map((y) => [y, fromNats(-log(y), unit)]);
}

const meanCost = (y: readonly number[], mean: number, std: number, unit: Unit) => {
	const log = logDensityOf({ mean, std });
	return fromNats(-meanOf(y.map((at) => log(at))), unit);
};

/** The mean cost of the points for every μ. */
export function costOverMean(y: readonly number[], std: number, unit: Unit): Points {
	return means.map((mean) => [mean, meanCost(y, mean, std, unit)]);
}

/** The same for every σ. */
export function costOverStd(y: readonly number[], mean: number, unit: Unit): Points {
	return stds.map((std) => [std, meanCost(y, mean, std, unit)]);
}

/** MSE for every μ. */
export function mseOverMean(y: readonly number[]): Points {
	return means.map((mean) => [mean, meanOf(y.map((at) => (at - mean) ** 2))]);
}

/** The top of the axis for MSE: the picture of the parabola stays as it is whatever σ is. */
export function mseTop(mse: number): number {
	return topFor(mse, [30, 60, 101]);
}

/** The ends of the axis for what points cost. Below 0 where the density is above 1. */
export function costAxis(costs: readonly number[], unit: Unit): [number, number] {
	const one = fromNats(1, unit);
	return [
		Math.min(...costs) < 0 ? -1.5 * one : 0,
		topFor(Math.max(...costs) / one, [6, 12, 30, 80, 200, 600, 2000, 5100]) * one
	];
}

/** The ends of the axis for the mean cost over σ, in nats: the least that points here can cost, and what is cut off above. */
export const STD_COSTS = [-1.5, 7] as const;
