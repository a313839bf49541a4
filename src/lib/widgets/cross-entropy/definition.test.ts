import { describe, expect, it } from 'vitest';
import { loadReference } from '$tests/reference/load';
import { Session } from '$lib/machine/session.svelte';
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
const session = (given: Record<string, string>) =>
	new Session(definition, { given, lang: 'en', resources: undefined, home: '/' });

const cases = loadReference<{
	p: number[];
	q: number[];
	entropy: number;
	cross_entropy: number;
	kl: number;
}>('information');

const halves = [0.5, 0.25, 0.125, 0.125];
const uniform = [0.25, 0.25, 0.25, 0.25];

describe('cross-entropy', () => {
	it('gives the notebook’s figure for a one-hot label', () => {
		const { figures } = open([0, 0, 1], [0.1, 0.1, 0.8]);
		expect(figures.crossEntropy.toFixed(4)).toBe('0.2231');
		expect(figures.entropy).toBe(0);
		expect(figures.kl).toBe(figures.crossEntropy);
	});

	it('sends powers of ½ in two bits each with a code for equals', () => {
		const { figures } = open(halves, uniform, 'bit');
		expect(figures.entropy).toBeCloseTo(1.75, 12);
		expect(figures.crossEntropy).toBeCloseTo(2, 12);
		expect(figures.kl).toBeCloseTo(0.25, 12);
	});

	it.each(cases)('agrees with the reference for $p in $q', ({ p, q, entropy, cross_entropy, kl }) => {
		const { figures } = open(p, q);
		for (const [figure, expected] of [
			[figures.entropy, entropy],
			[figures.crossEntropy, cross_entropy],
			[figures.kl, kl]
		]) {
			if (Number.isFinite(expected)) expect(figure).toBeCloseTo(expected, 12);
			else expect(figure).toBe(expected);
		}
	});

	it.each(cases)('is entropy and price, sum by sum and term by term, for $p in $q', ({ p, q }) => {
		const { figures } = open(p, q);
		expect(figures.crossEntropy).toBeGreaterThanOrEqual(figures.entropy);
		if (figures.kl === Infinity) return;
		expect(figures.entropy + figures.kl).toBeCloseTo(figures.crossEntropy, 12);
		for (const i of p.keys()) expect(figures.own[i] + figures.extra[i]).toBeCloseTo(figures.terms[i], 12);
	});

	it('has for its reverse what swapping p and q gives', () => {
		const q = [0.1, 0.2, 0.3, 0.4];
		expect(open(halves, q).figures.reverse).toBe(open(q, halves).figures.crossEntropy);
		expect(open(halves, q).figures.reverse).not.toBeCloseTo(open(halves, q).figures.crossEntropy, 3);
	});

	it('is infinite where q rules out what p allows, in words and in the table too', () => {
		const { figures, en, zh, table } = open([0.5, 0.25, 0.25], [0.5, 0.5, 0]);
		expect(figures.terms).toEqual([expect.any(Number), expect.any(Number), Infinity]);
		expect(figures.crossEntropy).toBe(Infinity);
		expect(en).toContain('infinite cross-entropy H(p, q) = ∞: p allows C');
		expect(zh).toContain('无穷大（∞）');
		expect(table.rows[2]).toContain('∞');
	});

	it('is finite where q rules out what p rules out, too', () =>
		expect(open([0.5, 0.5, 0], [0.5, 0.5, 0]).figures.crossEntropy).toBeCloseTo(Math.LN2, 12));

	it('says that the price is 0 when q equals p', () => {
		expect(open(halves, halves).en).toContain('the price is 0');
		expect(open(halves, halves).zh).toContain('代价是 0');
	});

	it('gives p and q the same outcomes, whichever came alone', () => {
		expect(session({ p: '0.5,0.5' }).state.q).toHaveLength(2);
		expect(session({ q: '0.5,0.25,0.25' }).state.p).toHaveLength(3);
		const both = session({ p: '0.5,0.5', q: '0.2,0.3,0.5' });
		expect(both.state.q).toHaveLength(2);
		expect(both.notes.map((note) => note.en)).toEqual(['q was given 2 outcomes, too.']);
	});

	it('keeps the default and says so for what is no distribution', () => {
		for (const bad of ['0.1, 0.1, x', 'NaN', '-1', '0,0,0', Array<string>(5000).fill('1').join(',')]) {
			const { state, notes } = session({ q: bad });
			expect(state.q).toEqual(definition.parameters.q.default);
			expect(notes).toHaveLength(1);
		}
		expect(session({ q: '1e308,1e308' }).state.q).toEqual([0.5, 0.5]);
	});
});
