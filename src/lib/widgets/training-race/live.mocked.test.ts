import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Device, DeviceOptions, DeviceState } from '$lib/kernels';
import type { TrainInput, TrainOutput, TrainSetup } from '$lib/kernels/programs/train';
import { smallData } from './fake-device.test-helper';
import { LiveRace } from './live.svelte';
import { MOST_STEPS, nameOf, parameters, type State } from './state';
import type { Standing } from './trained.svelte';

const ready: DeviceState = {
	phase: 'ready',
	backend: 'webgpu',
	status: { webgpu: 'works', webgl2: 'untried', wasm: 'untried', typescript: 'works' },
	fallback: undefined
};

/** A device that answers at once: every step adds 1 to all weights, and the losses are 2 and 0.4. */
class FakeDevice {
	state = ready;
	ready = Promise.resolve();
	use = vi.fn(async () => {});
	survey = vi.fn(async () => {});
	close = vi.fn();
	/** The steps of each call. */
	readonly trained: number[] = [];
	readonly #onChange: DeviceOptions['onChange'];

	constructor({ onChange }: DeviceOptions) {
		this.#onChange = onChange;
	}

	change(state: Partial<DeviceState>): void {
		this.state = { ...this.state, ...state };
		this.#onChange?.(this.state);
	}

	async run(_: string, { steps }: TrainSetup, { w }: TrainInput) {
		this.trained.push(steps);
		const output: TrainOutput = {
			w: w.map((weight) => weight + steps),
			losses: Float32Array.from({ length: 2 * steps }, (__, i) => (i % 2 ? 0.4 : 2)),
			gradientNorms: new Float32Array(2 * steps).fill(1)
		};
		return { status: 'computed', output, backend: this.state.backend, milliseconds: steps };
	}

	async linear() {
		return { status: 'computed', logits: new Float32Array(20 * 30), backend: this.state.backend };
	}
}

const { devices, loadData } = vi.hoisted(() => ({ devices: [] as unknown[], loadData: vi.fn() }));

vi.mock('$lib/kernels', async (original) => ({
	...(await original<typeof import('$lib/kernels')>()),
	openDevice: (options: DeviceOptions) => {
		const device = new FakeDevice(options);
		devices.push(device);
		return device as unknown as Device;
	}
}));
vi.mock('./data', async (original) => ({ ...(await original<typeof import('./data')>()), loadData }));

const data = smallData();

const start = Object.fromEntries(
	Object.entries(parameters).map(([key, { default: value }]) => [key, value])
) as unknown as State;

let told: Standing[];
let state: State;
let live: LiveRace;

/** As a page does it: what is told becomes the state, and every state is followed. */
function set(patch: Partial<State>): void {
	state = { ...state, ...patch };
	live.follow(state);
}

const device = () => devices[0] as FakeDevice;
/** Everything that is under way, pictures that wait for their time included. */
const settled = () => vi.advanceTimersByTimeAsync(1000);

async function loaded(patch: Partial<State> = {}): Promise<void> {
	set(patch);
	await live.load();
	await settled();
}

beforeEach(() => {
	vi.useFakeTimers();
	devices.length = 0;
	told = [];
	state = start;
	loadData.mockReset().mockResolvedValue(data);
	live = new LiveRace({
		read: () => Promise.reject(new Error('no file is read')),
		onHeldOut: () => {},
		onStanding(standing) {
			told.push(standing);
			set({ steps: standing.steps });
		}
	});
	live.follow(state);
});

afterEach(() => {
	live.close();
	vi.useRealTimers();
});

describe('the race on the reader’s device', () => {
	it('loads nothing and opens no device before somebody asks', async () => {
		set({ steps: 200, rate: 0.5 });
		await settled();
		expect(loadData).not.toHaveBeenCalled();
		expect(devices).toEqual([]);
	});

	it('goes as far as the state says once the digits are there, whole chunks first', async () => {
		await loaded({ steps: 47 });
		expect(device().trained).toEqual([20, 20, ...new Array(7).fill(1)]);
		expect(told.at(-1)).toMatchObject({ steps: 47, name: nameOf(state), heldOut: 30 });
		expect(told.at(-1)!.weights[0]).toBe(47);
	});

	it('tells that digits are missing, keeps what was set, and loads them when asked again', async () => {
		loadData.mockRejectedValueOnce(new Error('offline'));
		await loaded({ steps: 20 });
		expect(live.digits).toBe('missing');
		expect(state.steps).toBe(20);
		await live.load();
		await settled();
		expect(live.digits).toBe('there');
		expect(told.at(-1)!.steps).toBe(20);
	});

	it('goes one step at a time when asked to', async () => {
		await loaded();
		live.step();
		await settled();
		live.step();
		await settled();
		expect(device().trained).toEqual([1, 1]);
		expect(state.steps).toBe(2);
	});

	it('has no more than two chunks under way while it runs, however often it is asked', async () => {
		await loaded();
		for (let frame = 0; frame < 60; frame++) live.run();
		await settled();
		expect(device().trained).toEqual([20, 20]);
	});

	it('stops where the race ends', async () => {
		await loaded({ batch: 1, steps: MOST_STEPS - 20 });
		for (let frame = 0; frame < 5; frame++) {
			live.run();
			await settled();
		}
		expect(state.steps).toBe(MOST_STEPS);
	});

	it('begins anew with new settings, and never shows the old race’s weights as theirs', async () => {
		await loaded({ steps: 40 });
		set({ seed: 2, steps: 0 });
		await settled();
		expect(told.at(-1)).toMatchObject({ steps: 0, name: nameOf(state) });
		live.step();
		await settled();
		expect(told.at(-1)!.weights[0]).toBe(1);
	});

	it('begins anew when the state goes back', async () => {
		await loaded({ steps: 40 });
		set({ steps: 20 });
		await settled();
		expect(device().trained).toEqual([20, 20, 20]);
		expect(told.at(-1)!.steps).toBe(20);
	});

	it('shows a dozen pictures a second at most, and always the last', async () => {
		await loaded();
		told = [];
		for (let frame = 0; frame < 60; frame++) {
			live.run();
			await vi.advanceTimersByTimeAsync(16);
		}
		await settled();
		expect(told.length).toBeLessThanOrEqual(14);
		expect(told.at(-1)!.steps).toBe(device().trained.reduce((a, b) => a + b));
	});

	it('stops itself when a model runs away', async () => {
		await loaded();
		device().run = async (_, { steps }, { w }) => ({
			status: 'computed',
			output: {
				w: Float32Array.from(w),
				losses: new Float32Array(2 * steps).fill(NaN),
				gradientNorms: new Float32Array(2 * steps)
			},
			backend: 'webgpu',
			milliseconds: 1
		});
		live.run();
		await settled();
		live.run();
		await settled();
		expect(told.at(-1)).toMatchObject({ steps: 20, runAway: { model: 0, what: 'loss' } });
	});

	it('says which device it is on, and who took over', async () => {
		await loaded();
		device().change({ backend: 'wasm', fallback: { from: 'webgpu', to: 'wasm', reason: 'context-lost' } });
		expect(live.device?.fallback).toEqual({ from: 'webgpu', to: 'wasm', reason: 'context-lost' });
		live.step();
		await settled();
		expect(live.by?.backend).toBe('wasm');
	});

	it('leaves the device as it is where nothing else is wished', async () => {
		await loaded();
		live.choose('auto');
		expect(device().use).not.toHaveBeenCalled();
		live.choose('wasm');
		expect(device().use).toHaveBeenCalledWith('wasm');
	});

	it('does no more once it is closed', async () => {
		await loaded();
		live.run();
		live.close();
		const steps = state.steps;
		await settled();
		expect(device().close).toHaveBeenCalled();
		expect(state.steps).toBe(steps);
	});
});
