import { describe, expect, it } from 'vitest';
import { loadReference } from '$tests/reference/load';
import definition, { type State } from './definition';

const open = (p: readonly number[], rest: Partial<State> = {}) => {
	const state: State = { p, lock: [], names: [], unit: 'nat', ...rest };
	const figures = definition.compute(state, undefined);
	return {
		figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh'),
		table: definition.table(state, figures, 'en')
	};
};

const uniform = [0.25, 0.25, 0.25, 0.25];
const notebook = [0.1, 0.1, 0.1, 0.7];

describe('entropy', () => {
	it('gives the notebook’s two figures', () => {
		expect(open(uniform).figures.entropy.toFixed(4)).toBe('1.3863');
		expect(open(notebook).figures.entropy.toFixed(4)).toBe('0.9404');
	});

	it('gives them in bits', () => {
		expect(open(uniform, { unit: 'bit' }).figures.entropy).toBeCloseTo(2, 12);
		expect(open(notebook, { unit: 'bit' }).figures.entropy.toFixed(4)).toBe('1.3568');
	});

	it.each(loadReference<{ p: number[]; surprisal: number[]; entropy: number }>('information'))(
		'agrees with the reference for $p',
		({ p, surprisal, entropy }) => {
			const figures = definition.compute({ p, lock: [], names: [], unit: 'nat' }, undefined);
			expect(figures.entropy).toBeCloseTo(entropy, 12);
			for (const [index, expected] of surprisal.entries()) {
				if (Number.isFinite(expected)) expect(figures.surprisals[index]).toBeCloseTo(expected, 12);
				else expect(figures.surprisals[index]).toBe(Infinity);
			}
		}
	);

	it('is the sum of its contributions', () => {
		const { figures } = open(notebook);
		expect(figures.contributions.reduce((a, b) => a + b)).toBeCloseTo(figures.entropy, 12);
	});

	it('counts an impossible outcome as nothing, infinite as its surprisal is', () => {
		const { figures, en, zh, table } = open([0.5, 0.5, 0]);
		expect(figures.contributions[2]).toBe(0);
		expect(table.rows[2]).toEqual(['C', '0', '∞', '0.0000']);
		expect(en).toContain('infinite');
		expect(zh).toContain('无穷大');
	});

	it('says in both languages how near the entropy is to its largest value', () => {
		expect(open(notebook).en).toContain('0.9404 nat, 68% of log 4 = 1.3863 nat');
		expect(open(notebook).zh).toContain('0.9404 奈特，是 4 种结果所能有的最大值 log 4 = 1.3863 奈特的 68%');
		expect(open(uniform).en).toContain('equally likely');
		expect(open([0, 1]).en).toContain('outcome B is certain');
	});

	it('keeps its largest value for equally likely outcomes, however many', () => {
		for (let n = 2; n <= 8; n++) {
			const { figures } = open(Array.from({ length: n }, () => 1 / n));
			expect(figures.ratio).toBeCloseTo(1, 12);
			expect(figures.maximum).toBeCloseTo(Math.log(n), 12);
		}
	});

	it('shows the same numbers in the table', () => {
		const { table } = open(notebook);
		expect(table.rows[3]).toEqual(['D', '0.7', '0.3567', '0.2497']);
		expect(table.rows.at(-2)).toEqual(['Sum: entropy H(p)', '1', '', '0.9404']);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});

	it('forgets locks of outcomes that are not there', () => {
		expect(open([0.5, 0.5], { lock: [1, 5] }).figures.locked).toEqual([1]);
	});
});
