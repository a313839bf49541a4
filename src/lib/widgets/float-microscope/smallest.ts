import { backends, openDevice, type Backend, type Device } from '$lib/kernels';
import { SMALLEST, type Answer } from './answer';

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
