import { sum } from './sum';
import type { Vector } from './types';

/** How far from 1 the sum of a distribution may lie: room for float32 data, none for a forgotten outcome. */
const tolerance = 1e-6;

/** @throws RangeError, naming the argument and its value, unless it is a number from 0 to 1 */
export function requireProbability(p: number, name: string): void {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`${name} is ${p}; a probability lies between 0 and 1`);
}

/** @throws RangeError, naming the argument and the offending value, unless p is a distribution */
export function requireDistribution(p: Vector, name: string): void {
	if (p.length === 0) throw new RangeError(`${name} is empty; a distribution has at least one outcome`);
	for (let i = 0; i < p.length; i++) {
		if (!(p[i] >= 0 && p[i] <= 1 + tolerance)) {
			throw new RangeError(`${name}[${i}] is ${p[i]}; a probability lies between 0 and 1`);
		}
	}
	const total = sum(p);
	if (Math.abs(total - 1) > tolerance) {
		throw new RangeError(`${name} sums to ${total}; a distribution sums to 1 (within 1e-6)`);
	}
}

/** @throws RangeError unless p and q are distributions over equally many outcomes */
export function requireDistributions(p: Vector, q: Vector): void {
	requireDistribution(p, 'p');
	requireDistribution(q, 'q');
	if (p.length !== q.length) {
		throw new RangeError(
			`p has length ${p.length} and q has length ${q.length}; both describe the same outcomes`
		);
	}
}
