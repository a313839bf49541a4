import { flat, type Kit } from '../kit';
import type { Compiled } from './compile';
import type { TrainInput, TrainOutput, TrainSetup } from './train';
import { trainByBlocks } from './train-blocks';
import { trainByRows } from './train-rows';

/** All steps between two read-backs as one chain of kernels, with the data set on the device. */
export function compileTrain(kit: Kit, setup: TrainSetup): Compiled<TrainSetup, TrainInput, TrainOutput> {
	const { inner, classes, steps } = setup;
	const models = 2;
	const chain = (kit.name === 'webgl2' ? trainByBlocks : trainByRows)(kit, setup);
	const width = models * (1 + chain.squares);

	return {
		takes: (other) => other === setup,
		async run(_, input) {
			const read = (await chain.run(
				kit.matrix(input.w, models * classes, inner),
				kit.vector(input.starts),
				kit.vector(input.rates)
			)) as { w: Float32Array[]; record: Float32Array[] };
			const record = flat(read.record);
			const at = (step: number, place: number) => record[step * width + place];
			const norm = (step: number, model: number) => {
				let square = 0;
				for (let c = 0; c < chain.squares; c++) square += at(step, models + model * chain.squares + c);
				return Math.sqrt(square);
			};
			const each = (figure: (step: number, model: number) => number) =>
				Float32Array.from({ length: models * steps }, (_, i) => figure(Math.floor(i / models), i % models));
			return { w: flat(read.w), losses: each(at), gradientNorms: each(norm) };
		},
		close: () => chain.close()
	};
}
