import { pixelCount, toInputs, type Digits } from '$lib/data/digits';
import type { Device } from '$lib/kernels/types';
import { createEngine } from '$lib/kernels/engine';
import type { ProgramName } from '$lib/kernels/programs';
import { uniform } from '$lib/math';
import type { RaceData } from './data';

/** Blots that a few pixels tell apart, so that a race of some steps has something to learn. */
function blots(count: number, seed: number): Digits {
	const random = uniform(seed);
	const pixels = new Uint8Array(count * pixelCount);
	const labels = Uint8Array.from({ length: count }, (_, i) => i % 10);
	for (let n = 0; n < count; n++) {
		for (let k = 0; k < pixelCount; k++) {
			const ink = Math.floor(k / 78) === labels[n] ? 200 : 20;
			pixels[n * pixelCount + k] = random() < 0.3 ? ink : 0;
		}
	}
	return { count, labels, pixels };
}

export function smallData(): RaceData {
	const heldOut = blots(30, 2);
	return { training: blots(3000, 1), heldOut, heldOutInputs: toInputs(heldOut.pixels) };
}

/** The project's own engine on WebAssembly, without a worker: what a device runs. */
export function engineDevice(): Pick<Device, 'run' | 'linear'> & { readonly calls: string[] } {
	const engine = createEngine();
	const ids = new Map<object, number>();
	const calls: string[] = [];
	async function ask<Output>(program: ProgramName, setup: object, input: unknown) {
		const setupId = ids.get(setup) ?? ids.size;
		ids.set(setup, setupId);
		const reply = await engine({ backend: 'wasm', program, setupId, setup, input });
		if (reply.status === 'failed') throw new Error(reply.reason);
		return { ...reply, output: reply.output as Output };
	}
	const held = new Map<Float32Array, object>();
	return {
		calls,
		run(program, setup, input) {
			const own = setup as object;
			calls.push(`${program} ${'steps' in own ? own.steps : ''}`);
			return ask(program, own, input);
		},
		async linear({ x, w, rows, inner, columns }) {
			const setup = held.get(w) ?? { w, inner, columns };
			held.set(w, setup);
			const { output, ...rest } = await ask<Float32Array>('linear', setup, { x, rows });
			return { ...rest, logits: output };
		}
	};
}
