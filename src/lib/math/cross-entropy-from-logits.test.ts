import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../tests/reference/load';
import { expectClose, expectReference } from './expect-close.test-helper';
import { crossEntropy, crossEntropyFromLogits, logSoftmax, negativeLogLikelihood, softmax } from './index';
import {
	itRefusesWhatAreNoLogits,
	itRefusesWhatIsNoTarget,
	lossCases,
	notebookLogits
} from './losses.test-helper';

describe('crossEntropyFromLogits(z, target)', () => {
	it('is the cross-entropy of the one-hot label and softmax(z)', () => {
		expectClose(crossEntropyFromLogits([1, 2, 4], 1), crossEntropy([0, 1, 0], softmax([1, 2, 4])));
	});

	it('is the negative log-likelihood of logSoftmax(z)', () => {
		for (const { logits, target } of lossCases) {
			expectClose(crossEntropyFromLogits(logits, target), negativeLogLikelihood(logSoftmax(logits), target));
		}
	});

	it('is 103.1093 for the notebook', () => {
		expect(crossEntropyFromLogits(notebookLogits, 3).toFixed(4)).toBe('103.1093');
	});

	it('is log n where all logits are equal', () => {
		expectClose(crossEntropyFromLogits(new Array(10).fill(7), 3), Math.log(10));
	});

	it('equals the reference', () => {
		for (const { logits, target, float64 } of lossCases) {
			const largest = Math.max(...logits.map(Math.abs));
			expectReference(crossEntropyFromLogits(logits, target), float64.cross_entropy, largest);
		}
	});

	it('equals the reference of the gradients', () => {
		interface GradientCase {
			logits: number[];
			target: number;
			cross_entropy: number;
		}
		for (const { logits, target, cross_entropy } of loadReference<GradientCase>('softmax_gradients')) {
			const largest = Math.max(...logits.map(Math.abs));
			expectReference(crossEntropyFromLogits(logits, target), cross_entropy, largest);
		}
		interface SigmoidCase {
			z: number;
			y: 0 | 1;
			cross_entropy: number;
		}
		for (const { z, y, cross_entropy } of loadReference<SigmoidCase>('sigmoid_gradients')) {
			expectReference(crossEntropyFromLogits([0, z], y), cross_entropy, Math.max(1, Math.abs(z)));
		}
	});

	// mpmath, 450 digits: log(sum(exp(mpf(x)) for x in z)) - mpf(z[target])
	it.each([
		[[0, -46], 0, 1.0530617357553812e-20],
		[[0, -46], 1, 46],
		[[0, -46, -46.5], 0, 1.6917759650612235e-20],
		[[40, 0, -300], 0, 4.248354255291589e-18],
		[[40, 0, -300], 2, 340],
		[[0, -700], 0, 9.85967654375977e-305]
	])('keeps its digits however small the loss: %j, %i', (z, target, expected) => {
		expectClose(crossEntropyFromLogits(z, target), expected);
	});

	it('does not overflow before the loss itself does', () => {
		expectClose(crossEntropyFromLogits([1e30, 1e30], 1), Math.LN2);
		expect(crossEntropyFromLogits([1e30, 0, -1e30], 0)).toBe(0);
		expect(crossEntropyFromLogits([1e30, 0, -1e30], 1)).toBe(1e30);
		expect(crossEntropyFromLogits([1e30, 0, -1e30], 2)).toBe(2e30);
		expect(crossEntropyFromLogits([1e308, -1e308], 0)).toBe(0);
		expect(crossEntropyFromLogits([1e308, -1e308], 1)).toBe(Infinity);
	});

	it('is Infinity where the target is masked out by -Infinity, and ignores other masked classes', () => {
		expect(crossEntropyFromLogits([0, -Infinity], 1)).toBe(Infinity);
		expect(crossEntropyFromLogits([3, -Infinity], 0)).toBe(0);
	});

	itRefusesWhatAreNoLogits((z) => crossEntropyFromLogits(z, 0));
	itRefusesWhatIsNoTarget((target) => crossEntropyFromLogits([1, 2, 3], target));
});
