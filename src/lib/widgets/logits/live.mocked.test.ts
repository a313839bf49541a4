import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDevice, type Device, type DeviceOptions, type LinearResult } from '$lib/kernels';
import { LiveLogits, type Question } from './live.svelte';

vi.mock(import('$lib/kernels'), async (original) => ({ ...(await original()), openDevice: vi.fn() }));

/** A device that answers when the test says so. */
class FakeDevice implements Device {
	state: Device['state'] = {
		phase: 'ready',
		backend: 'wasm',
		status: { webgpu: 'not-supported', webgl2: 'untried', wasm: 'works', typescript: 'works' },
		fallback: undefined
	};
	ready = Promise.resolve();
	run: Device['run'] = async () => ({ status: 'superseded' });
	use = vi.fn(async () => {});
	survey = vi.fn(async () => {});
	close = vi.fn();
	onChange: NonNullable<DeviceOptions['onChange']> = () => {};
	/** Products asked for and not answered yet, oldest first. */
	#asked: ((answer: LinearResult) => void)[] = [];

	linear: Device['linear'] = () => new Promise((resolve) => this.#asked.push(resolve));

	async answer(logit: number, backend: LinearResult['backend'] = 'wasm') {
		this.#asked.shift()?.(result(logit, backend));
		await vi.advanceTimersByTimeAsync(0);
	}
}

const result = (logit: number, backend: LinearResult['backend']): LinearResult => ({
	status: 'computed',
	logits: new Float32Array(10).fill(logit),
	backend,
	milliseconds: 0.02,
	compileMilliseconds: 0,
	largestDifference: 1e-7
});

const question = (logit: number): Question => ({
	input: new Float32Array(784),
	weights: new Float32Array(7840),
	reference: new Array(10).fill(logit)
});

/** The first logit on the screen, and who computed it. */
const onScreen = ({ shown }: LiveLogits) => [
	shown?.logits[0],
	shown?.by === 'float64' ? 'float64' : shown?.by.backend
];

let devices: FakeDevice[];
let live: LiveLogits;

beforeEach(async () => {
	vi.useFakeTimers();
	devices = [];
	vi.mocked(openDevice).mockImplementation((options = {}) => {
		const device = new FakeDevice();
		device.onChange = options.onChange ?? device.onChange;
		devices.push(device);
		return device;
	});
	live = new LiveLogits();
	live.choose('auto');
});
afterEach(() => {
	vi.useRealTimers();
});

/** The first drawing is answered, in good time but after the reference stood there. */
async function settle() {
	live.follow(question(1));
	await devices[0].answer(1);
	await vi.advanceTimersByTimeAsync(1000);
}

describe('the live logits', () => {
	it('are the reference’s until the device has answered for the first time', async () => {
		live.follow(question(1));
		expect(onScreen(live)).toEqual([1, 'float64']);
		await devices[0].answer(1);
		await vi.advanceTimersByTimeAsync(1000);
		expect(onScreen(live)).toEqual([1, 'wasm']);
	});

	it('are the device’s own when it answers within half a frame', async () => {
		await settle();
		live.follow(question(2));
		await vi.advanceTimersByTimeAsync(5);
		await devices[0].answer(2);
		expect(onScreen(live)).toEqual([2, 'wasm']);
	});

	it('are the reference’s after half a frame, and the device’s once the hand rests', async () => {
		await settle();
		live.follow(question(2));
		await vi.advanceTimersByTimeAsync(9);
		expect(onScreen(live)).toEqual([2, 'float64']);
		await devices[0].answer(2);
		expect(onScreen(live)).toEqual([2, 'float64']);
		await vi.advanceTimersByTimeAsync(200);
		expect(onScreen(live)).toEqual([2, 'wasm']);
	});

	it('don’t wait for a device that was late last time', async () => {
		await settle();
		live.follow(question(2));
		await vi.advanceTimersByTimeAsync(30);
		await devices[0].answer(2);
		live.follow(question(3));
		expect(onScreen(live)).toEqual([3, 'float64']);
	});

	it('never show an answer to an older drawing', async () => {
		await settle();
		live.follow(question(2));
		await vi.advanceTimersByTimeAsync(9);
		live.follow(question(3));
		await devices[0].answer(2);
		await vi.advanceTimersByTimeAsync(1000);
		expect(onScreen(live)).toEqual([3, 'float64']);
		await devices[0].answer(3);
		await vi.advanceTimersByTimeAsync(1000);
		expect(onScreen(live)).toEqual([3, 'wasm']);
	});

	it('never show a late answer once the hand has moved on', async () => {
		await settle();
		live.follow(question(2));
		await vi.advanceTimersByTimeAsync(9);
		await devices[0].answer(2);
		live.follow(question(3));
		await vi.advanceTimersByTimeAsync(1000);
		expect(onScreen(live)).toEqual([3, 'float64']);
	});

	it('keep up with a hand that is faster than every answer', async () => {
		await settle();
		for (let logit = 2; logit < 20; logit++) {
			live.follow(question(logit));
			await vi.advanceTimersByTimeAsync(5);
			// Always one behind.
			await devices[0].answer(logit - 1);
		}
		expect(live.shown?.logits[0]).toBeGreaterThan(15);
	});

	it('are asked for anew when another backend takes over, and only its answer counts', async () => {
		await settle();
		const [device] = devices;
		live.follow(question(2));
		device.onChange({ ...device.state, backend: 'typescript' });
		await device.answer(2, 'wasm');
		await device.answer(2, 'typescript');
		await vi.advanceTimersByTimeAsync(1000);
		expect(onScreen(live)).toEqual([2, 'typescript']);
	});
});

describe('the choice of a backend', () => {
	it('is put to the open device', () => {
		live.choose('webgl2');
		expect(devices).toHaveLength(1);
		expect(devices[0].use).toHaveBeenCalledWith('webgl2');
	});

	it('keeps the device it has where nothing else is wished', () => {
		live.choose('auto');
		expect(devices).toHaveLength(1);
		expect(devices[0].close).not.toHaveBeenCalled();
	});

	it('opens a fresh device to choose by itself', () => {
		live.choose('webgl2');
		live.choose('auto');
		expect(devices[0].close).toHaveBeenCalled();
		expect(devices).toHaveLength(2);
	});
});
