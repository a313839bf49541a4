import { backends, openDevice, type Backend, type Device, type FailureReason } from '$lib/kernels';

/** The smallest number of float32 above 0: what softmax makes of the notebook's target. */
export const SMALLEST = 2 ** -149;

/** What a backend made of the smallest number, or why it could not be asked. */
export type Answer = { readonly value: number } | { readonly failure: FailureReason };

/**
 * Has every backend of the reader's device multiply the smallest float32 by 1: it gives it back, or flushes it to 0.
 *
 * @param onAnswer called with each backend, best first, and its answer
 */
export async function askDevice(
	onAnswer: (backend: Backend, answer: Answer) => void,
	device: Device = openDevice({ prefer: 'typescript' })
): Promise<void> {
	try {
		await device.survey();
		for (const backend of backends) {
			const status = device.state.status[backend];
			if (status === 'works') onAnswer(backend, await ask(device, backend));
			else onAnswer(backend, { failure: status === 'untried' ? 'exception' : status });
		}
	} finally {
		device.close();
	}
}

async function ask(device: Device, backend: Backend): Promise<Answer> {
	await device.use(backend);
	const reply = await device.run('smallest', {}, { values: Float32Array.of(SMALLEST) });
	if (reply.status === 'computed' && reply.backend === backend) return { value: reply.output[0] };
	// Another has answered in its place.
	const status = device.state.status[backend];
	return { failure: status === 'works' || status === 'untried' ? 'exception' : status };
}
