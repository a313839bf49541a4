import { requireDistribution } from './distribution';
import { sum } from './sum';
import { fromNats, type Unit } from './unit';

/** A normal distribution over the real line. */
export interface Gaussian {
	readonly mean: number;
	/** The standard deviation, above 0. */
	readonly std: number;
}

/** One hump of a mixture. */
export interface WeightedGaussian extends Gaussian {
	/** The hump's probability. */
	readonly weight: number;
}

/** A weighted sum of normal densities; the weights are a distribution. */
export type GaussianMixture = readonly WeightedGaussian[];

/** @throws RangeError, naming the argument and its value, unless the mean is finite and the std finite and positive */
export function requireGaussian({ mean, std }: Gaussian, name: string): void {
	if (!Number.isFinite(mean)) throw new RangeError(`${name}.mean is ${mean}; a mean is a finite number`);
	if (!(std > 0 && std < Infinity)) {
		throw new RangeError(`${name}.std is ${std}; a standard deviation is a positive finite number`);
	}
}

/** @throws RangeError unless all humps are Gaussians and their weights a distribution */
export function requireMixture(mixture: GaussianMixture, name: string): void {
	requireDistribution(
		mixture.map(({ weight }) => weight),
		`weights of ${name}`
	);
	mixture.forEach((hump, i) => requireGaussian(hump, `${name}[${i}]`));
}

/** @throws RangeError unless it is a Gaussian or a mixture of them */
export function requireDensity(density: Gaussian | GaussianMixture, name: string): void {
	if ('mean' in density) requireGaussian(density, name);
	else requireMixture(density, name);
}

/**
 * A Gaussian's or a mixture's density at x, per unit of x.
 *
 * Unchecked, as `logDensity` is.
 */
export function density(x: number, of: Gaussian | GaussianMixture): number {
	return Math.exp(logDensity(x, of));
}

/**
 * The logarithm of a Gaussian's or a mixture's density at x, in nats. Still a number far out in the tails, where the density
 * itself has become 0.
 *
 * Unchecked, for it is called at every point of a curve. Weights count as scaled to add up to 1.
 */
export function logDensity(x: number, of: Gaussian | GaussianMixture): number {
	return logDensityOf(of)(x);
}

/** The logarithm of a density, in nats, as a function of x for which all that can be is computed beforehand. */
export function logDensityOf(of: Gaussian | GaussianMixture): (x: number) => number {
	const at = logDensityWithSlopeOf(of);
	return (x) => at(x)[0];
}

/**
 * The same with its slope: the pull of each hump, (mean − x)/std², weighted with the probability that x came from it.
 *
 * @returns a function that gives [logarithm, slope], in one array that it writes over each time: an integral asks a thousand times
 */
export function logDensityWithSlopeOf(of: Gaussian | GaussianMixture): (x: number) => Float64Array {
	const mixture = 'mean' in of ? [{ weight: 1, ...of }] : of;
	const total = sum(mixture.map(({ weight }) => weight));
	const humps = mixture
		.filter(({ weight }) => weight > 0)
		.map(({ weight, mean, std }) => ({
			mean,
			std,
			logPeak: Math.log(weight / total) - Math.log(std) - Math.log(2 * Math.PI) / 2
		}));

	const found = new Float64Array(2);
	return (x) => {
		let max = -Infinity;
		let likelihood = 0;
		let pull = 0;
		for (const { mean, std, logPeak } of humps) {
			const t = (mean - x) / std;
			const log = logPeak - (t * t) / 2;
			// Relative to the largest so far, so that nothing underflows where it is all there is.
			if (log > max) {
				const scale = Math.exp(max - log);
				likelihood = likelihood * scale + 1;
				pull = pull * scale + t / std;
				max = log;
			} else {
				const share = Math.exp(log - max);
				likelihood += share;
				pull += (share * t) / std;
			}
		}
		found[0] = max + Math.log(likelihood);
		found[1] = pull / likelihood;
		return found;
	};
}

/**
 * The divergence D(p‖q) of two Gaussians, in closed form: log(σ_q/σ_p) + (σ_p² + (μ_p − μ_q)²)/(2σ_q²) − 1/2.
 *
 * @param unit of the result
 * @returns 0 or more, with all its digits where p and q nearly agree
 * @throws RangeError when a mean is not finite, a std not positive and finite, or the unit is unknown
 */
export function gaussianKl(p: Gaussian, q: Gaussian, unit: Unit = 'nat'): number {
	requireGaussian(p, 'p');
	requireGaussian(q, 'q');
	const shift = (p.mean - q.mean) / q.std;
	return fromNats(ofStds(p.std, q.std) + (shift * shift) / 2, unit);
}

/** The divergence of two Gaussians with the same mean: (r² − 1)/2 − log r, where r = p/q. */
function ofStds(p: number, q: number): number {
	const d = (p - q) / q;
	if (Math.abs(d) > 0.1) {
		const r = p / q;
		return (r * r - 1) / 2 - (Math.log(p) - Math.log(q));
	}
	// With r = 1 + d the parts of first order cancel: d²/2 + (d − log(1 + d)), and the second is d²/2 − d³/3 + …
	let tail = 0;
	for (let power = d * d, k = 2; Math.abs(power) > 1e-18 * d * d; power *= -d, k++) tail += power / k;
	return (d * d) / 2 + tail;
}
