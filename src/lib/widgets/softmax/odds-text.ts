import { powerOfTen } from '$lib/charts/power-of-ten';
import { plain, significant } from '$lib/i18n/format';
import type { Figures } from './figures';

/** The odds as they are written: a number, or, where no float holds it, the power of ten that it is: 10^8.686e+30. */
export function oddsText({ odds, power }: Pick<Figures, 'odds' | 'power'>): string {
	return odds === null ? `10^${significant(power)}` : significant(odds);
}

/** A probability with so many digits that two of them, divided as they are written, give their odds. */
export function shareText(q: number): string {
	return significant(q, 6);
}

/** A logit at the end of an axis, briefly: 50, 2·10⁶, 10³⁰. */
export function endText(end: number): string {
	if (Math.abs(end) < 1e5) return plain(end);
	const [digits, exponent] = Math.abs(end).toExponential(0).split('e');
	const sign = end < 0 ? '−' : '';
	return `${sign}${digits === '1' ? '' : `${digits}·`}${powerOfTen(Number(exponent))}`;
}
