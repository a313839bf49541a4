import { activate, gradientNorm, type Activation, type Vector } from '$lib/math';
import type { Batch } from './batch';

/** What went through a network: the sums and the mean loss's slopes of each layer, units × examples, and losses, the last at the end. */
export interface Signals {
	readonly z: readonly Vector[];
	readonly slopes: readonly Vector[];
	readonly losses: ArrayLike<number>;
}

/** How numbers lie on an axis of powers of ten. */
export interface Histogram {
	/** The first bin's lower end, in bins from 1. */
	readonly first: number;
	/** Each bin's share of all numbers. */
	readonly shares: readonly number[];
	/** The share of exact zeros, which no such axis has. */
	readonly zeros: number;
}

/** Bins of a histogram for each power of ten. */
export const BINS = 6;

/** What one random beginning is like, in few numbers. */
export interface Look {
	/** For each layer the standard deviation of its sums before the activation, over units and examples, as PyTorch's `std()`. */
	readonly std: readonly number[];
	/** For each layer the standard deviation of one example's slopes there. */
	readonly slope: readonly number[];
	/** Mean cross-entropy, in nats. */
	readonly loss: number;
}

/** The beginning that is drawn in full. */
export interface Shown extends Look {
	/** The sizes of each layer's sums, and of one example's slopes there. */
	readonly sums: readonly Histogram[];
	readonly slopes: readonly Histogram[];
	/** For each layer the norm of the mean loss's gradient with respect to its weights. */
	readonly norm: readonly number[];
	/**
	 * For each hidden layer the share of its units that are dead: 0 for the whole batch (ReLU), or of its answers that are saturated
	 * (tanh, sigmoid). For the last layer the share of examples where one class has more than 99%.
	 */
	readonly idle: readonly number[];
}

/** With n − 1 in the denominator. */
function deviation(values: Vector): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += values[i];
	const mean = sum / values.length;
	let square = 0;
	for (let i = 0; i < values.length; i++) square += (values[i] - mean) ** 2;
	return Math.sqrt(square / (values.length - 1));
}

/** In few numbers, what goes through a network. Of the mean loss's slopes each example has its share, `examples` times as large. */
export function look({ z, slopes, losses }: Signals, examples: number): Look {
	return {
		std: z.map(deviation),
		slope: slopes.map((values) => examples * deviation(values)),
		loss: losses[losses.length - 1]
	};
}

/** The same in full. It stops after every part, so that on a page's own thread the page can draw. */
export function* show(output: Signals, batch: Batch, activation: Activation): Generator<void, Shown> {
	const { z, slopes } = output;
	const examples = batch.labels.length;
	const sums: Histogram[] = [];
	const histograms: Histogram[] = [];
	const norm: number[] = [];
	const idle: number[] = [];
	for (const [layer, values] of z.entries()) {
		sums.push(histogram(values, 1));
		yield;
		histograms.push(histogram(slopes[layer], examples));
		yield;
		const given = layer === 0 ? batch.x : activated(z[layer - 1], activation);
		yield;
		norm.push(gradientNorm(slopes[layer], given, examples));
		yield;
		idle.push(layer === z.length - 1 ? decided(values, examples) : idleShare(values, examples, activation));
		yield;
	}
	return { ...look(output, examples), sums, slopes: histograms, norm, idle };
}

/** What a layer hands on. A loop: `Float64Array.from` with a function takes ten times as long, on the page's own thread. */
function activated(z: Vector, activation: Activation): Float64Array {
	const values = new Float64Array(z.length);
	for (let i = 0; i < z.length; i++) values[i] = activate(activation, z[i]);
	return values;
}

/** @param times what each value is multiplied by first */
function histogram(values: Vector, times: number): Histogram {
	const bins = new Uint32Array(HIGHEST - LOWEST + 1);
	let zeros = 0;
	for (let i = 0; i < values.length; i++) {
		const size = Math.abs(values[i]) * times;
		if (size >= SMALLEST && size < Infinity) bins[Math.floor(BINS * Math.log10(size)) - LOWEST]++;
		else if (size < SMALLEST) zeros++;
	}
	const last = bins.findLastIndex((count) => count > 0);
	if (last < 0) return { first: 0, shares: [], zeros: zeros / values.length };
	// Of numbers spread around 0 one in ten lies one power lower, without end: the last in five hundred are left out.
	let left = (values.length - zeros) * (1 - TAIL);
	let first = last;
	for (let bin = last; left > 0 && bin > last - DEEPEST; bin--) {
		if (bins[bin] > 0) first = bin;
		left -= bins[bin];
	}
	const shares = Array.from(bins.subarray(first, last + 1), (count) => count / values.length);
	return { first: first + LOWEST, shares, zeros: zeros / values.length };
}

const TAIL = 1 / 500;
/** Nor is anything drawn so many bins below the highest: a softmax that is certain leaves numbers of every size down to 0. */
const DEEPEST = 8 * BINS;
/** Smaller numbers are 0 in float32, which the device computes in. */
const SMALLEST = 2 ** -149;
/** Between these lies the bin of every number of float64 that counts. */
const LOWEST = BINS * -45;
const HIGHEST = BINS * 309;

/** |z| from which tanh is within a hundredth of ±1, and the sigmoid of 0 or 1. */
const SATURATED = { tanh: Math.atanh(0.99), sigmoid: Math.log(99) };

function idleShare(z: Vector, examples: number, activation: Activation): number {
	if (activation === 'leaky-relu') return 0;
	let idle = 0;
	if (activation === 'relu') {
		for (let start = 0; start < z.length; start += examples) {
			let isDead = true;
			for (let i = start; i < start + examples; i++) isDead &&= z[i] <= 0;
			if (isDead) idle += examples;
		}
	} else {
		for (let i = 0; i < z.length; i++) if (Math.abs(z[i]) > SATURATED[activation]) idle++;
	}
	return idle / z.length;
}

/** The share of examples where softmax gives one class more than 99%. */
function decided(logits: Vector, examples: number): number {
	let sure = 0;
	for (let n = 0; n < examples; n++) {
		let [largest, sum] = [-Infinity, 0];
		for (let i = n; i < logits.length; i += examples) largest = Math.max(largest, logits[i]);
		for (let i = n; i < logits.length; i += examples) sum += Math.exp(logits[i] - largest);
		if (1 / sum > 0.99) sure++;
	}
	return sure / examples;
}
