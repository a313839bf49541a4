import { describe, expect, it } from 'vitest';
import { softmaxRegressionGradient, standardNormal, uniform } from '../../math';
import { createEngine } from '../engine';
import { train, trainedLosses, type TrainInput, type TrainOutput, type TrainSetup } from './train';

const unhurried = { taken: async () => {} };

/** Blots and labels, as many as a few batches take: sizes that are multiples of nothing. */
function dataSet(batch: number, steps: number): TrainSetup {
	const [rows, inner, classes] = [4 * batch + 3, 37, 5];
	const normal = standardNormal(5);
	const random = uniform(6);
	return {
		x: Float32Array.from({ length: rows * inner }, () => Math.max(0, normal())),
		labels: Float32Array.from({ length: rows }, () => Math.floor(classes * random())),
		rows,
		inner,
		classes,
		batch,
		steps
	};
}

function begin({ inner, classes, batch, steps }: TrainSetup, scale: number, rates = [0.5, 0.5]): TrainInput {
	const normal = standardNormal(7);
	const start = Float32Array.from({ length: classes * inner }, () => scale * normal());
	return {
		w: Float32Array.from([...start, ...start]),
		starts: Float32Array.from({ length: steps }, (_, step) => (step % 4) * batch + 1),
		rates: Float32Array.from(rates)
	};
}

async function onWasm(setup: TrainSetup, input: TrainInput): Promise<TrainOutput> {
	const reply = await createEngine()({ backend: 'wasm', program: 'train', setupId: 0, setup, input });
	if (reply.status === 'failed') throw new Error(reply.reason);
	return reply.output as TrainOutput;
}

/** The same descent in float64, written out. */
function inFloat64(
	{ x, labels, inner, classes, batch, steps }: TrainSetup,
	{ w, starts, rates }: TrainInput
) {
	const weights = Float64Array.from(w);
	const losses: number[] = [];
	const norms: number[] = [];
	for (let step = 0; step < steps; step++) {
		trainedLosses.forEach((kind, model) => {
			const own = weights.subarray(model * classes * inner, (model + 1) * classes * inner);
			const rows = { x, labels, first: starts[step], rows: batch, inner, classes };
			const { loss, gradient, norm } = softmaxRegressionGradient(own, rows, kind);
			gradient.forEach((slope, i) => (own[i] -= rates[model] * slope));
			losses.push(loss);
			norms.push(norm);
		});
	}
	return { w: weights, losses, gradientNorms: norms };
}

const apart = (a: ArrayLike<number>, b: ArrayLike<number>) =>
	Math.max(...Array.from(b, (value, i) => Math.abs(a[i] - value) / Math.max(Math.abs(value), 1e-2)));

describe.each([
	['all weights zero', 0],
	['small weights', 0.1],
	['large weights, saturated', 3]
])('training from %s', (_, scale) => {
	it.each([1, 3, 8])(
		'by gpu.js on WebAssembly is float64’s within 1e-4 after 50 steps, batch %i',
		async (batch) => {
			const setup = dataSet(batch, 50);
			const input = begin(setup, scale);
			const [here, there] = [inFloat64(setup, input), await onWasm(setup, input)];
			expect(apart(there.losses, here.losses)).toBeLessThan(1e-4);
			expect(apart(there.gradientNorms, here.gradientNorms)).toBeLessThan(1e-3);
			expect(apart(there.w, here.w)).toBeLessThan(1e-4);
		}
	);

	it('in plain TypeScript is float64’s within 1e-5', async () => {
		const setup = dataSet(6, 50);
		const input = begin(setup, scale);
		const { output } = await train.plain(setup, input, unhurried);
		const there = inFloat64(setup, input);
		expect(apart(output.losses, there.losses)).toBeLessThan(1e-5);
		expect(apart(output.w, there.w)).toBeLessThan(1e-5);
	});
});

it('each loss has its own rate: at 0, its weights stay', async () => {
	const setup = dataSet(4, 3);
	const input = begin(setup, 0.1, [0, 1]);
	const { w } = await onWasm(setup, input);
	const half = w.length / 2;
	expect(w.subarray(0, half)).toEqual(input.w.subarray(0, half));
	expect(w.subarray(half)).not.toEqual(input.w.subarray(half));
});

describe('an answer that is judged', async () => {
	const setup = dataSet(4, 3);
	const input = begin(setup, 0.1);
	const { output } = await train.plain(setup, input, unhurried);
	const judge = (changed: Partial<TrainOutput>) =>
		train.judge(setup, input, { ...output, ...changed }, true).right;
	const but = (values: Float32Array, index: number, value: number) => {
		const copy = new Float32Array(values);
		copy[index] = value;
		return copy;
	};

	it('is right when it is the reference’s', () => expect(judge({})).toBe(true));
	it('is right at a negative rate, too, which climbs', async () => {
		const up = begin(setup, 0.1, [-0.5, -0.5]);
		const { output: climbed } = await train.plain(setup, up, unhurried);
		expect(train.judge(setup, up, climbed, true).right).toBe(true);
	});
	it.each([
		['loss', { losses: but(output.losses, 0, output.losses[0] + 0.05) }],
		['loss of the second step', { losses: but(output.losses, 3, output.losses[3] + 0.05) }],
		['gradient norm', { gradientNorms: but(output.gradientNorms, 1, output.gradientNorms[1] + 0.1) }],
		['weight', { w: but(output.w, 7, output.w[7] + 0.01) }],
		['weight that is NaN', { w: but(output.w, 7, NaN) }]
	])('is wrong with another %s', (_, changed) => expect(judge(changed)).toBe(false));

	it('is wrong where weights stood still, or all are zero, as a lost device answers', () => {
		expect(judge({ w: new Float32Array(input.w) })).toBe(false);
		expect(judge({ w: new Float32Array(output.w.length) })).toBe(false);
		expect(judge({ losses: new Float32Array(6), gradientNorms: new Float32Array(6) })).toBe(false);
	});

	it('is not held against float64 where the weights have run away', () => {
		const away = { ...input, w: input.w.map((value) => value * 1e25) };
		const nothing = {
			w: new Float32Array(output.w.length).fill(NaN),
			losses: output.losses,
			gradientNorms: output.gradientNorms
		};
		expect(train.judge(setup, away, nothing, true).right).toBe(true);
	});
});
