import { describe, expect, it } from 'vitest';
import { negativeLogLikelihood } from './index';
import { itRefusesWhatIsNoTarget } from './losses.test-helper';

describe('negativeLogLikelihood(logProbabilities, target)', () => {
	it("is the target's log-probability with its sign turned", () => {
		expect(negativeLogLikelihood([-0.5, -1.25, -3], 1)).toBe(1.25);
		expect(negativeLogLikelihood(new Float32Array([-0.5, -1.25]), 0)).toBe(0.5);
	});

	it('is 0, not -0, for a certain class and Infinity for an impossible one', () => {
		expect(negativeLogLikelihood([0, -Infinity], 0)).toBe(0);
		expect(negativeLogLikelihood([-0, -Infinity], 0)).toBe(0);
		expect(negativeLogLikelihood([0, -Infinity], 1)).toBe(Infinity);
	});

	it('throws a RangeError when there is no class, or one is NaN', () => {
		expect(() => negativeLogLikelihood([], 0)).toThrow(
			new RangeError('logProbabilities is empty; it takes at least one class')
		);
		expect(() => negativeLogLikelihood([0, NaN], 0)).toThrow(
			new RangeError('logProbabilities[1] is NaN; it must be a number')
		);
	});

	itRefusesWhatIsNoTarget((target) => negativeLogLikelihood([-1, -2, -3], target));
});
