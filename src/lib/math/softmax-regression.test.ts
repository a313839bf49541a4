import { describe, expect, it } from 'vitest';
import { loadReference } from '$tests/reference/load';
import { softmaxRegressionGradient, type ClassifierLoss, type LabelledRows } from './softmax-regression';
import { standardNormal } from './random';

interface Descent {
	loss: 'cross_entropy' | 'mse';
	learning_rate: number;
	x: number[][];
	target: number[];
	w0: number[][];
	loss_per_step: number[];
	gradient_norm_per_step: number[];
	w_final: number[][];
}

const descents = loadReference<Descent>('training');
const lossOf = ({ loss }: Descent): ClassifierLoss => (loss === 'mse' ? 'mse' : 'cross-entropy');

/** |a − b| as a share of the larger, or of 1. */
const apart = (a: number, b: number) => Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b));

function small(seed: number): { w: Float64Array; batch: LabelledRows } {
	const normal = standardNormal(seed);
	const [rows, inner, classes] = [5, 4, 3];
	return {
		w: Float64Array.from({ length: classes * inner }, normal),
		batch: {
			x: Float64Array.from({ length: (rows + 2) * inner }, normal),
			labels: [0, 2, 1, 1, 0, 2, 2],
			first: 2,
			rows,
			inner,
			classes
		}
	};
}

describe('softmaxRegressionGradient(w, batch, loss)', () => {
	it.each(descents.map((descent, index) => [index, descent] as const))(
		'descends as PyTorch does, loss, gradient norm and weights to 1e-9: case %i',
		(_, descent) => {
			const [rows, inner, classes] = [descent.x.length, descent.x[0].length, descent.w0.length];
			const batch = { x: descent.x.flat(), labels: descent.target, first: 0, rows, inner, classes };
			const w = Float64Array.from(descent.w0.flat());
			descent.loss_per_step.forEach((expected, step) => {
				const { loss, gradient, norm } = softmaxRegressionGradient(w, batch, lossOf(descent));
				expect(apart(loss, expected), `loss at step ${step}`).toBeLessThan(1e-9);
				expect(apart(norm, descent.gradient_norm_per_step[step]), `norm at step ${step}`).toBeLessThan(1e-9);
				gradient.forEach((slope, i) => (w[i] -= descent.learning_rate * slope));
			});
			descent.w_final.flat().forEach((expected, i) => expect(apart(w[i], expected)).toBeLessThan(1e-9));
		}
	);

	it.each(['cross-entropy', 'mse'] as const)('agrees with central differences of the %s', (kind) => {
		const { w, batch } = small(3);
		const { gradient } = softmaxRegressionGradient(w, batch, kind);
		const h = 1e-5;
		gradient.forEach((slope, i) => {
			const at = (value: number) => {
				const moved = w.slice();
				moved[i] = value;
				return softmaxRegressionGradient(moved, batch, kind).loss;
			};
			expect(Math.abs((at(w[i] + h) - at(w[i] - h)) / (2 * h) - slope)).toBeLessThan(1e-9);
		});
	});

	it.each(['cross-entropy', 'mse'] as const)('the slopes of %s add up to 0 over the classes', (kind) => {
		const { w, batch } = small(4);
		const { gradient } = softmaxRegressionGradient(w, batch, kind);
		for (let k = 0; k < batch.inner; k++) {
			expect(Math.abs(gradient[k] + gradient[batch.inner + k] + gradient[2 * batch.inner + k])).toBeLessThan(
				1e-15
			);
		}
	});

	it('starts at log 10 nats with all weights zero, and at ½(0.9² + 9·0.1²) by MSE', () => {
		const batch = {
			x: new Float32Array(7840).fill(0.5),
			labels: [3, 1, 4, 1, 5, 9, 2, 6, 5, 3],
			first: 0,
			rows: 10,
			inner: 784,
			classes: 10
		};
		const w = new Float32Array(7840);
		expect(softmaxRegressionGradient(w, batch, 'cross-entropy').loss).toBeCloseTo(Math.log(10), 14);
		expect(softmaxRegressionGradient(w, batch, 'mse').loss).toBeCloseTo((0.9 ** 2 + 9 * 0.1 ** 2) / 2, 14);
	});

	it('stays finite where exp of a logit would overflow', () => {
		const batch = { x: [1], labels: [1], first: 0, rows: 1, inner: 1, classes: 2 };
		expect(softmaxRegressionGradient([1e6, -1e6], batch, 'cross-entropy').loss).toBe(2e6);
		expect(softmaxRegressionGradient([1e6, -1e6], batch, 'mse')).toMatchObject({ loss: 1, norm: 0 });
	});

	it('throws a RangeError for rows that are not there, and for a w of another size', () => {
		const { w, batch } = small(1);
		expect(() => softmaxRegressionGradient(w, { ...batch, first: 3 }, 'mse')).toThrow(RangeError);
		expect(() => softmaxRegressionGradient(w.slice(1), batch, 'mse')).toThrow(RangeError);
	});
});
