import { describe, expect, it } from 'vitest';
import { expectClose } from './expect-close.test-helper';
import { gaussianFitCases } from './gaussian-fit.test-helper';
import {
	density,
	forwardFit,
	gaussianKl,
	klGaussianMixture,
	klGaussianMixtureGradient,
	klIntegrand,
	klMixtureGaussian,
	klMixtureGaussianGradient,
	type Gaussian,
	type GaussianGradient,
	type GaussianMixture
} from './index';
import { itMeasuresInNatsOrBits } from './information.test-helper';

const lopsided: GaussianMixture = [
	{ weight: 0.2, mean: -3, std: 0.5 },
	{ weight: 0.5, mean: 0.5, std: 1.2 },
	{ weight: 0.3, mean: 4, std: 0.3 }
];
const someGaussians: Gaussian[] = [
	{ mean: 0, std: 1 },
	{ mean: -3.1, std: 0.4 },
	{ mean: 2, std: 3 },
	{ mean: 6, std: 0.7 }
];

function oneHump(gaussian: Gaussian): GaussianMixture {
	return [{ weight: 1, ...gaussian }];
}

/** ∫ p log p/q over a fine grid. */
function integral(p: Gaussian | GaussianMixture, q: Gaussian | GaussianMixture): number {
	const xs = Float64Array.from({ length: 160_000 }, (_, i) => -40 + i / 2000);
	return klIntegrand(p, q, xs).reduce((total, value) => total + value, 0) / 2000;
}

describe('forwardFit(mixture)', () => {
	it('has the mean and the standard deviation of the mixture', () => {
		const { mean, std } = forwardFit([
			{ weight: 0.5, mean: -2, std: 0.6 },
			{ weight: 0.5, mean: 2, std: 0.6 }
		]);
		expect(mean).toBe(0);
		expectClose(std, Math.sqrt(4.36));
		expect(forwardFit(oneHump({ mean: 3, std: 0.25 }))).toEqual({ mean: 3, std: 0.25 });
	});

	it('equals the reference', () => {
		for (const { mixture, forward } of gaussianFitCases) {
			expect(forwardFit(mixture).mean).toBeCloseTo(forward.mean, 12);
			expectClose(forwardFit(mixture).std, forward.std);
		}
	});

	it('is the bottom of the forward divergence: flat there, higher around', () => {
		const best = forwardFit(lopsided);
		const gradient = klMixtureGaussianGradient(lopsided, best);
		expect(Math.abs(gradient.mean)).toBeLessThan(1e-15);
		expect(Math.abs(gradient.logStd)).toBeLessThan(1e-15);
		for (const gaussian of someGaussians) {
			expect(klMixtureGaussian(lopsided, gaussian)).toBeGreaterThan(klMixtureGaussian(lopsided, best));
		}
	});
});

describe('klMixtureGaussian(mixture, gaussian)', () => {
	it('equals the reference', () => {
		for (const { mixture, forward } of gaussianFitCases) {
			expect(Math.abs(klMixtureGaussian(mixture, forward) - forward.kl)).toBeLessThan(1e-13);
		}
	});

	it('is the divergence of two Gaussians when the mixture is one', () => {
		for (const p of someGaussians) {
			for (const q of someGaussians) expectClose(klMixtureGaussian(oneHump(p), q), gaussianKl(p, q));
		}
	});

	it('is the integral of its integrand', () => {
		for (const gaussian of someGaussians.slice(0, 3)) {
			expectClose(klMixtureGaussian(lopsided, gaussian), integral(lopsided, gaussian), 1e-10);
		}
	});

	itMeasuresInNatsOrBits((unit) => klMixtureGaussian(lopsided, someGaussians[0], unit));
});

describe('klGaussianMixture(gaussian, mixture)', () => {
	it('equals the reference', () => {
		for (const { mixture, reverse_local_minima } of gaussianFitCases) {
			for (const minimum of reverse_local_minima) {
				expect(Math.abs(klGaussianMixture(minimum, mixture) - minimum.kl)).toBeLessThan(1e-13);
			}
		}
	});

	it('is the divergence of two Gaussians when the mixture is one', () => {
		for (const p of someGaussians) {
			for (const q of someGaussians)
				expect(klGaussianMixture(p, oneHump(q))).toBeCloseTo(gaussianKl(p, q), 11);
		}
	});

	it('is the integral of its integrand', () => {
		for (const gaussian of someGaussians) {
			expectClose(klGaussianMixture(gaussian, lopsided), integral(gaussian, lopsided), 1e-10);
		}
	});

	it('stays accurate under a wide Gaussian over narrow humps far apart', () => {
		// The same rule with 2,000,001 points.
		const humps = [-4, 4].map((mean) => ({ weight: 0.5, mean, std: 0.1 }));
		expectClose(klGaussianMixture({ mean: 0.3, std: 3 }, humps), 289.0468828406945, 1e-6);
	});

	it('is finite where the mixture has become 0', () => {
		const narrow = oneHump({ mean: 0, std: 0.01 });
		expectClose(klGaussianMixture({ mean: 5, std: 1 }, narrow), gaussianKl({ mean: 5, std: 1 }, narrow[0]));
	});

	itMeasuresInNatsOrBits((unit) => klGaussianMixture(someGaussians[0], lopsided, unit));
});

describe.each<[string, (gaussian: Gaussian) => number, (gaussian: Gaussian) => GaussianGradient]>([
	[
		'klMixtureGaussianGradient(mixture, gaussian)',
		(gaussian) => klMixtureGaussian(lopsided, gaussian),
		(gaussian) => klMixtureGaussianGradient(lopsided, gaussian)
	],
	[
		'klGaussianMixtureGradient(gaussian, mixture)',
		(gaussian) => klGaussianMixture(gaussian, lopsided),
		(gaussian) => klGaussianMixtureGradient(gaussian, lopsided)
	]
])('%s', (_, kl, gradient) => {
	it('is what finite differences say', () => {
		const h = 1e-5;
		for (const gaussian of someGaussians) {
			const { mean, std } = gaussian;
			const byMean = (kl({ mean: mean + h, std }) - kl({ mean: mean - h, std })) / (2 * h);
			const byLogStd =
				(kl({ mean, std: std * Math.exp(h) }) - kl({ mean, std: std * Math.exp(-h) })) / (2 * h);
			expectClose(gradient(gaussian).mean, byMean, 1e-6);
			expectClose(gradient(gaussian).logStd, byLogStd, 1e-6);
		}
	});

	it('throws a RangeError for what is no Gaussian', () => {
		expect(() => gradient({ mean: 0, std: 0 })).toThrow(
			new RangeError('gaussian.std is 0; a standard deviation is a positive finite number')
		);
		expect(() => kl({ mean: Infinity, std: 1 })).toThrow(
			new RangeError('gaussian.mean is Infinity; a mean is a finite number')
		);
	});
});

describe('klGaussianMixtureGradient(gaussian, mixture)', () => {
	it('is 0 along the mean in the middle of two equal humps', () => {
		const humps = [-2, 2].map((mean) => ({ weight: 0.5, mean, std: 0.6 }));
		expect(Math.abs(klGaussianMixtureGradient({ mean: 0, std: 1.3 }, humps).mean)).toBeLessThan(1e-15);
	});
});

describe('klIntegrand(p, q, xs)', () => {
	it('is p log p/q at each point, negative where q is the denser', () => {
		const p = someGaussians[0];
		const values = klIntegrand(p, lopsided, [0, 4]);
		expectClose(values[0], density(0, p) * Math.log(density(0, p) / density(0, lopsided)));
		expect(values[0]).toBeGreaterThan(0);
		expect(values[1]).toBeLessThan(0);
	});

	it('is 0 far out, not NaN', () => {
		expect(Math.abs(klIntegrand(someGaussians[0], lopsided, [1e4])[0])).toBe(0);
	});

	it('is in bits when asked for', () => {
		const [nats] = klIntegrand(lopsided, someGaussians[0], [1]);
		expect(klIntegrand(lopsided, someGaussians[0], [1], 'bit')[0]).toBe(nats / Math.LN2);
	});
});

describe('a mixture', () => {
	it.each<[GaussianMixture, string]>([
		[[], 'weights of mixture is empty; a distribution has at least one outcome'],
		[
			[{ weight: 0.5, mean: 0, std: 1 }],
			'weights of mixture sums to 0.5; a distribution sums to 1 (within 1e-6)'
		],
		[
			[{ weight: 1, mean: 0, std: 0 }],
			'mixture[0].std is 0; a standard deviation is a positive finite number'
		],
		[[{ weight: 1, mean: NaN, std: 1 }], 'mixture[0].mean is NaN; a mean is a finite number']
	])('throws a RangeError when it is %j', (mixture, message) => {
		const error = new RangeError(message);
		expect(() => forwardFit(mixture)).toThrow(error);
		expect(() => klMixtureGaussian(mixture, someGaussians[0])).toThrow(error);
		expect(() => klGaussianMixture(someGaussians[0], mixture)).toThrow(error);
		expect(() => klMixtureGaussianGradient(mixture, someGaussians[0])).toThrow(error);
		expect(() => klGaussianMixtureGradient(someGaussians[0], mixture)).toThrow(error);
	});

	it('counts as scaled where its weights are off by no more than 1e-6', () => {
		const off = oneHump({ mean: 1, std: 2 }).map((hump) => ({ ...hump, weight: 1 - 9e-7 }));
		expect(klMixtureGaussian(off, { mean: 1, std: 2 })).toBeLessThan(1e-15);
		expect(klGaussianMixture({ mean: 1, std: 2 }, off)).toBeLessThan(1e-14);
	});
});
