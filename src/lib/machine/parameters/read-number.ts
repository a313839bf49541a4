import type { Localized } from '$lib/i18n/lang';
import { plainText, unquoted, unwrapped } from './plain-text';
import { LONGEST_TEXT, unreadable } from './text';

/** Twelve significant digits: more than any picture shows, and free of 0.30000000000000004. */
export const writeNumber = (value: number) => String(Number(value.toPrecision(12)));

const DIGITS = '(?:\\d+\\.?\\d*|\\.\\d+)';
const DECIMAL = new RegExp(`^([+-]?${DIGITS})(?:e([+-]?\\d+))?([%‰]?)$`, 'i');
const FRACTION = new RegExp(`^([+-]?${DIGITS})/(${DIGITS})$`);
const MIXED = /^([+-]?)(\d*)(\p{No})$/u;

/** How far the point moves to the left. */
const shifts: Readonly<Record<string, number>> = { '': 0, '%': 2, '‰': 3 };

/**
 * One number, as people type and paste it: decimal or scientific, in percent, as a fraction (1/3, ½, 1½), with a typographic
 * minus, as a power of ten (1.5×10⁻³), with its thousands set apart (1 000), in the wide digits of a Chinese keyboard (０．５, 0。5), or in
 * the quotation marks and brackets of the program it comes from (`tensor(0.5)`). Nothing that has to be guessed: no comma, no empty
 * text, no hexadecimal, no Infinity; and nothing that would not be itself any more, such as 1e-400.
 */
export function readNumber(text: string): number | undefined {
	if (text.length > LONGEST_TEXT) return undefined;
	const number = bare(text);
	const value = valueOf(number);
	return value !== undefined && Number.isFinite(value) && !vanishes(number, value) ? value : undefined;
}

/** Says what is wrong with a word that is not read as a number. */
export function notANumber(word: string): Localized {
	const number = word.length > LONGEST_TEXT ? '' : bare(word);
	const value = valueOf(number);
	if (value !== undefined && vanishes(number, value)) {
		return unreadable(word, 'is nearer to 0 than a float can be.', '比浮点数所能表示的最小数还接近 0。');
	}
	if (DECIMAL.test(number)) {
		return unreadable(word, 'is beyond what a float can hold.', '超出了浮点数的范围。');
	}
	if (value !== undefined || /^[+-]?(?:inf|infinity|∞)$/i.test(number)) {
		return unreadable(word, 'is not a finite number.', '不是有限的数。');
	}
	return unreadable(word, 'is not a number.', '不是一个数。');
}

/** What is left of one number's text: no brackets or quotation marks around it, no spaces in its thousands, no mark that ends a sentence or cell. */
function bare(text: string): string {
	const number = unquoted(unwrapped(plainText(text)));
	return (
		/^[+-]?[1-9]\d{0,2}(?: \d{3})+(?:\.\d*)?$/.test(number) ? number.replaceAll(' ', '') : number
	).replace(/(?<=[\d%‰])[.。;、]$|(?<=\.\d*|\/\d+|[%‰]),$/, '');
}

/** Whether a number that isn't 0 has become 0. */
const vanishes = (number: string, value: number) =>
	value === 0 && /[1-9]/.test(number.replace(/e.*$/i, '').replace(/\/.*$/, ''));

function valueOf(text: string): number | undefined {
	const decimal = DECIMAL.exec(text);
	if (decimal) {
		const [, digits, exponent = '0', sign] = decimal;
		// The point is moved in the text: 28.7 / 100 need not be the float that 0.287 is.
		return Number(`${digits}e${Number(exponent) - shifts[sign]}`);
	}
	const fraction = FRACTION.exec(text);
	if (fraction) return Number(fraction[1]) / Number(fraction[2]);
	const mixed = MIXED.exec(text);
	if (!mixed) return undefined;
	const [, sign, whole, sort] = mixed;
	const [above, below] = sort.normalize('NFKC').split('⁄');
	if (below === undefined || below === '') return undefined;
	return (sign === '-' ? -1 : 1) * (Number(whole) + Number(above) / Number(below));
}
