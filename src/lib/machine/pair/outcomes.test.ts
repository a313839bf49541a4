import { describe, expect, it } from 'vitest';
import { sameOutcomes, withOutcomes } from './outcomes';

const sum = (p: readonly number[]) => p.reduce((a, b) => a + b, 0);

describe('withOutcomes', () => {
	it('gives a newcomer an equal part', () => expect(withOutcomes([0.5, 0.5], 4).at(-1)).toBe(0.25));

	it('hands what a leaving outcome had to those who stay', () =>
		expect(withOutcomes([0.25, 0.25, 0.5], 2)).toEqual([0.5, 0.5]));

	it('leaves a distribution alone that has as many', () => {
		const p = [0.1, 0.9];
		expect(withOutcomes(p, 2)).toBe(p);
	});

	it('keeps a distribution one, whatever comes and goes', () => {
		for (const p of [[1, 0], [0.1, 0.2, 0.7], [0, 0, 0, 1], Array<number>(7).fill(1 / 7)]) {
			for (let n = 2; n <= 8; n++) {
				const fitted = withOutcomes(p, n);
				expect(fitted).toHaveLength(n);
				expect(sum(fitted)).toBeCloseTo(1, 9);
				for (const pi of fitted) expect(pi).toBeGreaterThanOrEqual(0);
			}
		}
	});
});

describe('sameOutcomes', () => {
	const p = [0.2, 0.3, 0.5];
	const q = [0.5, 0.5];

	it('has nothing to say to distributions over as many outcomes', () =>
		expect(sameOutcomes({ p, q: p }, ['p', 'q'])).toBeUndefined());

	it('lets q follow p', () => {
		const settled = sameOutcomes({ p, q }, ['p', 'q']);
		expect(settled?.patch.q).toHaveLength(3);
		expect(settled?.note.en).toBe('q was given 3 outcomes, too.');
	});

	it('lets p follow q when only q was given', () =>
		expect(sameOutcomes({ p, q }, ['q'])?.patch).toEqual({ p: withOutcomes(p, 2) }));
});
