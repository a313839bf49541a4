import { makeRoom } from '$lib/controls/make-room';
import type { Localized } from '$lib/i18n/lang';
import type { Settled } from '../definition';

/** Two distributions over the same outcomes: the true one and the model's. */
export interface Pair {
	readonly p: readonly number[];
	readonly q: readonly number[];
}

/**
 * The distribution over n outcomes that is nearest at hand: each newcomer takes an equal part, and who leaves gives what
 * it had to those who stay.
 */
export function withOutcomes(p: readonly number[], n: number): readonly number[] {
	let fitted = p;
	while (fitted.length < n) {
		const part = Math.round(10_000 / (fitted.length + 1)) / 10_000;
		fitted = makeRoom([...fitted, 0], fitted.length, part, []);
	}
	while (fitted.length > n) fitted = makeRoom(fitted, fitted.length - 1, 0, []).slice(0, -1);
	return fitted;
}

/** What a reader is told whose p or q brought another number of outcomes along. */
export function fittedNote(fitted: 'p' | 'q', n: number): Localized {
	return {
		en: `${fitted} was given ${n} outcomes, too.`,
		zh: `${fitted} 也相应改成了 ${n} 种结果。`
	};
}

/** Gives p and q the same outcomes after they were read: q follows p, unless only q was given. */
export function sameOutcomes<State extends Pair>(
	{ p, q }: State,
	given: readonly (keyof State)[]
): Settled<State> | undefined {
	if (p.length === q.length) return undefined;
	const fitted = given.includes('q') && !given.includes('p') ? 'p' : 'q';
	const patch: Partial<Pair> =
		fitted === 'p' ? { p: withOutcomes(p, q.length) } : { q: withOutcomes(q, p.length) };
	const n = fitted === 'p' ? q.length : p.length;
	return { patch: patch as Partial<State>, note: fittedNote(fitted, n) };
}
