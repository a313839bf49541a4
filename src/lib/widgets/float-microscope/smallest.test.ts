import { expect, it } from 'vitest';
import { openDevice, type Backend } from '$lib/kernels';
import { SMALLEST, type Answer } from './answer';
import { askDevice } from './smallest';

it('where no worker may start, plain TypeScript keeps the smallest number, and the others say why they can’t be asked', async () => {
	const device = openDevice({
		prefer: 'typescript',
		startWorker: () => Promise.reject(new Error('forbidden'))
	});
	const answers = new Map<Backend, Answer>();
	await askDevice((backend, answer) => answers.set(backend, answer), device);
	expect(Object.fromEntries(answers)).toEqual({
		webgpu: { failure: 'worker-refused' },
		webgl2: { failure: 'worker-refused' },
		wasm: { failure: 'worker-refused' },
		typescript: { value: SMALLEST }
	});
});
