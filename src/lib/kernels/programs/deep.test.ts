import { describe, expect, it } from 'vitest';
import { activations, finish, mlpPass, rowGradient, standardNormal, uniform } from '../../math';
import { createEngine } from '../engine';
import { deep, weightsOf, type DeepInput, type DeepOutput, type DeepSetup } from './deep';

const unhurried = { taken: async () => {} };

/** Sizes that are multiples of nothing. */
function shape(steps: number, activation: DeepSetup['activation'] = 'relu'): DeepSetup {
	return { sizes: [37, 19, 19, 13, 5], activation, examples: 9, steps };
}

function begin(
	{ sizes, examples }: DeepSetup,
	weights: DeepInput['weights'] = { initialization: 'kaiming-normal', seed: 2 }
): DeepInput {
	const normal = standardNormal(5);
	const random = uniform(6);
	return {
		x: Float32Array.from({ length: sizes[0] * examples }, normal),
		labels: Float32Array.from({ length: examples }, () => Math.floor(5 * random())),
		weights,
		rate: 0.1
	};
}

async function onWasm(setup: DeepSetup, input: DeepInput): Promise<DeepOutput> {
	const reply = await createEngine()({ backend: 'wasm', program: 'deep', setupId: 0, setup, input });
	if (reply.status === 'failed') throw new Error(reply.reason);
	return reply.output as DeepOutput;
}

/** The same in float64, written out. */
function inFloat64(setup: DeepSetup, input: DeepInput) {
	const weights = finish(weightsOf(setup, input)).map((w) => Float64Array.from(w));
	const losses: number[] = [];
	for (;;) {
		const pass = finish(mlpPass(setup, weights, input));
		losses.push(pass.loss);
		if (losses.length > setup.steps) return { ...pass, losses, weights };
		weights.forEach((w, layer) => {
			const fanIn = setup.sizes[layer];
			for (let row = 0; row < setup.sizes[layer + 1]; row++) {
				const gradient = rowGradient(pass.slopes[layer], pass.given[layer], row, setup.examples);
				gradient.forEach((slope, k) => (w[row * fanIn + k] -= input.rate * slope));
			}
		});
	}
}

/** The largest difference, as a share of the largest number there. */
const apart = (a: ArrayLike<number>, b: ArrayLike<number>) => {
	const largest = Math.max(...Array.from(b, Math.abs));
	return Math.max(...Array.from(b, (value, i) => Math.abs(a[i] - value))) / largest;
};

describe.each(activations)('a deep network of %s', (activation) => {
	it.each([0, 12])('by gpu.js on WebAssembly is float64’s within 1e-4 after %i steps', async (steps) => {
		const setup = shape(steps, activation);
		const input = begin(setup);
		const [here, there] = [inFloat64(setup, input), await onWasm(setup, input)];
		here.z.forEach((z, layer) => expect(apart(there.z[layer], z)).toBeLessThan(1e-4));
		here.slopes.forEach((slopes, layer) => expect(apart(there.slopes[layer], slopes)).toBeLessThan(1e-4));
		there.weights.forEach((w, layer) => expect(apart(w, here.weights[layer])).toBeLessThan(1e-4));
		expect(there.weights).toHaveLength(steps > 0 ? 4 : 0);
		expect(apart(there.losses, here.losses)).toBeLessThan(1e-4);
	});

	it('in plain TypeScript is float64’s within 1e-5', async () => {
		const setup = shape(12, activation);
		const input = begin(setup);
		const { output } = await deep.plain(setup, input, unhurried);
		const there = inFloat64(setup, input);
		expect(apart(output.losses, there.losses)).toBeLessThan(1e-5);
		there.z.forEach((z, layer) => expect(apart(output.z[layer], z)).toBeLessThan(1e-5));
	});

	it('by gpu.js keeps the digits of signals that all but vanish', async () => {
		const setup = shape(0, activation);
		const input = begin(setup, { initialization: 'small', seed: 1 });
		const [here, there] = [inFloat64(setup, input), await onWasm(setup, input)];
		here.z.forEach((z, layer) => expect(apart(there.z[layer], z)).toBeLessThan(1e-4));
	});
});

describe('an answer of the deep network', () => {
	const setup = shape(3);
	const input = begin(setup);

	async function judged(change: (output: DeepOutput) => Partial<DeepOutput>, thorough = false) {
		const { output } = await deep.plain(setup, input, unhurried);
		return deep.judge(setup, input, { ...output, ...change(output) }, thorough).right;
	}

	it('is right as it stands', async () => {
		expect(await judged(() => ({}))).toBe(true);
		expect(await judged(() => ({}), true)).toBe(true);
	});

	it('is wrong where a layer’s sums, a layer’s slopes or the loss are', async () => {
		const off = (parts: readonly Float32Array[], layer: number) =>
			parts.map((part, i) => new Float32Array(i === layer ? part.map((value) => 1.01 * value) : part));
		for (let layer = 0; layer < 4; layer++) {
			expect(await judged(({ z }) => ({ z: off(z, layer) }) as Partial<DeepOutput>)).toBe(false);
			expect(await judged(({ slopes }) => ({ slopes: off(slopes, layer) }) as Partial<DeepOutput>)).toBe(
				false
			);
		}
		expect(await judged(({ losses }) => ({ losses: losses.map((loss) => loss + 0.1) }))).toBe(false);
	});

	it('is wrong where all is zero, as a lost device answers, or something is missing', async () => {
		const nothing = (parts: readonly Float32Array[]) => parts.map((part) => new Float32Array(part.length));
		expect(
			await judged(({ z, slopes }) => ({ z: nothing(z), slopes: nothing(slopes) }) as Partial<DeepOutput>)
		).toBe(false);
		expect(await judged(({ z }) => ({ z: z.slice(1) }))).toBe(false);
	});

	it('is wrong, looked at thoroughly, where the first step was', async () => {
		expect(
			await judged(({ losses }) => ({ losses: losses.map((loss, i) => (i === 1 ? 2 : loss)) }), true)
		).toBe(false);
	});

	it('is not held against float64 where float32 has run over', async () => {
		const far = { ...input, rate: 1e30 };
		expect((await onWasm(setup, far)).losses).toHaveLength(4);
	});
});
