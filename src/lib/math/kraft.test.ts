import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../tests/reference/load';
import { decode, encode, huffman, kraftPlaces, kraftSum, kraftWords, wordLengths } from './index';

/** Every list of so many lengths from 1 to `longest`. */
function everyList(count: number, longest: number): number[][] {
	if (count === 0) return [[]];
	return everyList(count - 1, longest).flatMap((list) =>
		Array.from({ length: longest }, (_, i) => [...list, i + 1])
	);
}

const lists = [2, 3, 4].flatMap((count) => everyList(count, 4));

describe('kraftSum(lengths)', () => {
	it('is the share of all long words that begin with one of the code’s', () => {
		for (const lengths of lists.filter((list) => kraftSum(list) <= 1)) {
			const words = kraftWords(lengths);
			const all = Array.from({ length: 2 ** 6 }, (_, n) => n.toString(2).padStart(6, '0'));
			const ruledOut = all.filter((long) => words.some((word) => long.startsWith(word!)));
			expect(ruledOut.length / all.length, String(lengths)).toBe(kraftSum(lengths));
		}
	});

	it('is 1 for Huffman’s code, which leaves nothing over', () => {
		for (const { p } of loadReference<{ p: number[] }>('huffman')) {
			const lengths = wordLengths(huffman(p).words).filter(Number.isFinite);
			expect(kraftSum(lengths)).toBe(1);
		}
	});

	it('refuses what is no length', () => {
		expect(() => kraftSum([1, 1.5])).toThrow('lengths[1] is 1.5');
		expect(() => kraftSum([-1])).toThrow('lengths[0] is -1');
		expect(() => kraftPlaces([NaN])).toThrow('lengths[0] is NaN');
	});
});

describe('kraftWords(lengths)', () => {
	it('has a word of every length asked for, exactly when the budget allows it', () => {
		for (const lengths of lists) {
			const words = kraftWords(lengths);
			expect(
				words.every((word) => word !== null),
				String(lengths)
			).toBe(kraftSum(lengths) <= 1);
			words.forEach((word, i) => word !== null && expect(word).toHaveLength(lengths[i]));
		}
	});

	it('can be read back without a mark between words, even where some have no place', () => {
		for (const lengths of lists) {
			const words = kraftWords(lengths);
			const placed = words.flatMap((word, symbol) => (word === null ? [] : [symbol]));
			expect(decode(encode(placed, words), words), String(lengths)).toEqual(placed);
		}
	});

	it('deals the shorter words first', () =>
		expect(kraftWords([3, 3, 2, 1])).toEqual(['110', '111', '10', '0']));

	it('gives a code of one empty word', () => expect(kraftWords([0])).toEqual(['']));
});

describe('kraftPlaces(lengths)', () => {
	it('lets no word straddle the end of the budget, and no two overlap', () => {
		for (const lengths of lists) {
			const parts = kraftPlaces(lengths)
				.map((from, i) => ({ from, to: from + 2 ** -lengths[i] }))
				.sort((a, b) => a.from - b.from);
			expect(parts[0].from).toBe(0);
			parts.slice(1).forEach(({ from }, i) => expect(from).toBe(parts[i].to));
			for (const { from, to } of parts) expect(from < 1).toBe(to <= 1);
		}
	});
});
