import { rowsInFours, rowsOutOfFours, turned } from './fours';
import productsFile from './fours.kernel.js?raw';
import type { Constants, DeviceMatrix, FlatKernel, Kit } from '../kit';
import { sourcesIn } from './source';
import type { TrainSetup } from './train';
import type { TrainChain } from './train-chain';
import file from './train-fours.kernel.js?raw';

const sources = { ...sourcesIn(file), ...sourcesIn(productsFile) };

/** Steps of training on WebAssembly, with classes in fours. The data set lies there twice: upright, and on its side. */
export function trainByFours(kit: Kit, setup: TrainSetup): TrainChain {
	const { rows, inner, classes, batch, steps } = setup;
	const models = 2;
	const both = models * classes;
	const fours = Math.ceil(both / 4);
	const sizes = { batch, inner, classes };
	const made: FlatKernel[] = [];
	function kernel(name: string, output: number[], constants: Constants, whole: string[] = []): FlatKernel {
		const one = kit.flatKernel(sources[name], output, constants, whole);
		made.push(one);
		return one;
	}
	const labels = kit.vector(setup.labels);
	const data = kit.vector(setup.x);

	const logits = kernel('products', [batch, fours], { data, stride: inner, length: inner }, ['first']);
	const largest = kernel('largest', [batch, models], sizes);
	const exponentials = kernel('exponentials', [batch, both], sizes);
	const examples = kernel('examples', [batch, models], { ...sizes, labels }, ['start']);
	const slopes = kernel('slopes', [4, batch, fours], { ...sizes, labels }, ['start']);
	const losses = kernel('losses', [models], sizes);
	const move = batch === 1 ? byOneRow() : byGradients();

	/** From slopes along the logits to the weights after a step, and each class's squared gradient norm. */
	type Move = (
		w: Float32Array,
		along: Float32Array,
		start: number,
		rates: DeviceMatrix
	) => Float32Array<ArrayBuffer>[];

	function byGradients(): Move {
		const onSide = kit.vector(turned(setup.x, rows, inner));
		const gradients = kernel('products', [inner, fours], { data: onSide, stride: rows, length: batch }, [
			'first'
		]);
		const squares = kernel('squares', [both], sizes);
		const descended = kernel('descended', [inner, fours], sizes);
		return (w, along, start, rates) => {
			const g = kit.vector(gradients(kit.vector(along), start));
			return [descended(kit.vector(w), g, rates), squares(g)];
		};
	}

	function byOneRow(): Move {
		const descended = kernel('descendedByOne', [inner, fours], sizes);
		const squares = kernel('squaresOfOne', [both], sizes);
		return (w, along, start, rates) => {
			const x = kit.vector(setup.x.subarray(start * inner, (start + 1) * inner));
			const slopes = kit.matrix(along, fours, 4);
			return [descended(kit.vector(w), slopes, rates, x), squares(kit.vector(along), x)];
		};
	}

	/** One step: the weights after it, and what is recorded of it. */
	function step(w: Float32Array, start: number, rates: DeviceMatrix) {
		const z = kit.cube(logits(kit.vector(w), start * inner), fours, batch, 4);
		const most = kit.matrix(largest(z), models, batch);
		const e = kit.matrix(exponentials(z, most), both, batch);
		const each = kit.cube(examples(z, most, e, start), models, batch, 4);
		const [after, squares] = move(w, slopes(e, each, start), start, rates);
		return { w: after, figures: [losses(each), squares] };
	}

	return {
		squares: classes,
		async run(input) {
			const each = Float32Array.from({ length: both }, (_, row) => input.rates[row < classes ? 0 : 1]);
			const rates = kit.matrix(rowsInFours(each, both, 1), fours, 4);
			const record = new Float32Array(steps * (models + both));
			let w = rowsInFours(input.w, both, inner);
			for (let s = 0; s < steps; s++) {
				const done = step(w, input.starts[s], rates);
				w = done.w;
				record.set(done.figures[0], s * (models + both));
				record.set(done.figures[1], s * (models + both) + models);
			}
			return { w: rowsOutOfFours(w, both, inner), record };
		},
		close: () => made.forEach((one) => one.destroy())
	};
}
