import { decimals, plain } from '$lib/i18n/format';

/** A loss or a norm to four decimals; one that these would round to 0 as 2.1e−7. */
export function figure(value: number): string {
	return value > 0 && value < 0.00005 ? plain(value) : decimals(value);
}
