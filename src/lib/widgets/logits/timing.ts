import { pixelCount, type Digits } from '$lib/data/digits';
import { backends, openDevice, type Backend, type Product } from '$lib/kernels';

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

/** `rows` rows that share W: the input first, then digits of the sample, over and over. */
export function batchOf(
	input: Float32Array,
	{ pixels, count }: Digits,
	rows: number
): Float32Array<ArrayBuffer> {
	const x = new Float32Array(rows * pixelCount);
	x.set(input);
	for (let row = 1; row < rows; row++) {
		const digit = (row - 1) % count;
		for (let pixel = 0; pixel < pixelCount; pixel++) {
			x[row * pixelCount + pixel] = pixels[digit * pixelCount + pixel] / 255;
		}
	}
	return x;
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Times a product on every backend that works here, on a device of its own so that the drawing's is not disturbed.
 *
 * @param onBackend called with each backend before it is measured
 */
export async function measureBackends(
	product: Product,
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
				const result = await device.linear(product);
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
