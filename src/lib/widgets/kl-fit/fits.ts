import {
	fromNats,
	fitGaussian,
	forwardDivergence,
	forwardFit,
	reverseDivergence,
	type Gaussian,
	type GaussianFitStep,
	type GaussianMixture,
	type Unit
} from '$lib/math';

export const directions = ['forward', 'reverse'] as const;
export type Direction = (typeof directions)[number];

/** The most steps a descent takes. */
export const MOST_STEPS = 200;

/** A Gaussian that no neighbour betters, and its divergence. */
export interface Fit extends Gaussian {
	readonly kl: number;
}

/** Two descents that end so near to each other have found the same answer. */
const SAME = 0.01;

/** Remembers the last thing that was computed: states come one after another, and mostly differ in something else. */
function remembering<Given extends readonly unknown[], Result>(
	compute: (...given: Given) => Result
): (...given: Given) => Result {
	let last: { readonly key: string; readonly result: Result } | undefined;
	return (...given) => {
		const key = JSON.stringify(given);
		if (last?.key !== key) last = { key, result: compute(...given) };
		return last.result;
	};
}

/** A descent as far as anybody has looked. */
export class Descent {
	readonly #ahead: Generator<GaussianFitStep, void, undefined>;
	readonly #taken: GaussianFitStep[] = [];

	constructor(mixture: GaussianMixture, start: Gaussian, direction: Direction) {
		this.#ahead = fitGaussian(mixture, start, direction, { steps: MOST_STEPS });
	}

	/** The start and the first steps, `most` at the most; fewer where the descent ends before. */
	first(most: number): readonly GaussianFitStep[] {
		while (this.#taken.length <= most) {
			const next = this.#ahead.next();
			if (next.done) break;
			this.#taken.push(next.value);
		}
		return this.#taken.slice(0, most + 1);
	}
}

/** The descent from a start; the steps it has taken are kept while the start and the mixture stay. */
export const descent = remembering(
	(mixture: GaussianMixture, start: Gaussian, direction: Direction) => new Descent(mixture, start, direction)
);

/** p, hump by hump. The same object as long as its numbers stay, so that what is drawn of it stays, too. */
export const mixtureOf = remembering(
	(weight: number, mean1: number, std1: number, mean2: number, std2: number): GaussianMixture => [
		{ weight, mean: mean1, std: std1 },
		// 1 − 0.9 is 0.1 to a reader, and 0.09999999999999998 to a float.
		{ weight: Number((1 - weight).toFixed(15)), mean: mean2, std: std2 }
	]
);

/** D(p‖·) and D(·‖p), in nats. What of them depends on p alone is computed once. */
const divergences = remembering((mixture: GaussianMixture) => ({
	forward: forwardDivergence(mixture),
	reverse: reverseDivergence(mixture)
}));

/** Both divergences of a Gaussian from the mixture. */
export function measure(mixture: GaussianMixture, gaussian: Gaussian, unit: Unit): Record<Direction, number> {
	const { forward, reverse } = divergences(mixture);
	return {
		forward: fromNats(forward(gaussian).value, unit),
		reverse: fromNats(reverse(gaussian).value, unit)
	};
}

/** Where D(mixture‖·) is least, in closed form. */
export function forwardOptimumOf(mixture: GaussianMixture, unit: Unit): Fit {
	const best = forwardFit(mixture);
	return { ...best, kl: fromNats(divergences(mixture).forward(best).value, unit) };
}

/** Where D(·‖mixture) is least, as a descent from each of the humps finds it: two answers, or one; from left to right. */
export const reverseOptimaOf = remembering((mixture: GaussianMixture, unit: Unit): readonly Fit[] => {
	const ends = mixture
		.filter(({ weight }) => weight > 0)
		.map(({ mean, std }): Fit => {
			const { gaussian, kl } = new Descent(mixture, { mean, std }, 'reverse').first(MOST_STEPS).at(-1)!;
			return { ...gaussian, kl: fromNats(kl, unit) };
		})
		.sort((a, b) => a.mean - b.mean);
	return ends.filter(({ mean, std }, i) => {
		const before = ends[i - 1];
		return !before || Math.abs(before.mean - mean) > SAME || Math.abs(before.std - std) > SAME;
	});
});
