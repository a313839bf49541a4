import { describe, expect, it } from 'vitest';
import { expectAllClose } from './expect-close.test-helper';
import { idealLengths, surprisal } from './index';
import { itRefusesWhatIsNoDistribution } from './information.test-helper';
import { sum } from './sum';

describe('idealLengths(q)', () => {
	it('is the surprisal of each outcome', () => {
		const q = [0.1, 0.2, 0.7];
		expect(idealLengths(q)).toEqual(q.map((qi) => surprisal(qi)));
		expectAllClose(idealLengths([0.5, 0.25, 0.25], 'bit'), [1, 2, 2]);
	});

	it('is 0, not -0, for a certain outcome and Infinity for an impossible one', () => {
		expect(idealLengths([1, 0])).toEqual([0, Infinity]);
		expect(idealLengths([1 + 5e-7])).toEqual([0]);
	});

	it('throws a RangeError for another unit', () => {
		expect(() => idealLengths([1], 'bits' as 'bit')).toThrow(RangeError);
	});

	itRefusesWhatIsNoDistribution('q', (q) => sum(idealLengths(q)));
});
