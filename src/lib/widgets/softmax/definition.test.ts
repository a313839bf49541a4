import { describe, expect, it } from 'vitest';
import { loadReference } from '$tests/reference/load';
import definition from './definition';
import { shareText } from './odds-text';
import { COLDEST, HOTTEST, notebook, parameters, type State } from './state';

const start: State = { z: notebook, c: 0, t: 1, a: 'auto', b: 'auto' };
const open = (patch: Partial<State>) => {
	const state = { ...start, ...patch };
	const figures = definition.compute(state, undefined);
	return {
		...figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh')
	};
};
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

const cases = loadReference<{ logits: number[]; float64: { softmax: number[]; log_softmax: number[] } }>(
	'losses'
).filter(({ logits }) => logits.length >= 2 && logits.length <= 10);

describe('softmax', () => {
	it.each(cases)('agrees with the reference for $logits', ({ logits, float64 }) => {
		open({ z: logits }).q.forEach((q, i) => expect(q).toBeCloseTo(float64.softmax[i], 13));
	});

	it.each(cases)(
		'has e to the difference of two logits as their odds, for $logits',
		({ logits, float64 }) => {
			const { a, b, difference } = open({ z: logits });
			expect(difference).toBeCloseTo(float64.log_softmax[a] - float64.log_softmax[b], 8);
		}
	);

	it('takes the logits of temperature T for logits divided by T', () => {
		for (const t of [COLDEST, 0.5, 28, HOTTEST]) {
			expect(open({ t }).q).toEqual(open({ z: notebook.map((z) => z / t) }).q);
		}
	});

	it('does not change under any shift, at any temperature, but for rounding', () => {
		for (const c of [-1000, -0.1, 3, 1000]) {
			for (const t of [COLDEST, 1, HOTTEST]) expect(open({ c, t }).change).toBeLessThan(1e-11);
		}
		expect(open({ c: 40 }).en).toContain('it cancels, and q is what it was');
		expect(open({ c: 40 }).zh).toContain('上下约去，q 不变');
	});

	it('has the ratio of two probabilities for their odds wherever float64 holds both', () => {
		for (const t of [0.2, 1, 28, 100]) {
			for (let a = 0; a < 10; a++) {
				const { ratio, odds } = open({ t, a, b: (a + 3) % 10 });
				if (ratio !== null && odds !== null) expect(ratio / odds).toBeCloseTo(1, 10);
			}
		}
	});

	it('writes two probabilities with digits enough that dividing them as written gives their odds', () => {
		const read = (q: number) => Number(shareText(q).replaceAll('−', '-'));
		for (const t of [1, 5, 28, 100]) {
			for (let a = 0; a < 10; a++) {
				const { q, a: first, b: second, ratio } = open({ t, a, b: (a + 3) % 10 });
				if (ratio === null) continue;
				expect(read(q[first]) / read(q[second]) / ratio).toBeCloseTo(1, 4);
			}
		}
		const { q } = open({});
		expect([q[9], q[2]].map(shareText)).toEqual(['0.999548', '0.000452034']);
	});

	it('compares the two classes that lead unless others are chosen', () => {
		expect(open({})).toMatchObject({ a: 9, b: 2 });
		expect(open({ a: 2 })).toMatchObject({ a: 2, b: 9 });
		expect(open({ b: 9 })).toMatchObject({ a: 2, b: 9 });
		expect(open({ z: [1, 2], a: 7, b: 8 })).toMatchObject({ a: 1, b: 0 });
	});

	it('computes logits of ±1e30 at the lowest temperature, and never gives NaN', () => {
		const { q, odds, ratio, power, en } = open({ z: [1e30, 0, -1e30], t: COLDEST });
		expect(q).toEqual([1, 0, 0]);
		expect([odds, ratio]).toEqual([null, null]);
		expect(power / (2e31 / Math.LN10)).toBeCloseTo(1, 12);
		expect(en).toContain('10^8.686e+30 to 1');
		for (const z of [
			[1e300, -1e300],
			[1e300, 1e300],
			[-1e300, -1e300],
			[0, 0]
		]) {
			const figures = open({ z, t: COLDEST, c: 1000 });
			expect(JSON.stringify(figures)).not.toMatch(/NaN/);
			expect(sum(figures.q)).toBe(1);
			expect(figures.scaled.every(Number.isFinite)).toBe(true);
			expect(Number.isFinite(figures.difference)).toBe(true);
		}
	});

	it('says what is tied and what is equal', () => {
		expect(open({ z: [2, 2, 1] }).en).toContain('classes 0 and 1 of 3 share the lead');
		expect(open({ z: [5, 5, 5, 5] }).en).toContain('All 4 logits are equal');
		expect(open({ z: [5, 5, 5, 5] }).zh).toContain('全部相等');
	});

	it.each([
		['z', '1e301 2', 'too large'],
		['z', '1e400 2', 'beyond what a float can hold'],
		['z', 'abc 2', 'not a number'],
		['z', '1', '1 number was given'],
		['z', '1 '.repeat(1000), '1000 numbers were given'],
		['t', '0', 'lies outside'],
		['t', '1e400', 'beyond what a float can hold'],
		['c', 'abc', 'not a number']
	] as const)('answers %s = %s in a sentence', (key, text, sentence) => {
		expect(parameters[key].read(text).note?.en).toContain(sentence);
	});
});
