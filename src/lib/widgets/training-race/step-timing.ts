import { pixelCount } from '$lib/data/digits';
import { backends, type Backend } from '$lib/kernels';
import { measureBackends, type Times } from '$lib/machine/device/timing';
import { uniform } from '$lib/math';
import { classes, startWeights } from './data';

/** How many rows a step looks at when it is timed, each four times the one before. */
export const timedBatches = [1, 4, 16, 64, 256, 1024, 4096] as const;

/** Steps between two read-backs: as many as are done in the race, where they are short. */
export const stepsFor = (batch: number) => (batch <= 64 ? 20 : batch <= 256 ? 5 : 1);

/** Each backend's time for one step of both models, in ms. What the numbers are makes no difference to it, so they are random. */
export async function timeSteps(batch: number, onBackend: (backend: Backend) => void): Promise<Times> {
	const random = uniform(batch);
	const steps = stepsFor(batch);
	const setup = {
		x: Float32Array.from({ length: batch * pixelCount }, random),
		labels: Float32Array.from({ length: batch }, (_, row) => row % classes),
		rows: batch,
		inner: pixelCount,
		classes,
		batch,
		steps
	};
	const input = {
		w: startWeights('small', 0),
		starts: new Float32Array(steps),
		rates: Float32Array.of(0.001, 0.001)
	};
	const times = await measureBackends((device) => device.run('train', setup, input), onBackend);
	return Object.fromEntries(Object.entries(times).map(([backend, time]) => [backend, time / steps]));
}

/** Where a backend overtakes plain TypeScript: the first batch at which it is faster, and from then on. */
export function crossing(
	measured: readonly (readonly [number, Times])[],
	backend: Backend
): number | undefined {
	let first: number | undefined;
	for (const [batch, { [backend]: time, typescript }] of measured) {
		if (time === undefined || typescript === undefined) continue;
		if (time < typescript) first ??= batch;
		else first = undefined;
	}
	return first;
}

/** Who is fastest at a batch. */
export function fastest(times: Times): Backend | undefined {
	const timed = backends.filter((backend) => times[backend] !== undefined);
	return timed.length === 0 ? undefined : timed.reduce((a, b) => (times[b]! < times[a]! ? b : a));
}
