import { describe, expect, it } from 'vitest';
import { loadReference } from '$tests/reference/load';
import definition, { type State } from './definition';

const open = (p: readonly number[], q: readonly number[], unit: State['unit'] = 'nat') => {
	const state: State = { p, q, names: [], unit };
	const figures = definition.compute(state, undefined);
	return {
		figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh'),
		table: definition.table(state, figures, 'en')
	};
};
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

const cases = loadReference<{ p: number[]; q: number[]; kl: number; kl_reverse: number }>('information');
const p = [0.4, 0.3, 0.2, 0.1];
const q = [0.1, 0.1, 0.1, 0.7];

describe('kl', () => {
	it.each(cases)('agrees with the reference for $p and $q, both ways', ({ p, q, kl, kl_reverse }) => {
		const { figures } = open(p, q);
		for (const [figure, expected] of [
			[figures.kl, kl],
			[figures.reverse, kl_reverse]
		]) {
			if (Number.isFinite(expected)) expect(figure).toBeCloseTo(expected, 12);
			else expect(figure).toBe(expected);
		}
	});

	it.each(cases)('is the sum of its terms and never negative, for $p and $q', ({ p, q }) => {
		const { figures } = open(p, q);
		expect(figures.kl).toBeGreaterThanOrEqual(0);
		expect(figures.reverse).toBeGreaterThanOrEqual(0);
		if (figures.kl < Infinity) expect(sum(figures.terms)).toBeCloseTo(figures.kl, 12);
		if (figures.reverse < Infinity) expect(sum(figures.reverseTerms)).toBeCloseTo(figures.reverse, 12);
	});

	it('has a negative term where q gives an outcome more than p does', () => {
		const { figures, en, zh, table } = open(p, q);
		expect(figures.terms.map(Math.sign)).toEqual([1, 1, 1, -1]);
		expect(figures.reverseTerms.map(Math.sign)).toEqual([-1, -1, -1, 1]);
		expect(en).toContain('The term of D is negative, the sum is not.');
		expect(zh).toContain('D 的单项为负，总和却不为负。');
		expect(table.rows[3]).toEqual(['D', '0.1', '0.7', '−0.1946', '1.3621']);
	});

	it('calls no term negative that shows as 0.0000', () => {
		const { table, en, zh } = open([0.5, 0.5 - 1e-9, 1e-9], [0.4, 0.6 - 1e-8, 1e-8]);
		expect(table.rows[2][3]).toBe('0.0000');
		expect(en).toContain('The term of B is negative, the sum is not.');
		expect(zh).toContain('B 的单项为负，总和却不为负。');
	});

	it('takes back from the positive terms what the negative ones are', () => {
		const { figures } = open(p, q);
		expect(figures.gains).toBeCloseTo(figures.kl - figures.terms[3], 12);
		expect(figures.reverseGains).toBeCloseTo(figures.reverseTerms[3], 12);
	});

	it('depends on the direction, and swapping exchanges the two', () => {
		const { kl, reverse } = open(p, q).figures;
		expect(kl).not.toBeCloseTo(reverse, 1);
		expect(open(q, p).figures).toMatchObject({ kl: reverse, reverse: kl });
	});

	it('is 0 both ways only where p equals q', () => {
		expect(open(p, p).figures).toMatchObject({ kl: 0, reverse: 0 });
		expect(open(p, p).en).toContain('the two are the same');
	});

	it('is infinite in the direction whose model rules out what happens, and says why', () => {
		const { figures, en, zh } = open([0.5, 0.5, 0], [0.25, 0.25, 0.5]);
		expect(figures.kl).toBeCloseTo(Math.LN2, 12);
		expect(figures.reverse).toBe(Infinity);
		expect(en).toContain('The second is infinite because q allows C and p gives it probability 0.');
		expect(zh).toContain('无穷大');
		const disjoint = open([1, 0], [0, 1]);
		expect(disjoint.figures).toMatchObject({ kl: Infinity, reverse: Infinity });
		expect(disjoint.en).toContain('The first is infinite');
	});
});
