import { describe, expect, it } from 'vitest';
import { expectAllClose, expectClose } from './expect-close.test-helper';
import { entropy, sigmoid, softmax } from './index';
import { itRefusesWhatAreNoLogits, lossCases, notebookLogits } from './losses.test-helper';

describe('softmax(z)', () => {
	it('gives equal probabilities to equal logits', () => {
		expect(softmax([0, 0, 0, 0])).toEqual([0.25, 0.25, 0.25, 0.25]);
		expect(softmax([5])).toEqual([1]);
	});

	it('makes differences of logits into ratios of probabilities', () => {
		expectAllClose(softmax([0, Math.log(3)]), [0.25, 0.75]);
	});

	it('does not change when every logit moves by the same amount', () => {
		expect(softmax([1 + 512, 2 + 512, 4 + 512])).toEqual(softmax([1, 2, 4]));
		expect(softmax([1e30, 1e30])).toEqual([0.5, 0.5]);
	});

	it('gives a distribution', () => {
		for (const { logits } of lossCases) expect(() => entropy(softmax(logits))).not.toThrow();
	});

	it('is the sigmoid of the difference for two classes', () => {
		expectAllClose(softmax([3, -2]), [sigmoid(5), sigmoid(-5)]);
	});

	it('equals the reference', () => {
		for (const { logits, float64 } of lossCases) expectAllClose(softmax(logits), float64.softmax);
	});

	it('gives 1.66e-45 where float32 has only its smallest subnormal left', () => {
		expect(softmax(notebookLogits)[3].toPrecision(3)).toBe('1.66e-45');
	});

	// mpmath, 450 digits: exp(mpf(x) - log(sum(exp(mpf(y)) for y in z)))
	it('keeps the digits of small probabilities', () => {
		expectAllClose(softmax([0, -46, -46.5]), [1, 1.0530617357553812e-20, 6.387142293058423e-21]);
		expectAllClose(softmax([40, 0, -300]), [1, 4.248354255291589e-18, 2.1871378321977186e-148]);
		expectClose(softmax([0, -700])[1], 9.85967654375977e-305);
	});

	it('neither overflows nor gives NaN for the largest logits', () => {
		expect(softmax([1e308, -1e308])).toEqual([1, 0]);
		expect(softmax([1e30, 0, -1e30])).toEqual([1, 0, 0]);
	});

	it('gives 0 to a class masked out by -Infinity', () => {
		expect(softmax([0, -Infinity, 0])).toEqual([0.5, 0, 0.5]);
	});

	it('leaves its argument alone', () => {
		expect(softmax(Object.freeze([7, 7]))).toEqual([0.5, 0.5]);
	});

	itRefusesWhatAreNoLogits(softmax);
});
