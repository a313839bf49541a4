/**
 * The distribution of a certain outcome: 1 at index, 0 elsewhere. What a label looks like as a distribution.
 *
 * @param index from 0 to n − 1
 * @param n how many outcomes there are
 * @throws RangeError when n is not a positive integer or index is not a whole number from 0 to n − 1
 */
export function oneHot(index: number, n: number): number[] {
	if (!(Number.isInteger(n) && n >= 1)) throw new RangeError(`n is ${n}; there is at least one outcome`);
	if (!(Number.isInteger(index) && index >= 0 && index < n)) {
		throw new RangeError(`index is ${index}; an index is a whole number from 0 to ${n - 1}`);
	}
	return Array.from({ length: n }, (_, i) => (i === index ? 1 : 0));
}
