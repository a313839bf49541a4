import { describe, expect, it } from 'vitest';
import { loadReference } from '$tests/reference/load';
import definition, { type State } from './definition';

const open = (change: Partial<State> = {}) => {
	const state: State = { p: 0.25, events: '1', r: 0.5, curve: 'surprisal', unit: 'nat', ...change };
	const figures = definition.compute(state, undefined);
	return {
		figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh'),
		table: definition.table(state, figures, 'en')
	};
};

const some = [1e-9, 0.001, 0.1, 0.25, 1 / 3, 0.5, 0.9, 1];

describe('surprisal', () => {
	it.each(loadReference<{ p: number[]; surprisal: number[] }>('information'))(
		'agrees with the reference for each of $p',
		({ p, surprisal }) => {
			for (const [i, expected] of surprisal.entries()) {
				const { figures } = open({ p: p[i] });
				if (Number.isFinite(expected)) expect(figures.surprisal).toBeCloseTo(expected, 12);
				else expect(figures.surprisal).toBe(Infinity);
			}
		}
	);

	it('is 2 bits for one in four, 1.3863 nats', () => {
		expect(open({ unit: 'bit' }).figures.surprisal).toBeCloseTo(2, 12);
		expect(open().figures.surprisal.toFixed(4)).toBe('1.3863');
	});

	it('adds for independent events, whose probabilities multiply', () => {
		for (const p of some) {
			for (const r of some) {
				const { surprisal, second, joint, jointProbability } = open({ p, r }).figures;
				expect(jointProbability).toBe(p * r);
				expect(surprisal + second).toBeCloseTo(joint, 9);
			}
		}
	});

	it('meets all three demands; 1/p fails two of them and 1 − p one', () => {
		const met = (curve: State['curve']) => open({ curve }).figures.verdicts;
		expect(met('surprisal')).toEqual({ certain: true, rarer: true, adds: true });
		expect(met('inverse')).toEqual({ certain: false, rarer: true, adds: false });
		expect(met('complement')).toEqual({ certain: true, rarer: true, adds: false });
	});

	it('is not taken in by probabilities at which 1/p happens to add', () => {
		const { figures } = open({ p: 0.5, r: 0.5, events: '2', curve: 'inverse' });
		expect(figures.counts.inverse.sum).toBe(figures.counts.inverse.joint);
		expect(figures.verdicts.adds).toBe(false);
	});

	it('gives a certain event 0 and an impossible one ∞, in words too', () => {
		expect(open({ p: 1 }).figures.surprisal).toBe(0);
		expect(open({ p: 1 }).en).toContain('it is no news');
		expect(open({ p: 0 }).figures.surprisal).toBe(Infinity);
		expect(open({ p: 0 }).en).toContain('infinite surprisal (∞)');
		expect(open({ p: 0 }).zh).toContain('无穷大（∞）');
	});

	it('says of two events what they count one by one and at once', () => {
		expect(open({ events: '2' }).en).toContain(
			'both at once, of probability 0.125, get 2.0794 nat, the sum of the two'
		);
		expect(open({ events: '2', curve: 'inverse' }).en).toContain(
			'get 8.0000, while the two add up to 6.0000'
		);
	});

	it('compares the three candidates in the table', () => {
		const { table } = open({ events: '2' });
		expect(table.rows[0]).toEqual(['First', '0.25', '1.3863', '4.0000', '0.7500']);
		expect(table.rows[2]).toEqual(['First and second at once', '0.125', '2.0794', '8.0000', '0.8750']);
		expect(table.rows[3]).toEqual(['First plus second', '', '2.0794', '6.0000', '1.2500']);
		expect(table.rows.at(-1)).toEqual(['Certain', '1', '0.0000', '1.0000', '0.0000']);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});
});
