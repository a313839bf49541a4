import { describe, expect, it } from 'vitest';
import {
	activations,
	finish,
	gradientNorm,
	mlpPass,
	rowGradient,
	softmaxRegressionGradient,
	standardNormal,
	type Activation
} from './index';

const sizes = [5, 4, 3, 3];
const examples = 6;

function network(activation: Activation) {
	const normal = standardNormal(11);
	const numbers = (count: number) => Float64Array.from({ length: count }, normal);
	const weights = sizes.slice(1).map((fanOut, layer) => numbers(fanOut * sizes[layer]));
	const x = numbers(sizes[0] * examples);
	const labels = [0, 1, 2, 2, 1, 0];
	return { net: { sizes, activation }, weights, batch: { x, labels } };
}

describe.each(activations)('a network of %s', (activation) => {
	const { net, weights, batch } = network(activation);
	const pass = finish(mlpPass(net, weights, batch));

	it('has the weight gradients that central differences of its loss say', () => {
		const h = 1e-5;
		weights.forEach((w, layer) => {
			for (let i = 0; i < w.length; i++) {
				const around = [h, -h].map((by) => {
					const moved = weights.map((each) => Float64Array.from(each));
					moved[layer][i] += by;
					return finish(mlpPass(net, moved, batch)).loss;
				});
				const row = Math.floor(i / sizes[layer]);
				const slope = rowGradient(pass.slopes[layer], pass.given[layer], row, examples)[i % sizes[layer]];
				expect(slope).toBeCloseTo((around[0] - around[1]) / (2 * h), 8);
			}
		});
	});

	it('has each layer’s gradient norm without the gradient', () => {
		weights.forEach((_, layer) => {
			const rows = Array.from({ length: sizes[layer + 1] }, (_, row) =>
				Array.from(rowGradient(pass.slopes[layer], pass.given[layer], row, examples))
			);
			const norm = Math.hypot(...rows.flat());
			expect(gradientNorm(pass.slopes[layer], pass.given[layer], examples)).toBeCloseTo(norm, 10);
		});
	});
});

it('one layer alone is softmax regression', () => {
	const { weights, batch } = network('relu');
	const [w] = weights;
	const rows = Float64Array.from(
		{ length: 5 * examples },
		(_, i) => batch.x[(i % 5) * examples + Math.floor(i / 5)]
	);
	const pass = finish(mlpPass({ sizes: [5, 4], activation: 'relu' }, [w], batch));
	const { loss, gradient } = softmaxRegressionGradient(
		w,
		{ x: rows, labels: batch.labels, first: 0, rows: examples, inner: 5, classes: 4 },
		'cross-entropy'
	);
	expect(pass.loss).toBeCloseTo(loss, 12);
	rowGradient(pass.slopes[0], batch.x, 1, examples).forEach((slope, k) =>
		expect(slope).toBeCloseTo(gradient[5 + k], 12)
	);
});

it('a saturated softmax has a loss as large as its logits, and no overflow', () => {
	const { net, weights, batch } = network('relu');
	const pass = finish(
		mlpPass(
			net,
			weights.map((w) => w.map((value) => 1e4 * value)),
			batch
		)
	);
	expect(pass.loss).toBeGreaterThan(1e10);
	expect(pass.loss).toBeLessThan(Infinity);
});
