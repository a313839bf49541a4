import {
	activate,
	activationSlope,
	drawWeights,
	finish,
	mlpPass,
	rowGradient,
	softmaxSlopes,
	uniform,
	type Activation,
	type Initialization,
	type MlpPass,
	type Vector
} from '../../math';
import { inSlices } from './in-slices';
import type { Breath, Plain, Program, Verdict } from './program';

/** A fully connected network's shape, and how far it is trained in one call. */
export interface DeepSetup {
	/** Inputs, the width of each hidden layer, classes. */
	readonly sizes: readonly number[];
	readonly activation: Activation;
	/** How many examples the batch has: the same ones at every step. */
	readonly examples: number;
	/** Steps of descent before the pass that is handed out; 0 looks at the weights as they are. */
	readonly steps: number;
}

/** Weights by how they are drawn: they need not travel. */
export interface Drawn {
	readonly initialization: Initialization;
	readonly seed: number;
}

export interface DeepInput {
	/** inputs × examples, input after input */
	readonly x: Float32Array;
	/** A class for each example. */
	readonly labels: Float32Array;
	/** For each layer fan-out × fan-in, or how they are drawn. */
	readonly weights: readonly Float32Array[] | Drawn;
	readonly rate: number;
}

export interface DeepOutput {
	/** After the steps: for each layer the sums before the activation, fan-out × examples; the last are the logits. */
	readonly z: readonly Float32Array<ArrayBuffer>[];
	/** The mean cross-entropy's slopes there. */
	readonly slopes: readonly Float32Array<ArrayBuffer>[];
	/** Mean cross-entropy in nats before each step, and after the last. */
	readonly losses: Float32Array<ArrayBuffer>;
	/** The weights after the steps; none where there were no steps. */
	readonly weights: readonly Float32Array<ArrayBuffer>[];
}

/** Forward and backward through a deep network with softmax and cross-entropy at its end, and steps of descent. */
export type DeepProgram = Program<DeepSetup, DeepInput, DeepOutput>;

/** What was drawn last: a deep network has millions of weights, and is asked for them by the kernels and the judge. */
let drawn: { readonly name: string; readonly weights: readonly Float32Array[] } | undefined;

const nameOf = ({ sizes }: DeepSetup, { initialization, seed }: Drawn) =>
	[initialization, seed, ...sizes].join(' ');

/** The weights that an input means, drawn if they have to be. */
export function* weightsOf(
	setup: DeepSetup,
	{ weights }: DeepInput
): Generator<void, readonly Float32Array[]> {
	if (!('seed' in weights)) return weights;
	const name = nameOf(setup, weights);
	if (drawn?.name !== name) {
		drawn = { name, weights: yield* drawWeights(setup.sizes, weights.initialization, weights.seed) };
	}
	return drawn.weights;
}

/** Training and a look, in float64 with weights rounded to float32 after each step, as on the device. */
function* descend(setup: DeepSetup, input: DeepInput): Generator<void, DeepOutput> {
	const { sizes, steps, examples } = setup;
	const begin = yield* weightsOf(setup, input);
	const weights = steps > 0 ? begin.map((w) => new Float32Array(w)) : begin;
	const losses = new Float32Array(steps + 1);
	for (let step = 0; ; step++) {
		const pass = yield* mlpPass(setup, weights, input);
		losses[step] = pass.loss;
		if (step === steps) {
			return {
				z: pass.z.map((values) => new Float32Array(values)),
				slopes: pass.slopes.map((values) => new Float32Array(values)),
				losses,
				weights: steps > 0 ? (weights as Float32Array<ArrayBuffer>[]) : []
			};
		}
		for (const [layer, w] of weights.entries()) {
			for (let row = 0; row < sizes[layer + 1]; row++) {
				const gradient = rowGradient(pass.slopes[layer], pass.given[layer], row, examples);
				for (let k = 0; k < gradient.length; k++) w[row * sizes[layer] + k] -= input.rate * gradient[k];
				yield;
			}
		}
	}
}

async function plain(setup: DeepSetup, input: DeepInput, breath: Breath): Promise<Plain<DeepOutput>> {
	return { output: await inSlices(descend(setup, input), breath), largestDifference: 0 };
}

/** Beyond this, float32's next overflow is no fault of the device. */
const RUNAWAY = 1e36;
/** What float32 may round away, as a share of the sizes of all terms of a sum; and where it flushes to 0. */
const ROUNDING = 1e-4;
const SMALLEST = 1e-37;
/** Units looked at in each layer, and for how many examples each. */
const PLACES = 24;

class Judge {
	right = true;
	largest = 0;

	/** Holds one number against what it should be, within what may be rounded. */
	hold(answer: number, reference: number, terms: number): void {
		if (!(terms < RUNAWAY)) return;
		const difference = Math.abs(answer - reference);
		this.right &&= difference <= ROUNDING * terms + SMALLEST;
		// A difference says something only beside the numbers that differ.
		if (terms > 0) this.largest = Math.max(this.largest, difference / Math.max(1, terms));
	}

	get verdict(): Verdict {
		return { right: this.right, largestDifference: this.largest };
	}
}

/**
 * Holds a pass against float64 where chance says: each number against what it must be by the numbers one layer before. An
 * error anywhere breaks a link, and a whole float64 pass would take longer than the device's own.
 */
function judgePass(
	judge: Judge,
	{ sizes, activation, examples }: DeepSetup,
	{ x, labels }: DeepInput,
	weights: readonly Vector[],
	{ z, slopes, losses }: DeepOutput
): void {
	const random = uniform(examples + sizes.length);
	const any = (count: number) => Math.floor(count * random());
	const end = z.length - 1;
	for (const [layer, w] of weights.entries()) {
		const [fanIn, fanOut] = [sizes[layer], sizes[layer + 1]];
		for (let place = 0; place < PLACES; place++) {
			const [unit, n, below] = [any(fanOut), any(examples), any(fanIn)];
			let [sum, terms] = [0, 0];
			for (let k = 0; k < fanIn; k++) {
				const at = k * examples + n;
				const given = layer === 0 ? x[at] : activate(activation, z[layer - 1][at]);
				sum += w[unit * fanIn + k] * given;
				terms += Math.abs(w[unit * fanIn + k] * given);
			}
			judge.hold(z[layer][unit * examples + n], sum, terms);
			if (layer === 0) continue;
			[sum, terms] = [0, 0];
			for (let k = 0; k < fanOut; k++) {
				const term = w[k * fanIn + below] * slopes[layer][k * examples + n];
				sum += term;
				terms += Math.abs(term);
			}
			const at = below * examples + n;
			judge.hold(slopes[layer - 1][at], sum * activationSlope(activation, z[layer - 1][at]), terms);
		}
	}
	const logits = z[end];
	const largest = logits.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
	const reference = softmaxSlopes(logits, labels, sizes[sizes.length - 1]);
	judge.hold(losses[losses.length - 1], reference.loss, largest);
	for (let i = 0; i < logits.length; i++) judge.hold(slopes[end][i], reference.slopes[i], largest / examples);
}

/** Does the first step over in float64: the loss before it, and the one after it where there is one. */
function judgeStep(
	judge: Judge,
	setup: DeepSetup,
	input: DeepInput,
	begin: readonly Vector[],
	losses: Float32Array
): void {
	const { sizes, examples } = setup;
	const pass: MlpPass = finish(mlpPass(setup, begin, input));
	const largest = pass.z[pass.z.length - 1].reduce((most, value) => Math.max(most, Math.abs(value)), 1);
	judge.hold(losses[0], pass.loss, largest);
	let moved = 0;
	const after = begin.map((w, layer) => {
		const next = Float64Array.from(w);
		for (let row = 0; row < sizes[layer + 1]; row++) {
			const gradient = rowGradient(pass.slopes[layer], pass.given[layer], row, examples);
			for (let k = 0; k < gradient.length; k++) {
				next[row * sizes[layer] + k] -= input.rate * gradient[k];
				moved = Math.max(moved, Math.abs(input.rate * gradient[k]));
			}
		}
		return next;
	});
	// A step that throws the weights far away multiplies rounding with every layer.
	if (!(moved < 1)) return;
	const next = finish(mlpPass(setup, after, input));
	judge.hold(losses[1], next.loss, 10 * (largest + next.loss));
}

export const deep: DeepProgram = {
	plain,
	/** Every answer where chance says; thoroughly: the first step over. */
	judge(setup, input, output, thorough) {
		const { sizes, examples, steps } = setup;
		const judge = new Judge();
		const hasAll = (values: readonly Float32Array[]) =>
			values.length === sizes.length - 1 &&
			values.every((part, layer) => part.length === sizes[layer + 1] * examples);
		if (!hasAll(output.z) || !hasAll(output.slopes) || output.losses.length !== steps + 1)
			return { right: false, largestDifference: NaN };
		const begin = finish(weightsOf(setup, input));
		judgePass(judge, setup, input, steps > 0 ? output.weights : begin, output);
		if (thorough && steps > 0) judgeStep(judge, setup, input, begin, output.losses);
		return judge.verdict;
	}
};
