import { requireProbability } from './distribution';
import { fromNats, type Unit } from './unit';

/**
 * The surprisal, or self-information, of one outcome: I = log 1/p (Shannon 1948).
 *
 * A certain outcome carries 0, an impossible one Infinity, and independent outcomes add. For a whole distribution,
 * map it: `p.map((p) => surprisal(p))`.
 *
 * @param p the outcome's probability, one number from 0 to 1
 * @param unit of the result
 * @throws RangeError when p is NaN or outside [0, 1], or the unit is unknown
 */
export function surprisal(p: number, unit: Unit = 'nat'): number {
	requireProbability(p, 'p');
	return fromNats(codeLength(p), unit);
}

/**
 * One rectangle of the course's picture: as wide as an outcome is probable and as high as its code word is long,
 * p · log 1/q. These areas add up to the cross-entropy, and with q = p to the entropy. 0 where p is 0, however
 * long the code word.
 *
 * @param p the outcome's true probability
 * @param q the probability its code was made for
 * @param unit of the result
 * @throws RangeError when p or q is NaN or outside [0, 1], or the unit is unknown
 */
export function weightedSurprisal(p: number, q: number, unit: Unit = 'nat'): number {
	requireProbability(p, 'p');
	requireProbability(q, 'q');
	return fromNats(weightedCodeLength(p, q), unit);
}

/** `weightedSurprisal` in nats and unchecked, for sums over distributions that have been checked. */
export function weightedCodeLength(p: number, q: number): number {
	return p === 0 ? 0 : p * codeLength(q);
}

function codeLength(q: number): number {
	// Not -Math.log(q), which is -0 for a certain outcome.
	return 0 - Math.log(q);
}
