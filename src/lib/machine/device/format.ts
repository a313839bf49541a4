import { count } from '$lib/i18n/format';

/** A time in milliseconds, to two figures below 10: 0.025, 1.8, 160, 2,116. */
export function milliseconds(time: number): string {
	return time < 10 ? String(Number(time.toPrecision(2))) : count(Math.round(time));
}
