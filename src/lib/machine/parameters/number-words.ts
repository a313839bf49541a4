import type { Localized } from '$lib/i18n/lang';
import { plainText, unquoted, unwrapped } from './plain-text';
import { unreadable } from './text';

const DECIMAL_COMMA = /^[+-]?\d+,\d+(?:e[+-]?\d+)?[%‰]?$/i;
const WHOLE = /^[+-]?\d+%?$/;
/** The number that R sets before each line. */
const INDEX = /^\s*\[\d+\][ \t]+(?=[\d.+-])/gm;
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+$/;

/** The words of a text that holds several numbers, each to be read by `readNumber`; or a question, where a comma is unclear. */
export type NumberWords = { readonly words: readonly string[] } | { readonly note: Localized };

/**
 * Takes a row of numbers apart: at spaces, lines, tabs, semicolons, 、, the lines between a table's cells, or commas. Where anything else stands between the
 * numbers, a comma between digits is never a separator: it is a decimal comma if that makes sense of every item, and
 * otherwise a question. Where nothing else does, it separates, unless the row looks like decimals all the same (0,5). A space
 * before 000 is a question, too.
 */
export function numberWords(text: string): NumberWords {
	const row = unwrapped(plainText(text).replace(INDEX, ''));
	// A comma with room beside it separates, as the room does.
	const items = row
		.split(/[\s;、|]+/)
		.map((item) => unquoted(item.replace(/^,+|,+$/g, '')))
		// & and \\ are what stands between the cells of a table in TeX.
		.filter((item) => !/^[&\\]*$/.test(item));
	if (hasThousands(items)) return question(text);
	if (items.every((item) => !item.includes(','))) return { words: items };
	if (items.length > 1) {
		return isDecimal(items) ? { words: items.map((item) => item.replace(',', '.')) } : question(text);
	}
	const words = items[0]
		.split(',')
		.map(unquoted)
		.filter((word) => word !== '');
	return THOUSANDS.test(items[0]) || looksLikeDecimals(words) ? question(text) : { words };
}

/** 1 000 3 000: nobody writes a number as 000. */
const hasThousands = (items: readonly string[]) =>
	items.some(
		(item, i) => i > 0 && /^0\d\d(?:\.\d*)?$/.test(item) && /^[+-]?[1-9]\d{0,2}$/.test(items[i - 1])
	);

/** 0,5 0,5 and 0,5; 0; 0,5. Not 1,2 3: that may be three numbers. */
function isDecimal(items: readonly string[]): boolean {
	if (items.some((item) => THOUSANDS.test(item))) return false;
	if (items.every((item) => DECIMAL_COMMA.test(item))) return true;
	return items.every((item) => WHOLE.test(item) || (DECIMAL_COMMA.test(item) && /^[+-]?0,/.test(item)));
}

/** 0,5 or 0,25,0,75 or 12,5%,87,5%: pairs, each of which would do as one decimal. But 0,1 and 0,1,0,0 are distributions. */
function looksLikeDecimals(words: readonly string[]): boolean {
	if (words.length % 2 !== 0 || !words.every((word) => /^[+-]?\d+(?:e[+-]?\d+)?[%‰]?$/i.test(word)))
		return false;
	if (Math.abs(words.reduce((total, word) => total + Number(word), 0) - 1) <= 1e-6) return false;
	const isShare = (word: string) => /[%‰]$/.test(word);
	return words.every(
		(word, i) => i % 2 === 1 || /^[+-]?0$/.test(word) || (!isShare(word) && isShare(words[i + 1]))
	);
}

const question = (text: string) => ({
	note: unreadable(
		text,
		'can be read in more than one way. Write decimals with a point and put spaces between the numbers: 0.25 0.75.',
		'有不止一种读法。小数请用小数点，各数之间用空格隔开，例如 0.25 0.75。'
	)
});

/** Says how to write one number with a comma in it, which may be a decimal comma or set thousands apart; nothing where there is none. */
export function commaNote(text: string): Localized | undefined {
	const number = unwrapped(plainText(text));
	if (!/^[+-]?\d[\d.]*,[\d.,]*\d(?:e[+-]?\d+)?[%‰]?$/i.test(number)) return undefined;
	const pointed = number.replace(',', '.');
	if (THOUSANDS.test(number)) {
		const joined = number.replaceAll(',', '');
		const others = number.indexOf(',') === number.lastIndexOf(',') ? [pointed] : [];
		return unreadable(
			text,
			`can be read in more than one way. Write it without a comma: ${[joined, ...others].join(' or ')}.`,
			`有不止一种读法。请不用逗号，写作 ${[joined, ...others].join(' 或 ')}。`
		);
	}
	if (DECIMAL_COMMA.test(number)) {
		return unreadable(
			text,
			`has a comma in it. If it is a decimal, write it with a point: ${pointed}.`,
			`里有逗号。如果是小数，请用小数点，写作 ${pointed}。`
		);
	}
	return unreadable(
		text,
		'has a comma in it. Write one number without commas, and decimals with a point: 1234.5.',
		'里有逗号。请只写一个数，不用逗号，小数用小数点，例如 1234.5。'
	);
}
