import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asPrinted } from '$lib/machine/export/code';
import { langs } from '$lib/i18n/lang';
import { loadReference } from '../../../../tests/reference/load';
import definition from './definition';
import { known, measureStrip } from './known';
import { nameOf, parameters, type State } from './state';
import { Strips, type StripsFile } from './strips.svelte';
import { summarize } from './summary';

const file = JSON.parse(readFileSync('static/depth/strips.json', 'utf8')) as StripsFile;
const strips = () => new Strips(async () => new ArrayBuffer(0), file);

const start = Object.fromEntries(
	Object.entries(parameters).map(([key, { default: value }]) => [key, value])
) as unknown as State;

const reference = Object.fromEntries(
	loadReference<{
		init: string;
		preactivation_std: number[];
		preactivation_std_spread: number[];
		first_loss: number;
		first_loss_spread: number;
	}>('initialization').map((one) => [one.init, one])
);
const pairs = [
	['randn', 'randn'],
	['kaiming-normal', 'kaiming_normal'],
	['kaiming-uniform', 'kaiming_uniform'],
	['xavier', 'xavier_normal'],
	['small', 'normal_0.01'],
	['pytorch', 'pytorch_default']
] as const;

describe('what was measured beforehand', () => {
	it('is measured again alike', () => {
		const [strip] = known.filter(({ init, depth }) => init === 'randn' && depth === 3);
		const there = file.strips.find(({ name }) => name === nameOf(strip))!;
		expect(measureStrip(strip, 3)).toEqual({ ...there, looks: there.looks.slice(0, 3) });
	});

	it.each(pairs)('%s is PyTorch’s %s, within its spreads over seeds', (init, theirs) => {
		const { layers, first } = definition.compute({ ...start, init }, strips());
		const error = (spread: number) => 4 * spread * Math.sqrt(1 / 20 + 1 / 40);
		layers.forEach(({ std }, layer) => {
			const { preactivation_std: stds, preactivation_std_spread: spreads } = reference[theirs];
			expect(Math.abs(std!.mean - stds[layer])).toBeLessThan(error(spreads[layer]));
		});
		const { first_loss, first_loss_spread } = reference[theirs];
		expect(Math.abs(first!.mean - first_loss)).toBeLessThan(error(first_loss_spread));
	});
});

describe('the strip', () => {
	it('draws the theory by the formula: √(2/fan_in) keeps √2, randn multiplies by ten, a hundredth of it divides by ten', () => {
		const stds = (patch: Partial<State>) =>
			definition.compute({ ...start, ...patch }, strips()).layers.map(({ expected }) => expected.std);
		for (const std of stds({ depth: 12 })) expect(std).toBeCloseTo(Math.SQRT2, 10);
		stds({ init: 'randn' }).forEach((std, layer) => expect(std).toBeCloseTo(28 * 10 ** layer, 6));
		stds({ init: 'small' }).forEach((std, layer) => expect(std).toBeCloseTo(0.28 * 10 ** -layer, 10));
		expect(stds({ init: 'zeros' })).toEqual([0, 0, 0]);
	});

	it('has nine seeds in ten within the theory’s band', () => {
		for (const { init, activation, depth } of known) {
			if (init === 'zeros') continue;
			const { layers } = definition.compute({ ...start, init, activation, depth }, strips());
			for (const { std, expected } of layers) {
				const inside = std!.all.filter((one) => one >= expected.low && one <= expected.high);
				expect(inside.length, `${init} ${activation} ${depth}`).toBeGreaterThanOrEqual(14);
			}
		}
	});

	it('has the theory alone where nothing is measured yet', () => {
		const { layers, losses, remarks } = definition.compute({ ...start, width: 64 }, strips());
		expect(layers.every(({ shown, std }) => shown === undefined && std === undefined)).toBe(true);
		expect([losses, remarks]).toEqual([[], []]);
	});

	it('shows what the device has measured of this network, and of no other', () => {
		const all = strips();
		const settings = { ...start, width: 64 };
		const looks = [1, 2].map((std) => ({ std: [std, std, std], slope: [1, 1, 1], loss: 3 }));
		const [shown] = file.strips.map((strip) => strip.shown);
		all.live = { name: nameOf(settings), summary: summarize(looks), steps: 0, shown, losses: [3] };
		expect(definition.compute(settings, all).layers[0].std).toMatchObject({ mean: 1.5, all: [1, 2] });
		expect(definition.compute({ ...settings, seed: 2 }, all).count).toBe(0);
		expect(definition.compute({ ...settings, steps: 5 }, all).layers[0].shown).toBeUndefined();
	});

	it('says by name what goes wrong', () => {
		const all = strips();
		const { shown } = file.strips.find(({ name }) => name === nameOf(start))!;
		const remarks = (patch: Partial<State>, losses: number[], idle = [0, 0, 0], norm = [1, 1, 1]) => {
			const state = { ...start, steps: losses.length - 1, ...patch };
			all.live = {
				name: nameOf(state),
				summary: undefined,
				steps: state.steps,
				shown: { ...shown, idle, norm },
				losses
			};
			return definition.compute(state, all).remarks;
		};
		expect(remarks({}, [2, 1])).toEqual([]);
		expect(remarks({}, [2, NaN])).toEqual(['diverged']);
		expect(remarks({}, [2, Infinity])).toEqual(['diverged']);
		expect(remarks({}, [2, 2.3], [1, 0, 0])).toEqual(['dead']);
		expect(remarks({ init: 'zeros' }, [2.3, 2.3], [1, 1, 0], [0, 0, 0])).toEqual(['still']);
		expect(remarks({ init: 'zeros', activation: 'sigmoid' }, [2.3, 2.3])).toEqual(['alike']);
		expect(remarks({}, [2, 4])).toEqual(['worse']);
		expect(remarks({ rate: -1 }, [2, 4])).toEqual(['climbs']);
		expect(remarks({ rate: 0 }, [2, 2])).toEqual(['rests']);
		for (const lang of langs)
			expect(definition.describe({ ...start, steps: 1 }, definition.compute(start, all), lang)).not.toMatch(
				/NaN|undefined/
			);
	});

	it('counts the loss in bits too', () => {
		const [nat, bit] = (['nat', 'bit'] as const).map((unit) =>
			definition.compute({ ...start, unit }, strips())
		);
		expect(bit.guess).toBeCloseTo(Math.log2(10), 12);
		expect(bit.first!.mean).toBeCloseTo(nat.first!.mean / Math.LN2, 10);
		expect(bit.layers).toEqual(nat.layers);
	});

	it('says ∞ and missing numbers as the scripts print them', () => {
		const { output } = definition.code(start, definition.compute(start, strips()));
		expect(output).toContain(asPrinted('guess = 2.3026 nat'));
	});

	it.each([
		['depth', '13', 12],
		['depth', '0', 1],
		['width', '8', 16],
		['width', '1e9', 512],
		['seeds', '1', 2],
		['seeds', '1000', 200],
		['seed', '-1', 0],
		['rate', '1e99', 1e9],
		['steps', '99999', 500]
	] as const)('takes %s %s to the nearer end, with a sentence', (key, text, value) => {
		const reading = parameters[key].read(text);
		expect(reading.value).toBe(value);
		expect(reading.note).toBeDefined();
	});

	it.each([
		['depth', 'deep'],
		['init', 'he'],
		['activation', 'gelu']
	] as const)('leaves %s as it was where it can’t be read: %s', (key, text) => {
		const reading = parameters[key].read(text);
		expect(reading.value).toBeUndefined();
		expect(reading.note).toBeDefined();
	});
});
