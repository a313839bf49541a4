import { decimals, plain } from '$lib/i18n/format';

/** A probability to four decimals; one that these would round to 0 as 2.1e−7. */
export function probability(q: number): string {
	return q > 0 && q < 0.00005 ? plain(q) : decimals(q);
}

/** A tiny difference: 2.1e−6, or 0. */
export function difference(value: number): string {
	return value === 0 ? '0' : value.toExponential(1).replace('-', '−');
}
