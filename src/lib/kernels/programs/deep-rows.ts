import type { IPipelineRunShortcut, KernelVariable } from 'gpu.js';
import { activations, LEAK, mean } from '../../math';
import { flat, type Kit } from '../kit';
import type { DeepSetup } from './deep';
import type { DeepChain } from './deep-chain';
import file from './deep.kernel.js?raw';
import { sourcesIn } from './source';

const sources = sourcesIn(file);

type Call = (...given: (KernelVariable | number)[]) => KernelVariable;

/** Kernels by what they compute and how large it is: layers of the same shape share theirs. */
function kernels(kit: Kit, { sizes, activation, examples }: DeepSetup) {
	const known = new Map<string, Call>();
	/** @param inner how many terms are added up for each number */
	return function kernel(name: string, output: number[], inner = 0): Call {
		const key = [name, ...output, inner].join(' ');
		const constants = {
			kind: activations.indexOf(activation),
			batch: examples,
			classes: sizes[sizes.length - 1],
			fours: inner - (inner % 4),
			rest: inner % 4
		};
		const whole = Object.fromEntries(Object.keys(constants).map((constant) => [constant, 'Integer']));
		const made =
			known.get(key) ??
			(kit.kernel(sources[name], {
				output,
				constants: { ...constants, leak: activation === 'leaky-relu' ? LEAK : 0 },
				constantTypes: { ...whole, leak: 'Float' },
				pipeline: true,
				immutable: true
			} as Parameters<Kit['kernel']>[1]) as unknown as Call);
		known.set(key, made);
		return made;
	};
}

/** All steps, and the pass after them, as one of gpu.js's pipelines. */
function piped(kit: Kit, setup: DeepSetup): IPipelineRunShortcut {
	const { sizes, examples, steps } = setup;
	const layers = sizes.length - 1;
	const classes = sizes[layers];
	const kernel = kernels(kit, setup);

	/** Forward and backward: what each layer was given, its sums and its slopes, and each example's loss. */
	function pass(w: readonly KernelVariable[], x: KernelVariable, labels: KernelVariable) {
		const given = [x];
		const z: KernelVariable[] = [];
		for (let layer = 0; layer < layers; layer++) {
			const [fanIn, fanOut] = [sizes[layer], sizes[layer + 1]];
			z.push(kernel('sums', [examples, fanOut], fanIn)(w[layer], given[layer]));
			if (layer < layers - 1) given.push(kernel('activated', [examples, fanOut])(z[layer]));
		}
		const logits = z[layers - 1];
		const logs = kernel('normalizers', [examples])(logits);
		const along = [kernel('slopes', [examples, classes])(logits, logs, labels)];
		for (let layer = layers - 1; layer > 0; layer--) {
			const [fanIn, fanOut] = [sizes[layer], sizes[layer + 1]];
			const handed = kernel('handed', [examples, fanIn], fanOut);
			along.unshift(handed(w[layer], along[0], z[layer - 1], given[layer]));
		}
		return { z, given, along, losses: kernel('losses', [examples])(logits, logs, labels) };
	}

	return kit.chain((...handles: KernelVariable[]) => {
		let w = handles.slice(0, layers);
		const [x, labels, rate] = handles.slice(layers);
		const results: Record<string, KernelVariable> = {};
		for (let step = 0; ; step++) {
			const { z, given, along, losses } = pass(w, x, labels);
			results[`loss${step}`] = losses;
			if (step === steps) {
				z.forEach((values, layer) => (results[`z${layer}`] = values));
				along.forEach((values, layer) => (results[`slopes${layer}`] = values));
				if (steps > 0) w.forEach((values, layer) => (results[`w${layer}`] = values));
				return results;
			}
			w = w.map((weights, layer) => {
				const [fanIn, fanOut] = [sizes[layer], sizes[layer + 1]];
				const onSide = kernel('turned', [fanIn, examples])(given[layer]);
				return kernel('descended', [fanIn, fanOut], examples)(weights, along[layer], onSide, rate);
			});
		}
	}, layers + 3);
}

/** Steps of training with matrices as they are, row after row. */
export function deepByRows(kit: Kit, setup: DeepSetup): DeepChain {
	const { sizes, examples, steps } = setup;
	const chain = piped(kit, setup);
	return {
		async run(weights, { x, labels, rate }) {
			const read = (await chain(
				...weights.map((w, layer) => kit.matrix(w, sizes[layer + 1], sizes[layer])),
				kit.matrix(x, sizes[0], examples),
				kit.vector(labels),
				kit.vector(Float32Array.of(rate))
			)) as Record<string, Float32Array[]>;
			const all = (name: string) => weights.map((_, layer) => flat(read[`${name}${layer}`]));
			return {
				z: all('z'),
				slopes: all('slopes'),
				losses: Float32Array.from({ length: steps + 1 }, (_, step) => mean(flat(read[`loss${step}`]))),
				weights: steps > 0 ? all('w') : []
			};
		},
		close: () => void chain.destroy()
	};
}
