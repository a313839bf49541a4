import type { IGPUKernelSettings, KernelVariable } from 'gpu.js';
import type { Kit } from '../kit';
import { sourcesIn } from './source';
import type { TrainSetup } from './train';
import { piped, type TrainChain } from './train-chain';
import file from './train.kernel.js?raw';

const sources = sourcesIn(file);

/** Steps of training with matrices as they are, row after row. The data set lies on the device, as the kernels' constant. */
export function trainByRows(kit: Kit, setup: TrainSetup): TrainChain {
	const { rows, inner, classes, batch, steps } = setup;
	const sizes = {
		batch,
		batchFours: batch - (batch % 4),
		batchRest: batch % 4,
		inner,
		innerFours: inner - (inner % 4),
		innerRest: inner % 4,
		classes
	};
	const whole = (values: object) => Object.fromEntries(Object.keys(values).map((name) => [name, 'Integer']));
	const data = { x: kit.matrix(setup.x, rows, inner), labels: kit.matrix(setup.labels, 1, rows) };
	/** Constants that a kernel doesn't use would be uploaded all the same. */
	function kernel(name: string, output: number[], uses: (keyof typeof data)[] = []) {
		const used = Object.fromEntries(uses.map((key) => [key, data[key]]));
		const types = Object.fromEntries(uses.map((key) => [key, 'Input']));
		return kit.kernel(sources[name], {
			output,
			constants: { ...sizes, ...used },
			constantTypes: { ...whole(sizes), ...types },
			pipeline: true,
			immutable: true
		} as IGPUKernelSettings);
	}

	const models = 2;
	const both = models * classes;
	const logits = kernel('logits', [batch, both], ['x']);
	const normalizers = kernel('normalizers', [batch, models]);
	const probabilities = kernel('probabilities', [batch, both]);
	const losses = kernel('losses', [models], ['labels']);
	const slopes = kernel('slopes', [batch, both], ['labels']);
	const gradients = kernel('gradients', [inner, both], ['x']);
	const squares = kernel('squares', [both]);
	const descended = kernel('descended', [inner, both]);
	const recorded = kernel('recorded', [models + both, steps]);
	const nothing = kit.matrix(new Float32Array((models + both) * steps), steps, models + both);

	return piped(
		kit,
		setup,
		classes,
		(first: KernelVariable, starts: KernelVariable, rates: KernelVariable) => {
			let w = first;
			let record: KernelVariable = nothing;
			for (let step = 0; step < steps; step++) {
				const z = logits(w, starts, step) as KernelVariable;
				const logs = normalizers(z) as KernelVariable;
				const p = probabilities(z, logs) as KernelVariable;
				const loss = losses(z, logs, p, starts, step) as KernelVariable;
				const g = gradients(slopes(p, starts, step) as KernelVariable, starts, step) as KernelVariable;
				w = descended(w, g, rates) as KernelVariable;
				record = recorded(record, loss, squares(g) as KernelVariable, step) as KernelVariable;
			}
			return { w, record };
		}
	);
}
