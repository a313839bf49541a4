import { pixelCount } from '$lib/data/digits';
import { inkOf, onPaper, type OnPaper } from '$lib/machine/paper/ink';
import { linearRowMajor, softmax, type Unit } from '$lib/math';
import { classes, startWeights } from './data';
import type { Both, Stretch } from './history';
import type { Misread } from './judge';
import type { RunAway } from './race';
import { nameOf, ratesOf, type State } from './state';
import type { Standing, Trained } from './trained.svelte';

/** What is to be said of the race, worst first. */
export interface Remark {
	readonly model: 0 | 1;
	readonly what: RunAway['what'] | 'climbs' | 'rests' | 'overshoots';
}

export interface Race {
	readonly steps: number;
	/** Loss of cross-entropy in the unit; of MSE it has none. */
	readonly stretches: readonly Stretch[];
	/** Right answers of both, and of how many held-out digits. */
	readonly right: Both;
	readonly heldOut: number;
	/** Right answers at the start. */
	readonly rightAtStart: Both | undefined;
	readonly misread: readonly [readonly Misread[], readonly Misread[]];
	readonly runAway: RunAway | undefined;
}

/** What one model makes of the paper. */
export interface Reading {
	/** Softmax of its ten logits. */
	readonly probabilities: readonly number[];
	/** The class of the largest; of equal ones the first. */
	readonly read: number;
}

export interface Figures {
	/** Both losses where all ten classes are given the same probability: log 10, and ½(0.9² + 9 · 0.1²). */
	readonly guess: Both;
	readonly rates: Both;
	/** What was trained; undefined until the digits are loaded. */
	readonly race: Race | undefined;
	/** 20 × 784, cross-entropy's first: as they are now. */
	readonly weights: Float32Array<ArrayBuffer>;
	readonly remarks: readonly Remark[];
	/** The paper, 784 values from 0 to 1, and what lies on it. */
	readonly ink: Float32Array<ArrayBuffer>;
	readonly onPaper: OnPaper;
	/** What both read there; undefined while nothing is trained or nothing is there. */
	readonly readings: readonly [Reading, Reading] | undefined;
}

const shareOf = 1 / classes;
const guessNats = Math.log(classes);
const guessMse = ((1 - shareOf) ** 2 + (classes - 1) * shareOf ** 2) / 2;

/** The start's weights, 15,680 draws: the same array as long as the start is the same. */
let known: { readonly name: string; readonly weights: Float32Array<ArrayBuffer> } | undefined;

function beginning({ start, seed }: State): Float32Array<ArrayBuffer> {
	const name = `${start} ${seed}`;
	if (known?.name !== name) known = { name, weights: startWeights(start, seed) };
	return known.weights;
}

function raceOf(standing: Standing, unit: Unit): Race {
	const { steps, history, judged, heldOut, runAway } = standing;
	const perNat = unit === 'bit' ? 1 / Math.LN2 : 1;
	const stretches = history
		.stretches(steps)
		.map((stretch) => ({ ...stretch, loss: [stretch.loss[0] * perNat, stretch.loss[1]] as const }));
	const { right, misread } = judged;
	// The last stretch ends here and now.
	const last = stretches.pop();
	if (last) stretches.push({ ...last, right });
	return { steps, stretches, right, heldOut, rightAtStart: history.rightAfter(0), misread, runAway };
}

/** A loss this many times that of the first step is no accident of a batch. */
const WORSE = 1.5;

function remarksOn(rates: Both, race: Race | undefined): Remark[] {
	const [first, last] = [race?.stretches[0], race?.stretches.at(-1)];
	return ([0, 1] as const).flatMap((model): Remark[] => {
		if (race?.runAway?.model === model) return [{ model, what: race.runAway.what }];
		if (rates[model] === 0) return [{ model, what: 'rests' }];
		if (rates[model] < 0) return [{ model, what: 'climbs' }];
		const isWorse = first && last && last.loss[model] > WORSE * first.loss[model];
		return isWorse ? [{ model, what: 'overshoots' }] : [];
	});
}

/** The same race for the same standing and unit: who draws on the paper has no chart drawn anew. */
const races = new WeakMap<Standing, Partial<Record<Unit, Race>>>();

function knownRaceOf(standing: Standing, unit: Unit): Race {
	const known = races.get(standing) ?? {};
	races.set(standing, known);
	return (known[unit] ??= raceOf(standing, unit));
}

function readingsOf(ink: Float32Array, weights: Float32Array): readonly [Reading, Reading] {
	const logits = linearRowMajor(ink, weights, 1, pixelCount, 2 * classes);
	const [first, second] = [0, 1].map((model): Reading => {
		const own = Array.from(logits.subarray(model * classes, (model + 1) * classes));
		return { probabilities: softmax(own), read: own.indexOf(Math.max(...own)) };
	});
	return [first, second];
}

/** Pure: what was trained is a resource. Without it, figures of the start. */
export function compute(state: State, trained: Pick<Trained, 'standing' | 'heldOut'>): Figures {
	const { standing } = trained;
	const isThis = standing && standing.name === nameOf(state) && standing.steps === state.steps;
	const race = isThis ? knownRaceOf(standing, state.unit) : undefined;
	const weights = isThis ? standing.weights : beginning(state);
	const { digit, drawing } = state;
	const paper =
		digit === 'blank'
			? undefined
			: trained.heldOut?.pixels.subarray(digit * pixelCount, (digit + 1) * pixelCount);
	const lying = onPaper(digit, paper, drawing);
	const ink = inkOf(paper, drawing);
	const isThere = ink.some((value) => value > 0);
	const rates = ratesOf(state);
	return {
		guess: [state.unit === 'bit' ? guessNats / Math.LN2 : guessNats, guessMse],
		rates,
		race,
		weights,
		remarks: remarksOn(rates, race),
		ink,
		onPaper: lying,
		readings: race && race.steps > 0 && isThere ? readingsOf(ink, weights) : undefined
	};
}
