import { requireNumbers, requireTarget } from './logits';
import type { Vector } from './types';

/**
 * The loss of a model that gave the true class this log-probability: −logProbabilities[target], in nats. PyTorch's `F.nll_loss`.
 *
 * @param logProbabilities the natural logarithms of n ≥ 1 probabilities, as from `logSoftmax`; -Infinity stands for 0
 * @param target the index of the true class
 * @throws RangeError when logProbabilities is empty or holds NaN; when target is not a whole number from 0 to n − 1
 */
export function negativeLogLikelihood(logProbabilities: Vector, target: number): number {
	requireNumbers(logProbabilities, 'logProbabilities');
	requireTarget(target, logProbabilities.length);
	// Not a bare minus sign, which makes -0 of a certain class.
	return 0 - logProbabilities[target];
}
