import type { IKernelRunShortcut } from 'gpu.js';
import { flat, type DeviceMatrix, type Kit } from '../kit';
import type { LinearInput, LinearSetup } from './linear';
import type { Compiled } from './compile';
import { linearSource } from './source';

/** One kernel for W's shape. The number of rows of x may change from run to run. */
export function compileLinear(
	kit: Kit,
	{ inner, columns }: LinearSetup
): Compiled<LinearSetup, LinearInput, Float32Array<ArrayBuffer>> {
	const kernel: IKernelRunShortcut = kit.kernel(linearSource, {
		output: [columns, 1],
		constants: { fours: inner - (inner % 4), rest: inner % 4 },
		constantTypes: { fours: 'Integer', rest: 'Integer' },
		dynamicOutput: true,
		dynamicArguments: true
	});
	const keep = kit.keeper(columns, inner);
	let kept: Float32Array | undefined;
	let onDevice: DeviceMatrix;
	return {
		takes: (setup) => setup.inner === inner && setup.columns === columns,
		async run({ w }, { x, rows }) {
			if (kept !== w) {
				onDevice = await keep(w);
				kept = w;
			}
			kernel.setOutput([columns, rows]);
			return flat((await kernel(kit.matrix(x, rows, inner), onDevice)) as Float32Array[]);
		},
		close: () => kernel.destroy()
	};
}
