import { mean, standardDeviation } from '$lib/math';
import type { Look, Shown } from './measure';

/** One quantity over many random beginnings. */
export interface Spread {
	readonly mean: number;
	/** Its standard deviation, with n − 1 in the denominator. */
	readonly spread: number;
	/** The quantity of each beginning. */
	readonly all: readonly number[];
}

/** Many random beginnings of the same network. */
export interface Summary {
	readonly count: number;
	/** For each layer, of the sums before the activation and of the slopes there: their standard deviations. */
	readonly std: readonly Spread[];
	readonly slope: readonly Spread[];
	readonly loss: Spread;
}

function spreadOf(all: readonly number[]): Spread {
	return { mean: mean(all), spread: standardDeviation(all), all };
}

/** Sums up two beginnings or more; fewer have no spread. */
export function summarize(looks: readonly Look[]): Summary | undefined {
	if (looks.length < 2) return undefined;
	const layers = looks[0].std.map((_, layer) => layer);
	return {
		count: looks.length,
		std: layers.map((layer) => spreadOf(looks.map(({ std }) => std[layer]))),
		slope: layers.map((layer) => spreadOf(looks.map(({ slope }) => slope[layer]))),
		loss: spreadOf(looks.map(({ loss }) => loss))
	};
}

/** Four digits of one among many are enough, and the scripts list them all. */
export function brief({ std, slope, loss }: Look): Look {
	const short = (value: number) => Number(value.toPrecision(4));
	return { std: std.map(short), slope: slope.map(short), loss: short(loss) };
}

/** What was measured of a network: by whoever wrote the file of them, or on the reader's device. */
export interface Measured {
	/** `nameOf` its settings. */
	readonly name: string;
	/** Of those beginnings that are measured yet. */
	readonly summary: Summary | undefined;
	/** After so many steps. */
	readonly steps: number;
	readonly shown: Shown;
	/** Mean cross-entropy before each step and after the last, in nats. */
	readonly losses: readonly number[];
}
