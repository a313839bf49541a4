import { expect, it } from 'vitest';
import { loadReference } from '../../../tests/reference/load';
import type { Vector } from './index';

interface LossCase {
	logits: number[];
	target: number;
	float64: { softmax: number[]; log_softmax: number[]; logsumexp: number; cross_entropy: number };
}

export const lossCases = loadReference<LossCase>('losses');

/** The ten logits of the notebook the course grew out of. */
export const notebookLogits = [
	-30.0933, -26.3787, 49.5051, -45.9024, 27.6928, 13.4984, -14.1607, 11.8758, 0.2135, 57.2064
];

/** Specifies what a function that turns logits into a distribution refuses. */
export function itRefusesWhatAreNoLogits(compute: (z: Vector) => unknown): void {
	it.each<[string, Vector, string]>([
		['empty', [], 'z is empty; it takes at least one class'],
		['with a NaN', [0, NaN], 'z[1] is NaN; it must be a number'],
		['with an Infinity', [0, Infinity], 'z[1] is Infinity; a logit is a number below Infinity'],
		[
			'of nothing but -Infinity',
			[-Infinity, -Infinity],
			'z holds only -Infinity; at least one class must be possible'
		]
	])('throws a RangeError for z %s', (_, z, message) => {
		expect(() => compute(z)).toThrow(new RangeError(message));
	});

	it('takes z as a typed array', () => {
		expect(compute(new Float32Array([1, -2]))).toEqual(compute([1, -2]));
	});
}

/** Specifies which targets a loss of three classes refuses. */
export function itRefusesWhatIsNoTarget(compute: (target: number) => unknown): void {
	it.each([-1, 3, 0.5, NaN, Infinity])('throws a RangeError for the target %d of three classes', (target) => {
		expect(() => compute(target)).toThrow(
			new RangeError(`target is ${target}; a target is a whole number from 0 to 2`)
		);
	});
}
