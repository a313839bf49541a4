import { describe, expect, it } from 'vitest';
import { Session } from '$lib/machine/session.svelte';
import definition from './definition';
import type { State } from './state';

const open = (
	label: number,
	q: readonly number[],
	unit: State['unit'] = 'nat',
	beside: State['beside'] = 'none'
) => {
	const state: State = { label, q, beside, unit };
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

const notebook = [0.1, 0.1, 0.8];

describe('one-hot', () => {
	it('gives the notebook’s loss', () => {
		expect(open(2, notebook).figures.loss.toFixed(4)).toBe('0.2231');
		expect(open(2, notebook, 'bit').figures.loss.toFixed(4)).toBe('0.3219');
	});

	it('is the cross-entropy and the KL divergence at once, because the label has no entropy', () => {
		for (const [label, q] of [
			[0, notebook],
			[1, [0.2, 0.3, 0.1, 0.4]],
			[9, Array<number>(10).fill(0.1)]
		] as const) {
			const { loss, kl, entropy, terms } = open(label, q).figures;
			expect(entropy).toBe(0);
			expect(kl).toBeCloseTo(loss, 12);
			expect(terms.reduce((a, b) => a + b)).toBe(loss);
			expect(loss).toBeCloseTo(-Math.log(q[label]), 12);
		}
	});

	it('asks only for the label’s probability, not where the rest went', () => {
		expect(open(0, [0.2, 0.7, 0.1]).figures.loss).toBe(open(0, [0.2, 0.4, 0.4]).figures.loss);
		expect(open(0, [0.2, 0.7, 0.1]).en).toContain('only for the 0.2 left to the label');
	});

	it('has the loss that each class would have as a label', () => {
		const { losses } = open(2, notebook).figures;
		for (const i of notebook.keys()) expect(losses[i]).toBe(open(i, notebook).figures.loss);
	});

	it('is infinite for a label that is ruled out, in words too, and counts other zeros as nothing', () => {
		const { figures, en, zh } = open(1, [0.3, 0, 0.7]);
		expect(figures.loss).toBe(Infinity);
		expect(en).toContain('infinite (∞)');
		expect(zh).toContain('无穷大（∞）');
		expect(open(0, [0.3, 0, 0.7]).figures.terms[1]).toBe(0);
	});

	it('shows the same numbers in the table', () => {
		const { table } = open(2, notebook);
		expect(table.rows[0]).toEqual(['0', '0', '0.1', '2.3026', '0.0000']);
		expect(table.rows[2]).toEqual(['2 (label)', '1', '0.8', '0.2231', '0.2231']);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});

	it('lays the squared error of the label’s entry beside the loss where it is asked for, without a unit', () => {
		const { figures, en, zh, table } = open(2, notebook, 'bit', 'squared');
		expect(figures.squared).toBeCloseTo(0.04, 12);
		expect(en).toContain('(1 − q)², is 0.0400: it never goes above 1');
		expect(zh).toContain('(1 − q)² 是 0.0400');
		expect(table.rows.at(-1)).toEqual(['Squared error of the label’s entry, (1 − q)²', '', '', '0.0400', '']);
		for (const said of [open(2, notebook).en, open(2, notebook).zh]) expect(said).not.toContain('(1 − q)²');
	});

	it('has a squared error of 1 where the loss is infinite', () => {
		expect(open(1, [0.3, 0, 0.7]).figures).toMatchObject({ squared: 1, loss: Infinity });
	});

	it('moves a label that q has no class for to the last one, and says so', () => {
		const { state, notes } = session({ label: '7', q: '0.5,0.5' });
		expect(state.label).toBe(1);
		expect(notes.map((note) => note.en)).toEqual([
			'label: q has only 2 classes, so the last one, 1, is the label.'
		]);
		expect(session({ q: '0.5,0.5' }).state.label).toBe(1);
	});
});
