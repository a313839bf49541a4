import type { GpuBackendName, Kit } from '../kit';
import type { Compiled } from './compile';
import type { TrainInput, TrainOutput, TrainSetup } from './train';
import { trainByBlocks } from './train-blocks';
import type { TrainChain } from './train-chain';
import { trainByFours } from './train-fours';
import { trainByRows } from './train-rows';

/** How matrices lie on each backend. */
const ways: Readonly<Record<GpuBackendName, (kit: Kit, setup: TrainSetup) => TrainChain>> = {
	webgpu: trainByRows,
	webgl2: trainByBlocks,
	wasm: trainByFours
};

/** All steps between two read-backs as one chain of kernels, with the data set on the device. */
export function compileTrain(kit: Kit, setup: TrainSetup): Compiled<TrainSetup, TrainInput, TrainOutput> {
	const { steps } = setup;
	const models = 2;
	const chain = ways[kit.name](kit, setup);
	const width = models * (1 + chain.squares);

	return {
		takes: (other) => other === setup,
		async run(_, input) {
			const { w, record } = await chain.run(input);
			const at = (step: number, place: number) => record[step * width + place];
			const norm = (step: number, model: number) => {
				let square = 0;
				for (let c = 0; c < chain.squares; c++) square += at(step, models + model * chain.squares + c);
				return Math.sqrt(square);
			};
			const each = (figure: (step: number, model: number) => number) =>
				Float32Array.from({ length: models * steps }, (_, i) => figure(Math.floor(i / models), i % models));
			return { w, losses: each(at), gradientNorms: each(norm) };
		},
		close: () => chain.close()
	};
}
