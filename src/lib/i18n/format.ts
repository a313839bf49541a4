import type { Unit } from '$lib/math';
import type { Lang, Localized } from './lang';

const minus = (text: string) => text.replaceAll('-', '−');

/**
 * Rounds as Python and PyTorch print: a value half way between two goes to the even one, 0.03125 to 0.0312. What lies
 * within the twelfth decimal of half way counts as half way, so that two orders of adding up show the same digits.
 */
function rounded(value: number, places: number): string {
	const settled = Number(value.toFixed(12));
	const text = settled.toFixed(places);
	// A binary fraction that ends in 5 one place further on is an odd multiple of a power of ½, and this product exact.
	const halfway = Math.abs((settled * 2 ** (places + 1)) % 2) === 1;
	if (!halfway || Number(text.at(-1)) % 2 === 0) return text;
	const towardsZero = Math.floor(Math.abs(settled) * 10 ** places) / 10 ** places;
	return (Math.sign(settled) * towardsZero).toFixed(places);
}

/** A figure as the course writes it: four decimals, 1.3863. Infinite where it is, and never −0.0000. */
export function decimals(value: number, places = 4): string {
	if (!Number.isFinite(value)) return infinite(value);
	// Beyond 15 digits before the point there are no true ones after it.
	if (Math.abs(value) >= 1e15) return minus(value.toExponential(places));
	const text = rounded(value, places);
	return Number(text) === 0 ? text.replace('-', '') : minus(text);
}

/** A figure that is added or taken away: +0.8047, −0.1386, and 0.0000 as it is. */
export function signed(value: number): string {
	const text = decimals(value);
	return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** A given number as the reader would write it: up to four decimals, 0.1 and 0.3333; very small ones as 1.0e−7. */
export function plain(value: number): string {
	if (!Number.isFinite(value)) return infinite(value);
	if (value !== 0 && Math.abs(value) < 0.00005) return minus(value.toExponential(1));
	// No more than twelve digits: with more, what stands behind the point is no longer true.
	const settled = Number(Number(rounded(value, 4)).toPrecision(12));
	return minus(Math.abs(settled) >= 1e12 ? settled.toExponential() : String(settled));
}

/** A probability to four decimals; one that these would round to 0 as 2.1e−7. */
export function probability(q: number): string {
	return q > 0 && q < 0.00005 ? plain(q) : decimals(q);
}

/**
 * A figure whose size is what counts: four significant digits (or `digits`), 0.01766 and 56.62; from a million on and below a
 * ten-thousandth with its power of ten, 4.540e−5.
 */
export function significant(value: number, digits = 4): string {
	if (!Number.isFinite(value)) return infinite(value);
	const settled = Number(value.toPrecision(12));
	if (settled === 0) return '0';
	const text = settled.toExponential(digits - 1);
	const exponent = Number(text.slice(text.indexOf('e') + 1));
	if (exponent < -4 || exponent >= 6) return minus(text);
	return minus(rounded(settled, Math.max(0, digits - 1 - exponent)));
}

/** A distribution's numbers as the reader would write them: 0.5, 0.25, 0.25. */
export function plainList(values: readonly number[]): string {
	return values.map(plain).join(', ');
}

function infinite(value: number): string {
	if (Number.isNaN(value)) return '–';
	return value > 0 ? '∞' : '−∞';
}

/** The unit's name as it stands after a number and in an axis title. */
export const unitName: Localized<Record<Unit, string>> = {
	en: { nat: 'nat', bit: 'bit' },
	zh: { nat: '奈特', bit: '比特' }
};

/** An amount of information with its unit: 1.3863 nat, 1.3863 奈特. */
export function information(value: number, unit: Unit, lang: Lang): string {
	return `${decimals(value)} ${unitName[lang][unit]}`;
}

/** A quantity and its unit, as an axis or a column is headed: log 1/p (nat), log 1/p（奈特）. */
export function withUnit(quantity: string, unit: Unit, lang: Lang): string {
	const name = unitName[lang][unit];
	return lang === 'zh' ? `${quantity}（${name}）` : `${quantity} (${name})`;
}

/** A number that is written already, with its thousands apart, in both languages: 22,028.47. */
export function thousands(text: string): string {
	return text.replace(/^\D?\d+/, (whole) => whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ','));
}

/** A count with its thousands apart, in both languages: 8,028,160. */
export function count(value: number): string {
	return value.toLocaleString('en');
}

/** A share of a whole in percent, 68%. */
export function percent(share: number): string {
	return `${decimals(100 * share, 0)}%`;
}

/** Sentences one after the other: Chinese leaves no space between them. */
export function sentences(all: readonly string[], lang: Lang): string {
	return all.join(lang === 'zh' ? '' : ' ');
}

/** Names in a row as a sentence says them: A, B and C; A、B 和 C. */
export function list(names: readonly string[], lang: Lang): string {
	if (lang === 'en') return new Intl.ListFormat('en-GB').format(names);
	// A Latin name has room beside Chinese characters; `closeUp` takes it back where the name is Chinese.
	return new Intl.ListFormat('zh-Hans')
		.formatToParts(names)
		.map(({ type, value }) => (type === 'literal' ? value.replace('和', ' 和 ') : value))
		.join('');
}

/** Chinese sentences leave room beside a Latin name, and none beside a Chinese one. */
export function closeUp(sentence: string): string {
	return sentence.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
