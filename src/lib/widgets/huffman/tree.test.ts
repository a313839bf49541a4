import { describe, expect, it } from 'vitest';
import { huffman } from '$lib/math';
import { knownEnds, placed } from './tree';

const code = huffman([0.1, 0.1, 0.1, 0.7]);

describe('placed', () => {
	const { leaves, branches, twigs } = placed(code);

	it('sets the leaves one under the other in the order of their words', () => {
		const words = leaves.map(({ node }) => ('symbol' in node ? code.words[node.symbol] : null));
		expect(words).toEqual([...words].sort());
		expect(leaves.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
	});

	it('puts the root at the left end, the leaves at the right', () => {
		expect(branches.at(-1)?.across).toBe(0);
		for (const { across } of leaves) expect(across).toBe(1);
	});

	it('never sets a branch to the right of what it joins', () => {
		for (const { from, to } of twigs) expect(from.across).toBeLessThan(to.across);
	});

	it('draws two twigs a merge', () => expect(twigs.map(({ merge }) => merge)).toEqual([1, 1, 2, 2, 3, 3]));

	it('can place a single leaf', () => expect(placed(huffman([0, 1])).leaves).toHaveLength(1));
});

describe('knownEnds', () => {
	it('knows nothing before the first merge, and the words after the last', () => {
		expect(knownEnds(code.words, code, 0)).toEqual(['', '', '', '']);
		expect(knownEnds(code.words, code, 3)).toEqual(code.words);
	});

	it('knows the end of a word first', () =>
		expect(knownEnds(code.words, code, 2)).toEqual(['00', '01', '1', '']));
});
