import { expectation, expectations } from './expectation';
import {
	gaussianKl,
	logDensityOf,
	logDensityWithSlopeOf,
	requireDensity,
	requireGaussian,
	requireMixture,
	type Gaussian,
	type GaussianMixture
} from './gaussian';
import { sum } from './sum';
import type { Vector } from './types';
import { fromNats, type Unit } from './unit';

/** How fast a divergence changes as its Gaussian moves, in nats. */
export interface GaussianGradient {
	/** Per unit of the mean. */
	readonly mean: number;
	/** Per unit of log std. The logarithm keeps the std positive wherever a descent goes. */
	readonly logStd: number;
}

/**
 * The Gaussian with the smallest D(mixture‖gaussian), in closed form: the one with the mixture's own mean and standard
 * deviation. It covers all the humps, and the valleys between them.
 *
 * @throws RangeError when the mixture's weights are no distribution, a mean is not finite or a std not positive and finite
 */
export function forwardFit(mixture: GaussianMixture): Gaussian {
	requireMixture(mixture, 'mixture');
	const total = sum(mixture.map(({ weight }) => weight));
	const mean = sum(mixture.map((hump) => hump.weight * hump.mean)) / total;
	const variance =
		sum(mixture.map((hump) => hump.weight * (hump.std ** 2 + (hump.mean - mean) ** 2))) / total;
	return { mean, std: Math.sqrt(variance) };
}

/**
 * The forward divergence D(mixture‖gaussian): infinite nowhere, but high wherever the gaussian misses a hump.
 *
 * It is D(mixture‖best) + D(best‖gaussian), where best is `forwardFit(mixture)`. The first part is integrated under each
 * hump, as accurately as `expectation` says, the second has a closed form.
 *
 * @param unit of the result
 * @returns 0 or more
 * @throws RangeError when the mixture's weights are no distribution, a mean is not finite, a std not positive and finite, or
 * the unit is unknown
 */
export function klMixtureGaussian(mixture: GaussianMixture, gaussian: Gaussian, unit: Unit = 'nat'): number {
	return fromNats(forwardDivergence(mixture)(gaussian).value, unit);
}

/**
 * The gradient of `klMixtureGaussian`, in closed form: the gaussian's moments against the mixture's.
 *
 * @throws RangeError as `klMixtureGaussian`
 */
export function klMixtureGaussianGradient(mixture: GaussianMixture, gaussian: Gaussian): GaussianGradient {
	requireGaussian(gaussian, 'gaussian');
	return forwardGradient(forwardFit(mixture), gaussian);
}

/**
 * The reverse divergence D(gaussian‖mixture): high wherever the gaussian lies between humps, however many it misses. Integrated
 * under the gaussian, as accurately as `expectation` says.
 *
 * @param unit of the result
 * @returns 0 or more
 * @throws RangeError when the mixture's weights are no distribution, a mean is not finite, a std not positive and finite, or
 * the unit is unknown
 */
export function klGaussianMixture(gaussian: Gaussian, mixture: GaussianMixture, unit: Unit = 'nat'): number {
	return fromNats(reverseDivergence(mixture)(gaussian).value, unit);
}

/**
 * The gradient of `klGaussianMixture`. With x = mean + std · t for a standard-normal t, it is the gaussian that moves its
 * points over the mixture, and the gradient of −log mixture(x) is taken under the integral.
 *
 * @throws RangeError as `klGaussianMixture`
 */
export function klGaussianMixtureGradient(gaussian: Gaussian, mixture: GaussianMixture): GaussianGradient {
	return reverseDivergence(mixture)(gaussian).gradient;
}

/** A divergence and how it changes, at one gaussian. */
export interface Divergence {
	/** In nats. */
	readonly value: number;
	readonly gradient: GaussianGradient;
}

/** D(mixture‖gaussian) and its gradient as a function of the gaussian; the mixture's own part is integrated once. */
export function forwardDivergence(mixture: GaussianMixture): (gaussian: Gaussian) => Divergence {
	const best = forwardFit(mixture);
	const total = sum(mixture.map(({ weight }) => weight));
	const ofMixture = logDensityOf(mixture);
	const ofBest = logDensityOf(best);
	const bend = bendOf(mixture);
	const atBest = sum(
		mixture
			.filter(({ weight }) => weight > 0)
			.map((hump) => (hump.weight / total) * expectation(hump, (x) => ofMixture(x) - ofBest(x), bend))
	);
	return (gaussian) => {
		requireGaussian(gaussian, 'gaussian');
		return {
			value: Math.max(0, atBest) + gaussianKl(best, gaussian),
			gradient: forwardGradient(best, gaussian)
		};
	};
}

function forwardGradient(best: Gaussian, gaussian: Gaussian): GaussianGradient {
	const shift = (gaussian.mean - best.mean) / gaussian.std;
	const ratio = best.std / gaussian.std;
	return { mean: shift / gaussian.std, logStd: (1 - ratio) * (1 + ratio) - shift * shift };
}

/** D(gaussian‖mixture) and its gradient as a function of the gaussian. */
export function reverseDivergence(mixture: GaussianMixture): (gaussian: Gaussian) => Divergence {
	requireMixture(mixture, 'mixture');
	const ofMixture = logDensityWithSlopeOf(mixture);
	const bend = bendOf(mixture);
	return (gaussian) => {
		requireGaussian(gaussian, 'gaussian');
		const [crossEntropy, mean, logStd] = expectations(
			gaussian,
			3,
			(x, into) => {
				const found = ofMixture(x);
				into[0] = -found[0];
				into[1] = -found[1];
				into[2] = (gaussian.mean - x) * found[1];
			},
			bend
		);
		const entropy = Math.log(2 * Math.PI * Math.E) / 2 + Math.log(gaussian.std);
		return { value: Math.max(0, crossEntropy - entropy), gradient: { mean, logStd: logStd - 1 } };
	};
}

/**
 * How far from the real line the logarithm of a mixture's density has its first pole. There two humps are equally large and of
 * opposite sign: the difference of their logarithms, ax² + bx + c, is iπ. For humps with the same std that is π·std²/distance.
 */
function bendOf(mixture: GaussianMixture): number {
	const humps = mixture.filter(({ weight }) => weight > 0);
	let nearest = Infinity;
	humps.forEach((one, i) => {
		for (const other of humps.slice(i + 1)) {
			const distance = other.mean - one.mean;
			const a = (1 / other.std ** 2 - 1 / one.std ** 2) / 2;
			const b = -distance / other.std ** 2;
			const c =
				(distance / other.std) ** 2 / 2 + Math.log((one.weight / one.std) * (other.std / other.weight));
			const discriminant = b * b - 4 * a * c;
			const root = Math.sqrt((Math.hypot(discriminant, 4 * a * Math.PI) + discriminant) / 2);
			nearest = Math.min(nearest, Math.PI / root);
		}
	});
	return nearest;
}

/**
 * What a divergence adds up, point by point: p(x) log p(x)/q(x). Negative where q is the denser.
 *
 * @param p the true density
 * @param q the model's density
 * @param xs the points
 * @param unit of the result, per unit of x
 * @returns as many values as there are points
 * @throws RangeError when the weights of a mixture are no distribution, a mean is not finite, a std not positive and finite,
 * or the unit is unknown
 */
export function klIntegrand(
	p: Gaussian | GaussianMixture,
	q: Gaussian | GaussianMixture,
	xs: Vector,
	unit: Unit = 'nat'
): Float64Array<ArrayBuffer> {
	requireDensity(p, 'p');
	requireDensity(q, 'q');
	const ofP = logDensityOf(p);
	const ofQ = logDensityOf(q);
	return Float64Array.from(xs, (x) => {
		const log = ofP(x);
		return fromNats(Math.exp(log) * (log - ofQ(x)), unit);
	});
}
