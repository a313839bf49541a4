import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDevice } from '$lib/kernels';
import type { DeepSetup } from '$lib/kernels/programs/deep';
import { digitBatch, normalBatch } from './batch';
import { parseDigits } from '$lib/data/digits';
import { LiveStrip } from './live.svelte';
import { parameters, type State } from './state';
import { Strips, type StripsFile } from './strips.svelte';
import type { Measured } from './summary';

const file = JSON.parse(readFileSync('static/depth/strips.json', 'utf8')) as StripsFile;
const start = {
	...Object.fromEntries(Object.entries(parameters).map(([key, { default: value }]) => [key, value])),
	width: 16,
	seeds: 3
} as unknown as State;

/** A page that follows what it is told, as the widget does; without workers, so that plain TypeScript computes. */
function page(
	read: (path: string) => Promise<ArrayBuffer> = async (path) =>
		new Uint8Array(readFileSync(`static/${path}`)).buffer,
	/** What a network of a width fails with. */
	failureOf: (width: number) => Error | undefined = () => undefined
) {
	const strips = new Strips(read, file);
	const told: Measured[] = [];
	let state = start;
	const live = new LiveStrip({
		strips,
		open(options) {
			const device = openDevice({
				...options,
				startWorker: () => Promise.reject(new Error('no workers here'))
			});
			const run = device.run.bind(device);
			device.run = (program, setup, input) => {
				const failure = program === 'deep' ? failureOf((setup as DeepSetup).sizes[1]) : undefined;
				return failure ? Promise.reject(failure) : run(program, setup, input);
			};
			return device;
		},
		onMeasured(measured) {
			told.push(measured);
			set({ steps: measured.steps });
		},
		onFitted: ({ depth, width }) => set({ depth, width })
	});
	function set(patch: Partial<State>) {
		state = { ...state, ...patch };
		live.follow(state);
	}
	return { live, told, set, state: () => state };
}

describe('the network on the reader’s device', () => {
	it('measures the beginning that is shown first, and then the others', async () => {
		const { live, told, set } = page();
		set({});
		await live.rest;
		expect(told[0]).toMatchObject({ steps: 0, summary: undefined });
		expect(told.at(-1)!.summary?.count).toBe(3);
		expect(told.at(-1)!.shown.std).toHaveLength(3);
	});

	it('does nothing again that was measured beforehand', async () => {
		const { live, told, set } = page();
		set({ width: 200, seeds: 20 });
		await live.rest;
		expect(told).toEqual([]);
		expect(live.device).toBeUndefined();
	});

	it('trains as far as the state says, and back to the start', async () => {
		const { live, told, set, state } = page();
		set({ steps: 7, rate: 0.05 });
		await live.rest;
		expect(state().steps).toBe(7);
		const trained = told.at(-1)!;
		expect(trained.losses).toHaveLength(8);
		expect(trained.losses[7]).toBeLessThan(trained.losses[0]);
		set({ steps: 0 });
		await live.rest;
		expect(told.at(-1)).toMatchObject({ steps: 0, losses: [trained.losses[0]] });
	});

	it('stops by itself where all is lost', async () => {
		const { live, told, set, state } = page();
		set({ steps: 40, rate: 1e9, init: 'randn' });
		await live.rest;
		expect(Number.isFinite(told.at(-1)!.losses.at(-1))).toBe(false);
		expect(state().steps).toBeLessThan(40);
	});

	it('says that the digits are missing, and tries again when it is asked', async () => {
		let isOnline = false;
		const { live, told, set } = page(async (path) => {
			if (!isOnline) throw new Error('offline');
			return new Uint8Array(readFileSync(`static/${path}`)).buffer;
		});
		set({ input: 'digits' });
		await live.rest;
		expect([live.digits, told]).toEqual(['missing', []]);
		isOnline = true;
		live.retry();
		await live.rest;
		expect(live.digits).toBe('there');
		expect(told.at(-1)!.summary?.count).toBe(3);
	});
	it('goes back to the last network there was room for, says so, and measures the next one asked for', async () => {
		const { live, told, set, state } = page(undefined, (width) =>
			width > 32 ? new RangeError('Array buffer allocation failed') : undefined
		);
		set({});
		await live.rest;
		set({ width: 64 });
		await live.rest;
		expect([live.hasNoRoom, state().width]).toEqual([true, 16]);
		await live.rest;
		expect([live.hasNoRoom, told.at(-1)!.name.includes('16')]).toEqual([true, true]);
		const before = told.length;
		set({ width: 32 });
		await live.rest;
		expect([live.hasNoRoom, told.length > before]).toEqual([false, true]);
	});

	it('says nothing of a network without room that the hand has slid past', async () => {
		const { live, set, state } = page(undefined, (width) =>
			width > 32 ? new RangeError('Array buffer allocation failed') : undefined
		);
		set({});
		await live.rest;
		set({ width: 64 });
		live.wait();
		await live.rest;
		expect([live.hasNoRoom, state().width]).toEqual([false, 64]);
		set({ width: 32 });
		await live.rest;
		expect(live.hasNoRoom).toBe(false);
	});

	it('hides no other fault', async () => {
		const { live, set } = page(undefined, () => new TypeError('a mistake'));
		set({});
		await expect(live.rest).rejects.toThrow('a mistake');
	});
});

describe('a batch', () => {
	it('of digits has as many different ones as it says, with their labels', () => {
		const digits = parseDigits(new Uint8Array(readFileSync('static/digits/sample.bin')).buffer);
		const { x, labels } = digitBatch(digits, 64, 1);
		expect([x.length, labels.length]).toEqual([784 * 64, 64]);
		expect(x.every((ink) => ink >= 0 && ink <= 1)).toBe(true);
		expect(digitBatch(digits, 64, 2).labels).not.toEqual(labels);
	});

	it('of standard-normal numbers is the same for the same seed', () => {
		expect(normalBatch(8, 5)).toEqual(normalBatch(8, 5));
		expect(normalBatch(8, 6).x).not.toEqual(normalBatch(8, 5).x);
	});
});
