import { activations, LEAK, mean } from '../../math';
import type { Constants, FlatKernel, Kit } from '../kit';
import type { DeepInput, DeepOutput, DeepSetup } from './deep';
import type { DeepChain } from './deep-chain';
import foursFile from './deep-fours.kernel.js?raw';
import file from './deep.kernel.js?raw';
import { columnsInFours, columnsOutOfFours } from './fours';
import { sourcesIn } from './source';

/** `descended` and `handed` are those of the fours. */
const sources = { ...sourcesIn(file), ...sourcesIn(foursFile) };

/** Forward and backward on WebAssembly, with examples in fours. */
export function deepByFours(kit: Kit, { sizes, activation, examples, steps }: DeepSetup): DeepChain {
	const layers = sizes.length - 1;
	const classes = sizes[layers];
	const fours = Math.ceil(examples / 4);
	const kind = { kind: activations.indexOf(activation), leak: activation === 'leaky-relu' ? LEAK : 0 };
	const batch = { batch: examples, classes };
	const made = new Map<string, FlatKernel>();

	/** Kernels by what they compute and how large it is: layers of the same shape share theirs. */
	function kernel(name: string, output: number[], constants: Constants): FlatKernel {
		const key = [name, ...output, ...Object.values(constants)].join(' ');
		const one = made.get(key) ?? kit.flatKernel(sources[name], output, constants);
		made.set(key, one);
		return one;
	}

	const eachOf = (name: string, units: number) => {
		const one = kernel(name, [4 * units, fours], kind);
		return (...given: Float32Array[]) => one(...given.map((values) => kit.matrix(values, fours, 4 * units)));
	};

	/** What the logits come to, which are few: their losses, and the slopes there. */
	function ends(fourLogits: Float32Array, labels: Float32Array) {
		const z = kit.matrix(columnsOutOfFours(fourLogits, classes, examples), classes, examples);
		const logs = kit.vector(kernel('normalizers', [examples], batch)(z));
		const given = [z, logs, kit.vector(labels)];
		const slopes = kernel('slopes', [examples, classes], batch)(...given);
		return {
			loss: mean(kernel('losses', [examples], batch)(...given)),
			slopes: columnsInFours(slopes, classes, examples)
		};
	}

	/** Forward and backward: what each layer was given, its sums and its slopes, in fours, and the mean loss. */
	function pass(weights: readonly Float32Array[], x: Float32Array, labels: Float32Array) {
		const given = [x];
		const z: Float32Array[] = [];
		for (let layer = 0; layer < layers; layer++) {
			const [fanIn, fanOut] = [sizes[layer], sizes[layer + 1]];
			const sums = kernel('sums', [fanOut, fours], { fanIn });
			z.push(sums(kit.vector(weights[layer]), kit.vector(given[layer])));
			if (layer < layers - 1) given.push(eachOf('activated', fanOut)(z[layer]));
		}
		const { loss, slopes } = ends(z[layers - 1], labels);
		const along = [slopes];
		for (let layer = layers - 1; layer > 0; layer--) {
			const [fanIn, fanOut] = [sizes[layer], sizes[layer + 1]];
			const handed = kernel('handed', [fanIn, fours], { fanOut, skip: fanIn - 1 });
			const down = handed(kit.vector(weights[layer]), kit.vector(along[0]));
			along.unshift(eachOf('sloped', fanIn)(down, z[layer - 1], given[layer]));
		}
		return { given, z, along, loss };
	}

	/** The weights of all layers after a step of descent. */
	function descend(
		weights: readonly Float32Array[],
		{ given, along }: ReturnType<typeof pass>,
		rate: number
	) {
		return weights.map((w, layer) => {
			const [fanIn, fanOut] = [sizes[layer], sizes[layer + 1]];
			const descended = kernel('descended', [fanOut, Math.ceil(fanIn / 4)], { fanIn, fanOut, fours });
			const after = descended(
				kit.matrix(w, fanOut, fanIn),
				kit.vector(along[layer]),
				kit.vector(given[layer]),
				kit.vector(Float32Array.of(rate))
			);
			return columnsOutOfFours(after, fanOut, fanIn);
		});
	}

	return {
		async run(begin: readonly Float32Array[], input: DeepInput): Promise<DeepOutput> {
			const x = columnsInFours(input.x, sizes[0], examples);
			const losses = new Float32Array(steps + 1);
			let weights = begin;
			for (let step = 0; ; step++) {
				const done = pass(weights, x, input.labels);
				losses[step] = done.loss;
				if (step < steps) {
					weights = descend(weights, done, input.rate);
					continue;
				}
				const rows = (values: Float32Array, layer: number) =>
					columnsOutOfFours(values, sizes[layer + 1], examples);
				return {
					z: done.z.map(rows),
					slopes: done.along.map(rows),
					losses,
					weights: steps > 0 ? (weights as Float32Array<ArrayBuffer>[]) : []
				};
			}
		},
		close: () => made.forEach((one) => one.destroy())
	};
}
