import { describe, expect, it } from 'vitest';
import { gaussianFitCases } from './gaussian-fit.test-helper';
import { fitGaussian, type Gaussian, type GaussianFitStep, type GaussianMixture } from './index';

const twoHumps = gaussianFitCases[0].mixture;

function bottom(
	mixture: GaussianMixture,
	start: Gaussian,
	direction: 'forward' | 'reverse'
): GaussianFitStep {
	return [...fitGaussian(mixture, start, direction)].at(-1)!;
}

function expectWithin(error: number, actual: Gaussian, expected: Gaussian): void {
	expect(Math.abs(actual.mean - expected.mean)).toBeLessThan(error);
	expect(Math.abs(actual.std - expected.std)).toBeLessThan(error);
}

describe('fitGaussian(mixture, start, direction)', () => {
	it('comes to the reference forward, from wherever it starts', () => {
		for (const { mixture, forward } of gaussianFitCases) {
			for (const start of [
				{ mean: -5, std: 0.2 },
				{ mean: 0, std: 1 },
				{ mean: 3, std: 4 }
			]) {
				const { gaussian, kl } = bottom(mixture, start, 'forward');
				expectWithin(1e-4, gaussian, forward);
				expect(kl).toBeCloseTo(forward.kl, 8);
			}
		}
	});

	it('comes to each of the reference’s minima in reverse, from its own side', () => {
		for (const { mixture, reverse_local_minima } of gaussianFitCases) {
			for (const [i, mean] of [-3, 3].entries()) {
				for (const std of [0.3, 0.8]) {
					const { gaussian, kl } = bottom(mixture, { mean, std }, 'reverse');
					expectWithin(1e-4, gaussian, reverse_local_minima[i]);
					expect(kl).toBeCloseTo(reverse_local_minima[i].kl, 8);
				}
			}
		}
	});

	it('may come to rest over both humps in reverse: a minimum too, and a worse one', () => {
		const { gaussian, kl } = bottom(twoHumps, { mean: 0.3, std: 2 }, 'reverse');
		expectWithin(1e-3, gaussian, { mean: 0, std: 1.7903 });
		expect(kl.toFixed(4)).toBe('1.1384');
		for (const [mean, logStd] of [
			[0.1, 0],
			[-0.1, 0],
			[0, 0.1],
			[0, -0.1],
			[0.05, 0.05],
			[0.05, -0.05]
		]) {
			const around = { mean: gaussian.mean + mean, std: gaussian.std * Math.exp(logStd) };
			expect(fitGaussian(twoHumps, around, 'reverse').next().value!.kl).toBeGreaterThan(kl);
		}
	});

	it('falls at every step, by the learning rate times the gradient', () => {
		for (const direction of ['forward', 'reverse'] as const) {
			const path = [...fitGaussian(twoHumps, { mean: 0.7, std: 0.5 }, direction)];
			expect(path.length).toBeLessThan(100);
			path.slice(1).forEach(({ step, gaussian, kl, rate }, i) => {
				const last = path[i];
				expect(step).toBe(i + 1);
				expect(kl).toBeLessThan(last.kl);
				expect(gaussian.mean).toBeCloseTo(last.gaussian.mean - rate * last.gradient.mean, 12);
				expect(Math.log(gaussian.std)).toBeCloseTo(
					Math.log(last.gaussian.std) - rate * last.gradient.logStd,
					12
				);
			});
		}
	});

	it('shows the start first', () => {
		const start = { mean: 1, std: 2 };
		const [first] = fitGaussian(twoHumps, start, 'reverse', { steps: 0 });
		expect(first).toMatchObject({ step: 0, rate: 0, gaussian: start });
	});

	it('throws a RangeError for a start that is no Gaussian', () => {
		expect(() => fitGaussian(twoHumps, { mean: 0, std: 0 }, 'forward').next()).toThrow(
			new RangeError('start.std is 0; a standard deviation is a positive finite number')
		);
	});
});
