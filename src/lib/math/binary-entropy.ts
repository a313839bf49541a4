import { requireProbability } from './distribution';
import { fromNats, type Unit } from './unit';

/**
 * The entropy of a coin that lands heads with probability p: p log 1/p + (1 − p) log 1/(1 − p).
 *
 * 0 at both ends, log 2 in the middle.
 *
 * @param p one number from 0 to 1
 * @param unit of the result
 * @throws RangeError when p is NaN or outside [0, 1], or the unit is unknown
 */
export function binaryEntropy(p: number, unit: Unit = 'nat'): number {
	requireProbability(p, 'p');
	if (p === 0 || p === 1) return fromNats(0, unit);
	return fromNats(-p * Math.log(p) - (1 - p) * Math.log1p(-p), unit);
}

/**
 * The slope of `binaryEntropy` at p: log((1 − p) / p), the difference of the coin's two surprisals.
 *
 * Infinity at 0, 0 at 1/2, -Infinity at 1.
 *
 * @param p one number from 0 to 1
 * @param unit of the result, per unit of p
 * @throws RangeError when p is NaN or outside [0, 1], or the unit is unknown
 */
export function binaryEntropySlope(p: number, unit: Unit = 'nat'): number {
	requireProbability(p, 'p');
	// Near the middle the two logarithms cancel, while 1 − 2p is exact; at the ends it is the other way round.
	const middle = p > 0.25 && p < 0.75;
	return fromNats(middle ? Math.log1p((1 - 2 * p) / p) : Math.log1p(-p) - Math.log(p), unit);
}
