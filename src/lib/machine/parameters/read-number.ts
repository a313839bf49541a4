import { LONGEST_TEXT } from './text';

/** Twelve significant digits: more than any picture shows, and free of 0.30000000000000004. */
export const writeNumber = (value: number) => String(Number(value.toPrecision(12)));

/**
 * A plain decimal or scientific number, and nothing else: no hexadecimal, no empty text, no Infinity. The minus may be the
 * typographic one that fields show, and digits may be as wide as a Chinese keyboard writes them, ０．５.
 */
export function readNumber(text: string): number | undefined {
	if (text.length > LONGEST_TEXT) return undefined;
	const ascii = text.normalize('NFKC').replace(/[−–]/g, '-').trim();
	if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(ascii)) return undefined;
	const value = Number(ascii);
	return Number.isFinite(value) ? value : undefined;
}
