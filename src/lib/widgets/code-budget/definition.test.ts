import { describe, expect, it } from 'vitest';
import { loadReference } from '$tests/reference/load';
import { klDivergence } from '$lib/math';
import definition from './definition';
import { freeWords, grid } from './rows';
import { shortestLengths } from './shortest';
import { parameters } from './state';

const keeper = [0.1, 0.1, 0.1, 0.7];

const references = loadReference<{ p: number[]; expected_length: number; entropy_bits: number }>(
	'huffman'
).filter(({ p }) => p.length >= 2 && p.length <= 8 && p.every((pi) => pi > 0));

const open = (p: readonly number[], lengths: readonly number[], names: readonly string[] = []) => {
	const state = { p, lengths, names };
	const figures = definition.compute(state, undefined);
	return {
		figures,
		en: definition.describe(state, figures, 'en'),
		zh: definition.describe(state, figures, 'zh'),
		table: definition.table(state, figures, 'en')
	};
};

describe('code-budget', () => {
	it('spends the whole budget on four words of two bits', () => {
		const { figures, en, zh } = open(keeper, [2, 2, 2, 2]);
		expect(figures).toMatchObject({ spent: 1, left: 0, wordless: [] });
		expect(figures.expectedLength).toBeCloseTo(2, 12);
		expect(en).toContain('spend 1 of the budget of 1 and leave nothing');
		expect(zh).toContain('正好花完');
	});

	it('says which outcome an overspent budget leaves without a word, and by how much it is overspent', () => {
		const { figures, en, zh, table } = open(keeper, [2, 2, 2, 1]);
		expect(figures).toMatchObject({ spent: 1.25, left: -0.25, wordless: ['C'] });
		expect(en).toContain(
			'0.25 more than the budget of 1: no prefix code has these lengths, and C gets no word'
		);
		expect(zh).toContain('比预算 1 多 0.25');
		expect(table.rows[2][2]).toBe('');
		expect(table.textColumns?.map((column) => table.columns[column])).toEqual(['Code word']);
	});

	it('calls outcomes by their names', () => {
		const { en, table } = open(keeper, [2, 2, 2, 1], ['rain', 'fog', 'storm', 'clear']);
		expect(en).toContain('and storm gets no word');
		expect(table.rows.slice(0, 4).map(([name]) => name)).toEqual(['rain', 'fog', 'storm', 'clear']);
	});

	it('calls an average shorter than the entropy what no code reaches', () =>
		expect(open(keeper, [1, 1, 1, 1]).figures.redundancy).toBeLessThan(0));

	it.each(references)(
		'agrees with the reference on entropy and shortest average for $p',
		({ p, expected_length, entropy_bits }) => {
			const { figures } = open(p, shortestLengths(p));
			expect(figures.entropy).toBeCloseTo(entropy_bits, 12);
			expect(figures.shortest).toBeCloseTo(expected_length, 12);
			expect(figures.expectedLength).toBeCloseTo(expected_length, 12);
		}
	);

	it('finds no lengths within the budget that average less than the shortest', () => {
		for (const p of [keeper, [0.4, 0.3, 0.2, 0.1], [0.97, 0.01, 0.01, 0.01], [0.25, 0.25, 0.5, 0]]) {
			const { shortest } = open(p, [2, 2, 2, 2]).figures;
			for (let number = 0; number < 4 ** 4; number++) {
				const lengths = [0, 1, 2, 3].map((i) => 1 + (Math.floor(number / 4 ** i) % 4));
				const { left, expectedLength } = open(p, lengths).figures;
				if (left >= 0) expect(expectedLength).toBeGreaterThanOrEqual(shortest - 1e-12);
			}
		}
	});

	it('takes beyond the entropy what KL divergence from 2^−ℓ says, where the budget is spent', () => {
		for (const lengths of [
			[2, 2, 2, 2],
			[3, 3, 2, 1],
			[1, 2, 3, 3]
		]) {
			const { redundancy } = open(keeper, lengths).figures;
			const q = lengths.map((length) => 2 ** -length);
			expect(redundancy).toBeCloseTo(klDivergence(keeper, q, 'bit'), 12);
		}
	});

	it('gives an impossible outcome a word, too', () => {
		expect(shortestLengths([0, 0, 1])).toEqual([2, 2, 1]);
		expect(open([0, 0, 1], [2, 2, 1]).figures).toMatchObject({ expectedLength: 1, entropy: 0, shortest: 1 });
	});

	it('reads lengths, and says what a length is where it can’t', () => {
		for (const text of [
			' 3, 3, 2, 1 ',
			'3，3，2，1',
			'[3 3 2 1]',
			'tensor([3, 3, 2, 1])',
			'3\t3\t2\t1',
			'３、３、２、１'
		]) {
			expect(parameters.lengths.read(text).value, text).toEqual([3, 3, 2, 1]);
		}
		for (const text of ['3, 0', '3, 8', '3, 1.5', '3, x']) {
			expect(parameters.lengths.read(text).note?.en).toContain('a whole number of bits from 1 to 7');
		}
		expect(parameters.lengths.read('2').note?.en).toContain('Between 2 and 8');
	});

	it('gives p and the words the same number of outcomes, whichever was given', () => {
		const both = { p: [0.5, 0.25, 0.25], lengths: [2, 2, 2, 2], names: [] };
		expect(definition.settle?.(both, ['p'])?.patch).toEqual({
			lengths: [2, 2, 1].map((_, i) => (i === 0 ? 1 : 2))
		});
		const { p } = definition.settle?.(both, ['lengths'])?.patch ?? {};
		expect(p).toHaveLength(4);
	});
});

describe('the words that are still to be had', () => {
	it('are those that do not begin with a code word', () =>
		expect(freeWords(['0', '10', null], 3).map(({ word }) => word)).toEqual(['1', '11', '110', '111']));

	it('stand where their bits say', () =>
		expect(freeWords(['0'], 2)).toEqual([
			{ word: '1', place: 0.5 },
			{ word: '10', place: 0.5 },
			{ word: '11', place: 0.75 }
		]));

	it('are parted by one line a fork', () => expect(grid(2).match(/M\d+,[01]V2/g)).toHaveLength(2 + 3));
});
