import { describe, expect, it } from 'vitest';
import { asPrinted } from '$lib/machine/export/code';
import { langs } from '$lib/i18n/lang';
import { noStrokes } from '$lib/machine/paper/ink';
import definition from './definition';
import { History } from './history';
import type { RunAway } from './race';
import { nameOf, parameters, ratesOf, type State } from './state';
import type { Standing } from './trained.svelte';

const start = Object.fromEntries(
	Object.entries(parameters).map(([key, { default: value }]) => [key, value])
) as unknown as State;

/** A race whose losses are what the test says, every step the same. */
function standing(state: State, losses: (step: number) => [number, number], runAway?: RunAway): Standing {
	const history = new History(20);
	const flat = Float32Array.from({ length: 2 * state.steps }, (_, i) => losses(Math.floor(i / 2))[i % 2]);
	history.keep(0, flat, flat);
	history.keepRight(0, [100, 100]);
	return {
		name: nameOf(state),
		steps: state.steps,
		history,
		weights: new Float32Array(15_680),
		judged: { right: [898, 871], misread: [[], []] },
		heldOut: 1000,
		runAway
	};
}

/** What a definition computes from; it reads no files. */
const trainedTo = (standing: Standing | undefined) => ({
	standing,
	heldOut: undefined,
	read: () => Promise.reject(new Error('no file is read'))
});

const falling = (step: number): [number, number] => [2.3026 - step / 100, 0.45 - step / 1000];

describe('the race before anything is loaded', () => {
	const figures = definition.compute(start, trainedTo(undefined));

	it('knows what guessing costs: ln 10, and ½(0.9² + 9 · 0.1²)', () => {
		expect(figures.guess[0]).toBeCloseTo(2.302585092994046, 14);
		expect(figures.guess[1]).toBeCloseTo(0.45, 14);
		expect(definition.compute({ ...start, unit: 'bit' }, trainedTo(undefined)).guess[0]).toBeCloseTo(
			Math.log2(10),
			14
		);
	});

	it('has trained nothing and claims nothing', () => {
		expect(figures.race).toBeUndefined();
		expect(figures.weights.every((weight) => weight === 0)).toBe(true);
		expect(definition.describe(start, figures, 'en')).toContain('not trained yet');
	});
});

describe('the race while it is run', () => {
	const state = { ...start, steps: 40 };
	const trained = trainedTo(standing(state, falling));
	const figures = definition.compute(state, trained);

	it('shows what was trained, for these settings and this step alone', () => {
		expect(figures.race?.right).toEqual([898, 871]);
		expect(definition.compute({ ...state, steps: 39 }, trained).race).toBeUndefined();
		expect(definition.compute({ ...state, seed: 2 }, trained).race).toBeUndefined();
		expect(definition.compute({ ...state, unit: 'bit' }, trained).race).toBeDefined();
	});

	it('counts cross-entropy in bits when asked to, and MSE never', () => {
		const bits = definition.compute({ ...state, unit: 'bit' }, trained).race!.stretches[0].loss;
		const nats = figures.race!.stretches[0].loss;
		expect(bits[0]).toBeCloseTo(nats[0] / Math.LN2, 12);
		expect(bits[1]).toBe(nats[1]);
	});

	it.each([40, 101, 2000, 9999])('prints every figure of table and sentence after %i steps', (steps) => {
		const now = { ...state, steps, start: 'saturated' as const };
		const here = definition.compute(now, trainedTo(standing(now, (step) => [7 / (step + 1), 1e-7])));
		const printed = new Set(definition.code(now, here).output.split(/[\s,]+/));
		for (const lang of langs) {
			const cells = definition.table(now, here, lang).rows.flat();
			const figuresOf = [...cells, ...definition.describe(now, here, lang).split(/[^\d.e−]+/)];
			for (const figure of figuresOf.filter((text) => /^\d+\.\d+(e−\d+)?$/.test(text)))
				expect(printed).toContain(asPrinted(figure));
		}
	});
});

describe('the paper that both models read', () => {
	const state = { ...start, steps: 40 };
	const trained = trainedTo(standing(state, falling));
	// Cross-entropy's 7 and MSE's 2 like ink at pixel 400.
	trained.standing!.weights[7 * 784 + 400] = 2;
	trained.standing!.weights[7840 + 2 * 784 + 400] = 1;
	const drawing = noStrokes.with(400, 15);
	const heldOut = { count: 1, labels: new Uint8Array([7]), pixels: new Uint8Array(784).fill(255, 400, 401) };

	it('is read by nobody while it is blank or nothing is trained', () => {
		expect(definition.compute(state, trained).readings).toBeUndefined();
		expect(definition.compute({ ...start, drawing }, trainedTo(undefined)).readings).toBeUndefined();
	});

	it('is read by softmax of both models’ logits', () => {
		const [first, second] = definition.compute({ ...state, drawing }, trained).readings!;
		expect([first.read, second.read]).toEqual([7, 2]);
		expect(first.probabilities[7]).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 9), 12);
		expect(second.probabilities[2]).toBeCloseTo(Math.E / (Math.E + 9), 12);
	});

	it('may begin with a held-out digit, once these are loaded, and is blank until then', () => {
		const digit = { ...state, digit: 0 };
		const there = definition.compute(digit, { ...trained, heldOut });
		const drawn = definition.compute({ ...state, drawing }, trained);
		expect(there.readings).toEqual(drawn.readings);
		expect(definition.compute(digit, trained).readings).toBeUndefined();
		expect(definition.written!(digit, definition.compute(digit, trained))).toEqual({});
	});

	it('has no chart drawn anew', () =>
		expect(definition.compute({ ...state, drawing }, trained).race).toBe(
			definition.compute(state, trained).race
		));

	it('is in the sentence, and in what the scripts print', () => {
		const now = { ...state, drawing };
		const figures = definition.compute(now, trained);
		expect(definition.describe(now, figures, 'en')).toContain('reads as 7, with probability 0.4509');
		expect(definition.code(now, figures).output).toContain('q_mse = 0.0853, 0.0853, 0.2320');
	});
});

describe('what is said of a race that goes wrong', () => {
	const state = { ...start, steps: 40 };
	const said = (changed: Partial<State>, losses = falling, runAway?: RunAway) => {
		const now = { ...state, ...changed };
		return definition.compute(now, trainedTo(standing(now, losses, runAway))).remarks;
	};

	it('is nothing while it goes right', () => expect(said({})).toEqual([]));
	it('names who diverged, before all else', () =>
		expect(said({ rate: -1, mse: 0.1 }, falling, { model: 0, what: 'loss' })).toEqual([
			{ model: 0, what: 'loss' }
		]));
	it('names rates of 0 and below', () =>
		expect(said({ rate: 0, mse: -2 })).toEqual([
			{ model: 0, what: 'rests' },
			{ model: 1, what: 'climbs' }
		]));
	it('names a loss that is half as high again as at the start', () =>
		expect(said({}, (step) => [step < 1 ? 2 : 3.1, step < 1 ? 0.4 : 0.5])).toEqual([
			{ model: 0, what: 'overshoots' }
		]));
});

describe('the rates', () => {
	it('are one for both unless MSE has its own', () => {
		expect(ratesOf({ ...start, rate: 0.3 })).toEqual([0.3, 0.3]);
		expect(ratesOf({ ...start, rate: 0.3, mse: 2 })).toEqual([0.3, 2]);
		expect(nameOf({ ...start, rate: 0.3 })).toBe(nameOf({ ...start, rate: 0.3, mse: 0.3 }));
	});
	it.each([['0'], ['-1'], ['1e9']])('may be %s, to see what becomes of it', (text) =>
		expect(parameters.rate.read(text)).toEqual({ value: Number(text) })
	);
	it('are named when they can’t be read', () => expect(parameters.mse.read('fast').note).toBeDefined());
});
