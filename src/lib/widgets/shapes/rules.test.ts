import { describe, expect, it } from 'vitest';
import { loadReference } from '$tests/reference/load';
import { operations, outcomeOf } from './rules';
import type { Shape } from './shape';

type Case = { x: Shape; w: [number, number] } & Record<(typeof operations)[number], Shape | string>;
const cases = loadReference<Case>('shapes');

describe.each(operations)('outcomeOf(%s, x, w)', (operation) => {
	it('is what PyTorch gives or says, for every pair of small shapes', () => {
		for (const { x, w, [operation]: expected } of cases) {
			const { shape, message } = outcomeOf(operation, x, w);
			expect(shape ?? message, `${operation} of ${x} and ${w}`).toEqual(expected);
		}
	});
});
