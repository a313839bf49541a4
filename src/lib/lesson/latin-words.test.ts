import { expect, it } from 'vitest';
import { latinWord } from './latin-words';

const sources: Readonly<Record<string, string>> = import.meta.glob('/src/lib/**/*.{ts,svelte}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** What a Chinese word or sentence of the interface says: `zh: '…'`, or a function that returns it. */
const chinese = /\bzh: (?:\([^)]*\) =>\s*)?(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;

it('no Chinese words of widgets hold a Latin word with an apostrophe, which only the text of pages can set narrow', () => {
	const said = Object.values(sources).flatMap((source) =>
		[...source.matchAll(chinese)].map((match) => match[2])
	);
	expect(said.length).toBeGreaterThan(500);
	expect(said.filter((text) => latinWord.test(text))).toEqual([]);
	expect(latinWord.test('用 Huffman’s 码')).toBe(true);
});
