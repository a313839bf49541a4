import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDevice } from './device';
import type { Request } from './engine';
import { FakeWorker } from './fake-worker.test-helper';
import type { Device, DeviceState, Product } from './types';

let workers: FakeWorker[];
let states: DeviceState[];

let hasStarted: () => void;

async function startWorker(): Promise<Worker> {
	workers.push(new FakeWorker());
	hasStarted();
	return workers.at(-1)!.asWorker();
}

/** The `n`th worker the device starts. */
async function started(n: number): Promise<FakeWorker> {
	while (workers.length < n) await new Promise<void>((resolve) => (hasStarted = resolve));
	return workers[n - 1];
}

function open(options: Parameters<typeof openDevice>[0] = {}): Device {
	return openDevice({ startWorker, onChange: (state) => states.push(state), ...options });
}

/** A device that computes on its first backend, WebGPU, and the worker that has proven it. */
async function openReady(): Promise<{ device: Device; worker: FakeWorker }> {
	const device = open();
	const worker = await started(1);
	await worker.asked(1);
	worker.compute();
	await device.ready;
	return { device, worker };
}

/** What a linear request multiplies. */
const xOf = ({ input }: Request) => (input as { x: Float32Array }).x;
/** How a backend proves itself. */
const proof = { program: 'linear', setup: { inner: 784 } };

const w = new Float32Array([1, 10, 100, 1000]);
/** 1×2 · 2×2, with logits [x, 100·x] + [10, 1000]. */
function product(x: number): Product {
	return { x: new Float32Array([x, 1]), w, rows: 1, inner: 2, columns: 2 };
}

beforeEach(() => {
	workers = [];
	hasStarted = () => {};
	states = [];
});

describe('a device that is starting', () => {
	it('answers at once, in plain TypeScript', async () => {
		const device = open();
		expect(device.state).toMatchObject({ phase: 'starting', backend: 'typescript' });
		expect(await device.linear(product(3))).toMatchObject({
			status: 'computed',
			backend: 'typescript',
			logits: new Float32Array([13, 1300]),
			largestDifference: 0
		});
	});

	it('goes over to the first backend in order that computes a product here', async () => {
		const device = open();
		const worker = await started(1);

		expect(await worker.asked(1)).toMatchObject({
			backend: 'webgpu',
			program: 'linear',
			setup: { inner: 784, columns: 10 },
			input: { rows: 1 }
		});
		worker.fail('not-supported');
		expect(await worker.asked(2)).toMatchObject({ backend: 'webgl2' });
		worker.fail('wrong-result');
		expect(await worker.asked(3)).toMatchObject({ backend: 'wasm' });
		worker.compute();
		await device.ready;

		expect(device.state).toEqual({
			phase: 'ready',
			backend: 'wasm',
			status: { webgpu: 'not-supported', webgl2: 'wrong-result', wasm: 'works', typescript: 'works' },
			fallback: undefined
		});
	});

	it('begins with the backend that is preferred, and starts no worker for plain TypeScript', async () => {
		const preferring = open({ prefer: 'wasm' });
		const worker = await started(1);
		expect(await worker.asked(1)).toMatchObject({ backend: 'wasm' });
		worker.compute();
		await preferring.ready;
		expect(preferring.state).toMatchObject({ backend: 'wasm', status: { webgpu: 'untried' } });

		const plain = open({ prefer: 'typescript' });
		await plain.ready;
		await plain.linear(product(1));
		expect(workers).toHaveLength(1);
	});

	it('tells of it when the preferred backend fails', async () => {
		const device = open({ prefer: 'wasm' });
		const worker = await started(1);
		await worker.asked(1);
		worker.fail('not-supported');
		await device.ready;
		expect(device.state.backend).toBe('typescript');
		expect(device.state.fallback).toEqual({ from: 'wasm', to: 'typescript', reason: 'not-supported' });
	});

	it('stays with plain TypeScript when no worker can be started', async () => {
		const device = open({ startWorker: () => Promise.reject(new Error('refused')) });
		await device.ready;
		expect(device.state).toMatchObject({
			phase: 'ready',
			backend: 'typescript',
			status: { webgpu: 'worker-refused', webgl2: 'worker-refused', wasm: 'worker-refused' }
		});
	});

	it('stays with plain TypeScript when the worker dies before its first answer', async () => {
		const device = open();
		const worker = await started(1);
		await worker.asked(1);
		worker.crash();
		await device.ready;
		expect(device.state.status).toMatchObject({ webgpu: 'worker-refused', wasm: 'worker-refused' });
		expect(workers).toHaveLength(1);
	});
});

describe('linear', () => {
	it('computes one product and keeps only the newest of those that wait', async () => {
		const { device, worker } = await openReady();
		const answers = [1, 2, 3, 4].map((x) => device.linear(product(x)));

		await worker.asked(2);
		expect(xOf(worker.requests[1])[0]).toBe(1);
		expect(await answers[1]).toEqual({ status: 'superseded' });
		expect(await answers[2]).toEqual({ status: 'superseded' });
		worker.compute();
		expect(await answers[0]).toMatchObject({ status: 'computed', logits: new Float32Array([11, 1100]) });

		await worker.asked(3);
		expect(xOf(worker.requests[2])[0]).toBe(4);
		worker.compute();
		expect(await answers[3]).toMatchObject({ status: 'computed', logits: new Float32Array([14, 1400]) });
		expect(worker.requests).toHaveLength(3);
	});

	it('computes x as it was when asked, though it is drawn in while it waits', async () => {
		const { device, worker } = await openReady();
		void device.linear(product(1));
		const drawing = product(2);
		void device.linear(drawing);
		drawing.x[0] = 7;
		await worker.asked(2);
		worker.compute();
		expect(xOf(await worker.asked(3))[0]).toBe(2);
	});

	it('sends W once, and another array as another W', async () => {
		const { device, worker } = await openReady();
		const sent: boolean[] = [];
		for (const matrix of [w, w, w.slice(), w]) {
			const answer = device.linear({ ...product(1), w: matrix });
			const request = await worker.asked(sent.length + 2);
			sent.push(request.setup !== undefined);
			worker.compute();
			await answer;
		}
		expect(sent).toEqual([true, false, true, false]);
	});

	it('hands a product on to the next backend when one fails, and says so', async () => {
		const { device, worker } = await openReady();
		const answer = device.linear(product(5));
		await worker.asked(2);
		worker.fail('context-lost');
		expect(await worker.asked(3)).toMatchObject({ backend: 'webgl2' });
		expect(device.state.fallback).toEqual({ from: 'webgpu', to: 'webgl2', reason: 'context-lost' });
		worker.fail('exception');
		expect(await worker.asked(4)).toMatchObject({ backend: 'wasm' });
		worker.fail('wrong-result');

		expect(await answer).toMatchObject({ backend: 'typescript', logits: new Float32Array([15, 1500]) });
		expect(device.state).toMatchObject({
			backend: 'typescript',
			status: { webgpu: 'context-lost', webgl2: 'exception', wasm: 'wrong-result' },
			fallback: { from: 'wasm', to: 'typescript', reason: 'wrong-result' }
		});
		expect(states.at(-1)).toBe(device.state);
	});

	it('passes over a backend that is known to fail', async () => {
		const { device, worker } = await openReady();
		const survey = device.survey();
		await worker.asked(2);
		worker.fail('not-supported');
		await worker.asked(3);
		worker.compute();
		await survey;

		const answer = device.linear(product(1));
		await worker.asked(4);
		worker.fail('context-lost');
		expect(await worker.asked(5)).toMatchObject({ backend: 'wasm' });
		worker.compute();
		await answer;
		expect(device.state.fallback).toEqual({ from: 'webgpu', to: 'wasm', reason: 'context-lost' });
	});

	it('goes on with a new worker, which is sent W anew, when one dies', async () => {
		const { device, worker } = await openReady();
		const answer = device.linear(product(2));
		await worker.asked(2);
		worker.crash();
		expect(worker.isTerminated).toBe(true);

		const second = await started(2);
		expect(await second.asked(1)).toMatchObject({ backend: 'webgl2', setup: { w } });
		second.compute();
		expect(await answer).toMatchObject({ backend: 'webgl2', logits: new Float32Array([12, 1200]) });
		expect(device.state.status.webgpu).toBe('exception');
	});

	it('rejects arrays that are not as long as their sizes say', async () => {
		const device = open();
		await expect(device.linear({ ...product(1), rows: 2 })).rejects.toThrow(
			new RangeError('x has 2 values; 2×2 takes 4')
		);
		await expect(device.linear({ ...product(1), columns: 3 })).rejects.toThrow(
			new RangeError('w has 4 values; 3×2 takes 6')
		);
	});
});

describe('run', () => {
	const setup = {
		x: new Float32Array([1, 2, 3, 4]),
		labels: new Float32Array([0, 1]),
		rows: 2,
		inner: 2,
		classes: 2,
		batch: 1,
		steps: 2
	};
	const input = { w: new Float32Array(8), starts: new Float32Array([0, 1]), rates: new Float32Array([1, 1]) };

	it('goes on from the same weights on the next backend when one is lost in the middle of a training', async () => {
		const { device, worker } = await openReady();
		const first = device.run('train', setup, input);
		await worker.asked(2);
		await worker.compute();
		const learnt = await first;
		if (learnt.status !== 'computed') throw new Error('superseded');

		const second = device.run('train', setup, { ...input, w: learnt.output.w });
		await worker.asked(3);
		worker.fail('context-lost');
		const again = await worker.asked(4);
		expect(again).toMatchObject({ backend: 'webgl2', program: 'train', input: { w: learnt.output.w } });
		await worker.compute();
		expect(await second).toMatchObject({ status: 'computed', backend: 'webgl2' });
		expect(device.state.fallback).toEqual({ from: 'webgpu', to: 'webgl2', reason: 'context-lost' });
	});

	it('sends a data set once, and anew to a worker that takes the place of a dead one', async () => {
		const { device, worker } = await openReady();
		const first = device.run('train', setup, input);
		expect(await worker.asked(2)).toMatchObject({ setup });
		await worker.compute();
		await first;
		const second = device.run('train', setup, input);
		expect(await worker.asked(3)).not.toHaveProperty('setup');
		worker.crash();
		expect(await (await started(2)).asked(1)).toMatchObject({ backend: 'webgl2', setup });
		await workers[1].compute();
		expect(await second).toMatchObject({ status: 'computed' });
	});
});

describe('a worker that keeps silent', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is ended after ten seconds, and its backend left', async () => {
		const device = open();
		await vi.advanceTimersByTimeAsync(9_999);
		expect(workers[0].isTerminated).toBe(false);
		await vi.advanceTimersByTimeAsync(1);
		expect(workers[0].isTerminated).toBe(true);
		expect(device.state.status.webgpu).toBe('timeout');
		expect(await workers[1].asked(1)).toMatchObject({ backend: 'webgl2' });
	});
});

describe('use', () => {
	it('changes the backend once it has proven itself', async () => {
		const { device, worker } = await openReady();
		const used = device.use('wasm');
		expect(await worker.asked(2)).toMatchObject({ backend: 'wasm', ...proof });
		expect(device.state.backend).toBe('webgpu');
		worker.compute();
		await used;
		expect(device.state).toMatchObject({ backend: 'wasm', fallback: undefined });
	});

	it('tries a backend afresh that has failed', async () => {
		const { device, worker } = await openReady();
		const answer = device.linear(product(1));
		await worker.asked(2);
		worker.fail('context-lost');
		await worker.asked(3);
		worker.compute();
		await answer;
		expect(device.state.backend).toBe('webgl2');

		const used = device.use('webgpu');
		expect(await worker.asked(4)).toMatchObject({ backend: 'webgpu' });
		worker.compute();
		await used;
		expect(device.state).toMatchObject({
			backend: 'webgpu',
			status: { webgpu: 'works' },
			fallback: undefined
		});
	});

	it('grants only the latest wish', async () => {
		const { device, worker } = await openReady();
		const wishes = [device.use('wasm'), device.use('webgl2')];
		await worker.asked(2);
		worker.compute();
		await worker.asked(3);
		worker.compute();
		await Promise.all(wishes);
		expect(device.state.backend).toBe('webgl2');
		expect(states.map(({ backend }) => backend)).not.toContain('wasm');
	});

	it('does not fall back from a backend that was left by choice', async () => {
		const { device, worker } = await openReady();
		const answer = device.linear(product(1));
		await worker.asked(2);
		await device.use('typescript');
		worker.fail('context-lost');
		expect(await answer).toMatchObject({ backend: 'typescript' });
		expect(device.state).toMatchObject({ backend: 'typescript', fallback: undefined });
	});
});

describe('survey', () => {
	it('lets a product go first', async () => {
		const { device, worker } = await openReady();
		const survey = device.survey();
		const answer = device.linear(product(1));
		expect(await worker.asked(2)).toMatchObject({ backend: 'webgl2', ...proof });
		worker.compute();
		expect(await worker.asked(3)).toMatchObject({ backend: 'webgpu', setup: { inner: 2 } });
		worker.compute();
		expect(await worker.asked(4)).toMatchObject({ backend: 'wasm', ...proof });
		worker.compute();
		await survey;
		expect(await answer).toMatchObject({ backend: 'webgpu' });
		expect(device.state.status).toEqual({
			webgpu: 'works',
			webgl2: 'works',
			wasm: 'works',
			typescript: 'works'
		});
	});
});

describe('close', () => {
	it('ends the worker, and all that waits is superseded', async () => {
		const { device, worker } = await openReady();
		const answers = [1, 2].map((x) => device.linear(product(x)));
		await worker.asked(2);
		device.close();
		expect(worker.isTerminated).toBe(true);
		expect(await Promise.all(answers)).toEqual([{ status: 'superseded' }, { status: 'superseded' }]);
		expect(await device.linear(product(3))).toEqual({ status: 'superseded' });
		expect(workers).toHaveLength(1);
	});

	it('ends a device that is still starting', async () => {
		const device = open();
		device.close();
		await device.ready;
		expect(device.state.phase).toBe('starting');
		expect(states).toEqual([]);
		expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true);
	});
});
