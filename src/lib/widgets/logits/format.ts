import { decimals, plain } from '$lib/i18n/format';

/** A probability to four decimals; one that these would round to 0 as 2.1e−7. */
export function probability(q: number): string {
	return q > 0 && q < 0.00005 ? plain(q) : decimals(q);
}

/** A time in milliseconds, to two figures below 10: 0.025, 1.8, 160. */
export function milliseconds(time: number): string {
	return time < 10 ? String(Number(time.toPrecision(2))) : time.toFixed(0);
}

/** A tiny difference: 2.1e−6, or 0. */
export function difference(value: number): string {
	return value === 0 ? '0' : value.toExponential(1).replace('-', '−');
}
