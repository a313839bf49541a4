import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../tests/reference/load';
import {
	drawWeights,
	expectedSums,
	finish,
	gradientNorm,
	initializations,
	mean,
	mlpPass,
	standardDeviation,
	standardNormal,
	uniform,
	weightSpread,
	type Initialization
} from './index';

interface Case {
	init: string;
	weight_std: number[];
	preactivation_std: number[];
	preactivation_std_spread: number[];
	first_loss: number;
	first_loss_spread: number;
	gradient_norm: number[];
	gradient_norm_spread: number[];
}

const names: Record<string, Initialization> = {
	randn: 'randn',
	kaiming_normal: 'kaiming-normal',
	kaiming_uniform: 'kaiming-uniform',
	xavier_normal: 'xavier',
	pytorch_default: 'pytorch',
	'normal_0.01': 'small'
};
const cases = loadReference<Case>('initialization').map((one) => ({ ...one, name: names[one.init] }));

const net = { sizes: [784, 200, 200, 10], activation: 'relu' } as const;
const examples = 64;
const spreads = (name: Initialization) =>
	[0, 1, 2].map((layer) => weightSpread(name, net.sizes[layer], net.sizes[layer + 1]));

/** What one random beginning is like. */
function run(name: Initialization, seed: number) {
	const weights = finish(drawWeights(net.sizes, name, seed));
	const normal = standardNormal(1000 + seed);
	const x = Float64Array.from({ length: 784 * examples }, normal);
	const label = uniform(2000 + seed);
	const labels = Array.from({ length: examples }, () => Math.floor(10 * label()));
	const pass = finish(mlpPass(net, weights, { x, labels }));
	return {
		std: pass.z.map(standardDeviation),
		norm: pass.slopes.map((slopes, layer) => gradientNorm(slopes, pass.given[layer], examples)),
		loss: pass.loss
	};
}

/** PyTorch has 40 seeds and so many are run here: the means differ by chance, hardly ever by four standard errors. */
const SEEDS = 6;
const error = (spread: number) => 4 * spread * Math.sqrt(1 / SEEDS + 1 / 40);

describe.each(cases)('$init, 784→200→200→10 with ReLU', (reference) => {
	const runs = Array.from({ length: SEEDS }, (_, seed) => run(reference.name, seed));

	it('draws weights of the standard deviation that PyTorch’s have', () => {
		const weights = finish(drawWeights(net.sizes, reference.name, 1));
		weights.forEach((w, layer) => {
			const relative = standardDeviation(w) / reference.weight_std[layer];
			expect(Math.abs(relative - 1)).toBeLessThan(5 / Math.sqrt(2 * w.length));
			expect(spreads(reference.name)[layer] / reference.weight_std[layer]).toBeCloseTo(1, 2);
		});
	});

	it('has PyTorch’s pre-activations, first loss and gradient norms, within their spreads over seeds', () => {
		for (let layer = 0; layer < 3; layer++) {
			const [std, norm] = [mean(runs.map((one) => one.std[layer])), mean(runs.map((one) => one.norm[layer]))];
			const stds = error(reference.preactivation_std_spread[layer]);
			expect(Math.abs(std - reference.preactivation_std[layer])).toBeLessThan(stds);
			const norms = error(reference.gradient_norm_spread[layer]);
			expect(Math.abs(norm - reference.gradient_norm[layer])).toBeLessThan(norms);
		}
		const losses = error(reference.first_loss_spread);
		expect(Math.abs(mean(runs.map(({ loss }) => loss)) - reference.first_loss)).toBeLessThan(losses);
	});

	it('has a theory whose line goes through PyTorch’s means, and whose band is as wide as PyTorch’s spread', () => {
		expectedSums(net, spreads(reference.name), { square: 1, cosine: 0, examples }).forEach((one, layer) => {
			const [std, spread] = [reference.preactivation_std[layer], reference.preactivation_std_spread[layer]];
			expect(one.std / std).toBeGreaterThan(0.95);
			expect(one.std / std).toBeLessThan(1.06);
			const band = Math.log(one.high / one.std) / 2;
			expect(band / (spread / std)).toBeGreaterThan(0.7);
			expect(band / (spread / std)).toBeLessThan(1.6);
		});
	});
});

describe('every initialization', () => {
	it.each(initializations)(
		'%s draws the same weights from the same seed, and others from another',
		(name) => {
			const [one, again, other] = [3, 3, 4].map((seed) => finish(drawWeights([5, 4, 3], name, seed)));
			expect(again).toEqual(one);
			if (name !== 'zeros') expect(other).not.toEqual(one);
		}
	);

	it('uniform ones stay within √3 standard deviations', () => {
		for (const name of ['kaiming-uniform', 'pytorch'] as const) {
			const [w] = finish(drawWeights([300, 40], name, 1));
			const bound = Math.sqrt(3) * weightSpread(name, 300, 40);
			expect(Math.max(...w.map(Math.abs))).toBeLessThanOrEqual(Math.fround(bound));
			expect(Math.max(...w)).toBeGreaterThan(0.99 * bound);
		}
	});
});
