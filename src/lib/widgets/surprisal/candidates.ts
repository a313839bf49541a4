import { surprisal, type Unit } from '$lib/math';

/** What might measure how surprising an outcome of probability p is. */
export const candidates = ['surprisal', 'inverse', 'complement'] as const;
export type Candidate = (typeof candidates)[number];

/** The candidate's value at p. Only the surprisal has a unit. */
export function measure(candidate: Candidate, p: number, unit: Unit): number {
	switch (candidate) {
		case 'surprisal':
			return surprisal(p, unit);
		case 'inverse':
			return 1 / p;
		case 'complement':
			return 1 - p;
	}
}

/** Whether a candidate meets each of the three demands, for every probability. */
export interface Verdicts {
	/** A certain outcome counts 0. */
	readonly certain: boolean;
	/** The rarer an outcome, the more it counts. */
	readonly rarer: boolean;
	/** Two independent outcomes together count what they count one by one. */
	readonly adds: boolean;
}

/** Probabilities that no candidate passes by chance: 1/p + 1/r = 1/pr where p + r = 1, and nowhere else. */
const trials = Array.from({ length: 16 }, (_, i) => (i + 1) / 17).filter((p) => p !== 0.5);

/** Tries the demands. A demand that one trial breaks is broken. */
export function verdicts(candidate: Candidate): Verdicts {
	const value = (p: number) => measure(candidate, p, 'nat');
	const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
	return {
		certain: value(1) === 0,
		rarer: trials.every((p) => value(p / 2) > value(p)),
		adds: trials.every((p) => trials.every((r) => same(value(p) + value(r), value(p * r))))
	};
}
