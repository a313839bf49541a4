import {
	fitGaussian,
	forwardFit,
	klMixtureGaussian,
	type Gaussian,
	type GaussianFitStep,
	type GaussianMixture
} from '$lib/math';

export const directions = ['forward', 'reverse'] as const;
export type Direction = (typeof directions)[number];

/** The most steps a descent takes. */
export const MOST_STEPS = 200;

/** A Gaussian that no neighbour betters, and its divergence in nats. */
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

/** Where D(mixture‖·) is least. */
export const forwardOptimum = remembering((mixture: GaussianMixture): Fit => {
	const best = forwardFit(mixture);
	return { ...best, kl: klMixtureGaussian(mixture, best) };
});

/** Where D(·‖mixture) has a minimum that a descent from one of the humps comes to: two answers, or one; from left to right. */
export const reverseOptima = remembering((mixture: GaussianMixture): readonly Fit[] => {
	const ends = mixture
		.filter(({ weight }) => weight > 0)
		.map(({ mean, std }): Fit => {
			const { gaussian, kl } = new Descent(mixture, { mean, std }, 'reverse').first(MOST_STEPS).at(-1)!;
			return { ...gaussian, kl };
		})
		.sort((a, b) => a.mean - b.mean);
	return ends.filter(({ mean, std }, i) => {
		const before = ends[i - 1];
		return !before || Math.abs(before.mean - mean) > SAME || Math.abs(before.std - std) > SAME;
	});
});
