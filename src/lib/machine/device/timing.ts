import {
	backends,
	openDevice,
	type Backend,
	type Computed,
	type Device,
	type Superseded
} from '$lib/kernels';

/** The median time of each backend that works here, in ms. */
export type Times = Readonly<Partial<Record<Backend, number>>>;

const runs = 7;
/** A slow backend is not run again once it has taken this long, in ms. */
const longEnough = 1500;

/** The middle one of an odd number of values, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length / 2;
	return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Times something on every backend that works here, on a device of its own so that nobody else's is disturbed.
 *
 * @param run what is timed: the same thing in each call
 * @param onBackend called with each backend before it is measured
 */
export async function measureBackends(
	run: (
		device: Device
	) => Promise<Pick<Computed<unknown>, 'status' | 'backend' | 'milliseconds'> | Superseded>,
	onBackend: (backend: Backend) => void
): Promise<Times> {
	const device = openDevice({ prefer: 'typescript' });
	try {
		await device.survey();
		const times: Partial<Record<Backend, number>> = {};
		for (const backend of backends.filter((name) => device.state.status[name] === 'works')) {
			onBackend(backend);
			await device.use(backend);
			const taken: number[] = [];
			const start = performance.now();
			while (taken.length < runs && (taken.length === 0 || performance.now() - start < longEnough)) {
				const result = await run(device);
				// A backend that fails at this size hands on to the next, whose time is not its own.
				if (result.status !== 'computed' || result.backend !== backend) break;
				taken.push(result.milliseconds);
				// Plain TypeScript runs on this very thread: let the page breathe.
				await nextTask();
			}
			if (taken.length > 0) times[backend] = median(taken);
		}
		return times;
	} finally {
		device.close();
	}
}
