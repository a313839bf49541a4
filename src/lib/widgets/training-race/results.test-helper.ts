import { readFileSync } from 'node:fs';
import { loadData, type RaceData } from './data';
import { plainRace } from './plain-race.test-helper';
import { ratesOf, type Settings } from './state';

/** The rates that each loss may choose from. */
export const triedRates = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50] as const;

/** Seeds on which each at its best rate is tried again. */
export const moreSeeds = [2, 3, 4, 5] as const;

export const resultSteps = 1000;

/** Numbers of cross-entropy's model and of MSE's. */
type Both = readonly [number, number];

export interface Outcome {
	readonly rates: Both;
	/** Held-out digits read right, in percent. */
	readonly percent: Both;
	/** Classes that are the answer for fewer than one held-out digit in a hundred. */
	readonly silent: Both;
	/** ‖gradient‖₂ at the first step. */
	readonly firstNorm: Both;
	/** Cross-entropy's first ‖gradient‖₂ over MSE's. */
	readonly firstRatio: number;
}

export interface Result {
	/** The widget's own first rate for both. */
	readonly equal: Outcome;
	/** Each at its best of the rates tried, by the digits held out; of equals the smallest. */
	readonly best: Outcome;
	/** That again with other seeds. */
	readonly bestElsewhere: readonly Outcome[];
	/** The fewest that each read at any rate tried, and the most, in percent. */
	readonly fewest: Both;
	readonly most: Both;
	/** By how much MSE was ahead at most with those other seeds, in percent. */
	readonly largestLead: number;
}

/** What `static/races/results.json` holds, all of it by `plainRace`. */
export interface Results {
	readonly steps: number;
	/** MSE’s best rate from a saturated start over that from zero. */
	readonly mseFactor: number;
	readonly zero: Result;
	readonly saturated: Result;
}

export const raceData = (): Promise<RaceData> =>
	loadData(async (path) => new Uint8Array(readFileSync(`static/${path}`)).buffer);

export const settingsOf = (start: 'zero' | 'saturated', [rate, mse]: Both, seed = 1): Settings => ({
	start,
	rate,
	mse,
	batch: 100,
	seed
});

/** Of a thousand digits each is a tenth of a percent: more decimals are the float’s own. */
export const tenths = (value: number) => Math.round(10 * value) / 10;

export function outcomeOf(data: RaceData, settings: Settings): Outcome {
	const [ce, mse] = ([0, 1] as const).map((model) => plainRace(data, settings, model, resultSteps));
	return {
		rates: ratesOf(settings),
		percent: [tenths(100 * ce.accuracy), tenths(100 * mse.accuracy)],
		silent: [ce.silent, mse.silent],
		firstNorm: [ce.firstNorm, mse.firstNorm],
		firstRatio: ce.firstNorm / mse.firstNorm
	};
}
