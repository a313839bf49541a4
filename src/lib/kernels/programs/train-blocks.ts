import type { IGPUKernelSettings, KernelVariable } from 'gpu.js';
import type { DeviceMatrix, Kit } from '../kit';
import { sourcesIn } from './source';
import type { TrainSetup } from './train';
import { piped, type TrainChain } from './train-chain';
import file from './train-blocks.kernel.js?raw';

const sources = sourcesIn(file);

/** How many blocks of two cover so many: two at least where they are rows, as `Kit.quadKernel` asks for. */
const blocksOf = (count: number, least: number) => Math.max(least, Math.ceil(count / 2));

/** Steps of training on WebGL2, with matrices in blocks of 2×2. The data set lies on the device twice: upright, and on its side. */
export function trainByBlocks(kit: Kit, setup: TrainSetup): TrainChain {
	const { rows, inner, classes, batch, steps } = setup;
	const [innerBlocks, batchBlocks] = [blocksOf(inner, 2), blocksOf(batch, 2)];
	const classBlocks = blocksOf(classes, 1);
	const sizes = { rows, inner, innerBlocks, batch, batchBlocks, classes, classBlocks };
	const whole = Object.fromEntries(Object.keys(sizes).map((name) => [name, 'Integer']));
	/** What `data` holds is uploaded once, where an argument would be at every step. */
	const kernel = (name: string, output: number[], data: Record<string, DeviceMatrix> = {}) => {
		const inputs = Object.fromEntries(Object.keys(data).map((key) => [key, 'Input']));
		const constants = { ...sizes, ...data };
		const settings = { output, constants, constantTypes: { ...whole, ...inputs } };
		return kit.quadKernel(sources[name], settings as IGPUKernelSettings);
	};
	const labels = kit.matrix(setup.labels, 1, rows);

	const models = 2;
	const columns = models * classBlocks;
	const height = Math.max(2, rows);
	const blocksOfData = kernel('blocksOfData', [innerBlocks, height]);
	const turned = kernel('turned', [height, innerBlocks]);
	const blocksOfWeights = kernel('blocksOfWeights', [columns, innerBlocks]);
	const weightsOfBlocks = kernel('weightsOfBlocks', [inner, models * classes]);
	const logits = kernel('logits', [columns, batchBlocks]);
	const examples = kernel('examples', [models, batchBlocks], { labels });
	const slopes = kernel('slopes', [columns, batchBlocks], { labels });
	const gradients = kernel('gradients', [columns, innerBlocks]);
	const descended = kernel('descended', [columns, innerBlocks]);
	const recorded = kernel('recorded', [models + columns, steps]);
	const nothing = kit.matrix(new Float32Array((models + columns) * steps), steps, models + columns);

	const x = blocksOfData(kit.matrix(setup.x, rows, inner)) as KernelVariable;
	const onSide = turned(x) as KernelVariable;
	const calls = (first: KernelVariable, starts: KernelVariable, rates: KernelVariable) => {
		let w = blocksOfWeights(first) as KernelVariable;
		let record: KernelVariable = nothing;
		for (let step = 0; step < steps; step++) {
			const z = logits(x, w, starts, step) as KernelVariable;
			const each = examples(z, starts, step) as KernelVariable;
			const along = slopes(z, each, starts, step) as KernelVariable;
			const g = gradients(onSide, along, starts, step) as KernelVariable;
			w = descended(w, g, rates) as KernelVariable;
			record = recorded(record, each, g, step) as KernelVariable;
		}
		return { w: weightsOfBlocks(w) as KernelVariable, record };
	};
	const chain = piped(kit, setup, classBlocks, calls);
	return {
		...chain,
		close() {
			chain.close();
			blocksOfData.destroy();
			turned.destroy();
		}
	};
}
