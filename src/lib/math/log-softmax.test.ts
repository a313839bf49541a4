import { describe, expect, it } from 'vitest';
import { expectAllClose, expectClose, expectReference } from './expect-close.test-helper';
import { logSoftmax, softmax } from './index';
import { itRefusesWhatAreNoLogits, lossCases, notebookLogits } from './losses.test-helper';

describe('logSoftmax(z)', () => {
	it('is the logarithm of softmax', () => {
		expectAllClose(logSoftmax([1, 2, 4]), softmax([1, 2, 4]).map(Math.log));
	});

	it('equals the reference', () => {
		for (const { logits, float64 } of lossCases) {
			const largest = Math.max(...logits.map(Math.abs));
			logSoftmax(logits).forEach((value, i) => expectReference(value, float64.log_softmax[i], largest));
		}
	});

	it('is -103.1093 for the fourth logit of the notebook', () => {
		expect(logSoftmax(notebookLogits)[3].toFixed(4)).toBe('-103.1093');
	});

	// mpmath, 450 digits: mpf(x) - log(sum(exp(mpf(y)) for y in z))
	it('keeps the digits of what is all but certain', () => {
		expectAllClose(logSoftmax([0, -46]), [-1.0530617357553812e-20, -46]);
		expectAllClose(logSoftmax([40, 0, -300]), [-4.248354255291589e-18, -40, -340]);
		expectClose(logSoftmax([0, -700])[0], -9.85967654375977e-305);
	});

	it('is finite where the probability underflows to 0', () => {
		expect(logSoftmax([1e30, 0, -1e30])).toEqual([0, -1e30, -2e30]);
	});

	it('is -Infinity for a class masked out by -Infinity, and beyond the range of float64', () => {
		expectAllClose(logSoftmax([0, -Infinity, 0]), [-Math.LN2, -Infinity, -Math.LN2]);
		expect(logSoftmax([1e308, -1e308])).toEqual([0, -Infinity]);
	});

	it('is 0, not -0, for the only class', () => {
		expect(logSoftmax([5])).toEqual([0]);
	});

	itRefusesWhatAreNoLogits(logSoftmax);
});
