import { plainText, unwrapped } from './plain-text';
import { LONGEST_TEXT } from './text';

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
 * minus, in the wide digits of a Chinese keyboard (０．５, 0。5), or in the brackets of the program it comes from
 * (`tensor(0.5)`). Nothing that has to be guessed: no comma, no empty text, no hexadecimal, no Infinity.
 */
export function readNumber(text: string): number | undefined {
	if (text.length > LONGEST_TEXT) return undefined;
	const value = valueOf(unwrapped(plainText(text)).replace(/。$/, ''));
	return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** Whether a text is a number that float64 can't hold, such as 1e400. */
export function isBeyondFloats(text: string): boolean {
	if (text.length > LONGEST_TEXT) return false;
	const number = unwrapped(plainText(text));
	return DECIMAL.test(number) && !Number.isFinite(valueOf(number));
}

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
