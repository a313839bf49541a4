import { decimals, significant } from '$lib/i18n/format';
import type { NumberFormat } from '$lib/math';

/** A number on its way: four significant digits; NaN by its name, because here it is a result like others. */
export function value(x: number): string {
	return Number.isNaN(x) ? 'NaN' : significant(x);
}

/** A loss in nats. */
export function loss(x: number): string {
	return Number.isNaN(x) ? 'NaN' : decimals(x);
}

/** As many digits as tell a format's numbers apart. */
const digits: Readonly<Record<NumberFormat, number>> = { float64: 17, float32: 9, float16: 5, bfloat16: 4 };

/** A number with all the digits that its format gives it. */
export function inFull(x: number, format: NumberFormat): string {
	if (!Number.isFinite(x)) return value(x);
	return String(Number(x.toPrecision(digits[format])))
		.replaceAll('-', '−')
		.replace('+', '');
}
