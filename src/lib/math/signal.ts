import { activate, activationSlope, LEAK, type Activation } from './mlp';

/** What the theory asks of a batch: its inputs' mean square, and the mean cosine of two different ones. */
export interface BatchMoments {
	readonly square: number;
	readonly cosine: number;
	readonly examples: number;
}

/** What the theory expects of one layer's sums before the activation. */
export interface ExpectedSums {
	/** √(fan_in · Var(w) · E[x²]) */
	readonly std: number;
	/** Between these lie about 95% of all random beginnings: two standard deviations, on a logarithmic axis. */
	readonly low: number;
	readonly high: number;
	/** E[φ′(z)²]: by which a slope's square shrinks when it passes the activation backwards. */
	readonly slopeSquare: number;
}

/**
 * The mean of f over a standard-normal number, by the midpoint rule: exact but for what lies beyond 8 and for steps away from 0.
 */
function normalMean(f: (u: number) => number): number {
	const [reach, perUnit] = [8, 64];
	let sum = 0;
	for (let i = -reach * perUnit; i < reach * perUnit; i++) {
		const u = (i + 0.5) / perUnit;
		sum += Math.exp((-u * u) / 2) * f(u);
	}
	return sum / perUnit / Math.sqrt(2 * Math.PI);
}

/** E[φ(z)²] for z normal with mean 0 and this standard deviation. */
export function activationSquare(activation: Activation, std: number): number {
	// The integrals of the ReLUs are known: half the line keeps its square.
	if (activation === 'relu') return std ** 2 / 2;
	if (activation === 'leaky-relu') return (std ** 2 * (1 + LEAK ** 2)) / 2;
	return normalMean((u) => activate(activation, std * u) ** 2);
}

/** E[φ′(z)²] for such a z. */
export function activationSlopeSquare(activation: Activation, std: number): number {
	if (activation === 'relu') return 1 / 2;
	if (activation === 'leaky-relu') return (1 + LEAK ** 2) / 2;
	return normalMean((u) => activationSlope(activation, std * u) ** 2);
}

/** E[φφ′] and E[φ²φ′²] for two normal z of this standard deviation and correlation, as shares of E[φ²] and its square. */
function pairMoments(activation: Activation, std: number, correlation: number) {
	const [reach, step] = [4.5, 1 / 2];
	const rest = Math.sqrt(Math.max(0, 1 - correlation ** 2));
	let [product, squares, square, weights] = [0, 0, 0, 0];
	for (let u = -reach; u <= reach; u += step) {
		const one = activate(activation, std * u);
		for (let v = -reach; v <= reach; v += step) {
			const other = activate(activation, std * (correlation * u + rest * v));
			const weight = Math.exp(-(u * u + v * v) / 2);
			product += weight * one * other;
			squares += weight * (one * other) ** 2;
			square += weight * one * one;
			weights += weight;
		}
	}
	const mean = square / weights;
	if (mean === 0) return { cosine: 0, squares: 1 };
	return {
		cosine: Math.min(1, product / weights / mean),
		squares: Math.max(1, squares / weights / mean ** 2)
	};
}

/**
 * How large each layer's sums are at the start: fan_in · Var(w) · E[x²] is their variance (Glorot and Bengio 2010, He et al. 2015),
 * where E[x²] of a layer is that of the activations below it. The band is what chance leaves at this width: each layer of n units is a
 * sample of n, and the deviations of all layers below are handed on.
 *
 * @param sizes inputs, widths, classes
 * @param spreads the standard deviation of each layer's weights
 */
export function expectedSums(
	{ sizes, activation }: { readonly sizes: readonly number[]; readonly activation: Activation },
	spreads: readonly number[],
	{ square, cosine, examples }: BatchMoments
): ExpectedSums[] {
	let given = square;
	let correlation = cosine;
	/** Relative variance, over random beginnings, of what the layer is given. */
	let chance = 0;
	return spreads.map((spread, layer) => {
		const units = sizes[layer + 1];
		const std = Math.sqrt(sizes[layer] * given) * spread;
		const own = 1 / examples;
		// The mean over one unit's examples of z² varies by this much from unit to unit, and n of them are averaged.
		const here = chance + (2 * (own + (1 - own) * correlation ** 2)) / units;
		// A standard deviation varies half as much as its square.
		const factor = Math.exp(Math.sqrt(here));
		const alone = pairMoments(activation, std, 1);
		const pair = pairMoments(activation, std, correlation);
		given = activationSquare(activation, std);
		chance =
			sensitivity(activation, std, given) ** 2 * chance +
			(own * (alone.squares - 1) + (1 - own) * (pair.squares - 1)) / units;
		correlation = pair.cosine;
		return {
			std,
			low: std / factor,
			high: std * factor,
			slopeSquare: activationSlopeSquare(activation, std)
		};
	});
}

/** By what share E[φ²] changes when E[z²] changes by one percent: 1 for the ReLUs, 0 where all is saturated. */
function sensitivity(activation: Activation, std: number, square: number): number {
	if (activation === 'relu' || activation === 'leaky-relu') return 1;
	if (std === 0 || square === 0) return 0;
	return (activationSquare(activation, std * 1.005) / square - 1) / 0.01;
}

/**
 * How large the slopes are at each layer's sums, handed back from the last: Var = fan_out · Var(w) · E[φ′²] times that of the layer
 * above.
 *
 * @param last standard deviation of the slopes at the logits
 */
export function expectedSlopes(
	sizes: readonly number[],
	spreads: readonly number[],
	sums: readonly Pick<ExpectedSums, 'slopeSquare'>[],
	last: number
): number[] {
	const slopes = [last];
	for (let layer = spreads.length - 1; layer > 0; layer--) {
		const factor = sizes[layer + 1] * spreads[layer] ** 2 * sums[layer - 1].slopeSquare;
		slopes.unshift(slopes[0] * Math.sqrt(factor));
	}
	return slopes;
}
