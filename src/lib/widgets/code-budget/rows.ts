import type { CodeWords } from '$lib/math';

/** A word that could still be had, or that begins one of the code's, and where its share of the budget begins. */
export interface FreeWord {
	readonly word: string;
	readonly place: number;
}

/** Words longer than this have no room for their digits, however wide the picture. */
const LONGEST_WRITTEN = 5;

/** The words of up to `rows` bits that no code word rules out, nor is one: row by row from left to right. */
export function freeWords(words: CodeWords, rows: number): readonly FreeWord[] {
	const free: FreeWord[] = [];
	for (let bits = 1; bits <= Math.min(rows, LONGEST_WRITTEN); bits++) {
		for (let number = 0; number < 2 ** bits; number++) {
			const word = number.toString(2).padStart(bits, '0');
			if (!words.some((taken) => taken !== null && word.startsWith(taken))) {
				free.push({ word, place: number / 2 ** bits });
			}
		}
	}
	return free;
}

/**
 * The lines between all words of up to `rows` bits, as an SVG path in a box 2^rows wide and as many rows high: each fork's
 * line begins in the row in which it splits and goes down to the last.
 */
export function grid(rows: number): string {
	const forks = Array.from({ length: rows }, (_, row) =>
		Array.from(
			{ length: 2 ** row },
			(_, fork) => `M${(2 * fork + 1) * 2 ** (rows - row - 1)},${row}V${rows}`
		).join('')
	);
	const between = Array.from({ length: rows + 1 }, (_, row) => `M0,${row}H${2 ** rows}`);
	return `${between.join('')}M0,0V${rows}M${2 ** rows},0V${rows}${forks.join('')}`;
}
