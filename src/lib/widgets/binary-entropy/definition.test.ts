import { describe, expect, it } from 'vitest';
import definition, { type State } from './definition';

const open = (p: number, unit: State['unit'] = 'nat') => {
	const state: State = { p, unit };
	const figures = definition.compute(state, undefined);
	return {
		figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh'),
		table: definition.table(state, figures, 'en')
	};
};

describe('binary-entropy', () => {
	it.each([
		[0.5, '0.6931', '1.0000'],
		[0.3, '0.6109', '0.8813'],
		[0.1, '0.3251', '0.4690'],
		[0.01, '0.0560', '0.0808']
	])('has at p = %d an entropy of %s nat, %s bit', (p, nat, bit) => {
		expect(open(p).figures.entropy.toFixed(4)).toBe(nat);
		expect(open(p, 'bit').figures.entropy.toFixed(4)).toBe(bit);
	});

	it('has a tangent that meets the edges at the two surprisals', () => {
		for (const p of [0.05, 0.3, 0.5, 0.77]) {
			const { entropy, slope, surprisals } = open(p).figures;
			expect(entropy + slope * (1 - p)).toBeCloseTo(surprisals[0], 12);
			expect(entropy - slope * p).toBeCloseTo(surprisals[1], 12);
		}
	});

	it.each([0, 1])('is 0 at the end p = %d, where one surprisal is infinite, in words too', (p) => {
		const { figures, en, zh, table } = open(p);
		expect(figures.entropy).toBe(0);
		expect(figures.surprisals[p === 0 ? 0 : 1]).toBe(Infinity);
		expect(en).toContain('infinitely');
		expect(zh).toContain('无穷大');
		expect(table.rows.flat()).toContain('∞');
	});

	it('says slope and surprisals', () => {
		expect(open(0.3).en).toContain('Heads carries 1.2040 nat, tails 0.3567 nat');
		expect(open(0.3).zh).toContain('斜率 0.8473');
		expect(open(0.5).en).toContain('equally likely');
	});

	it('writes the probability of tails as a reader would', () => {
		expect(open(0.9).figures.tails).toBe(0.1);
	});

	it('shows the same numbers in the table', () => {
		const { table } = open(0.3);
		expect(table.rows[0]).toEqual(['Heads', '0.3', '1.2040', '0.3612']);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});
});
