/** A slider's ends and its step. */
export interface Grid {
	readonly min: number;
	readonly max: number;
	readonly step: number;
}

/** The value nearest to where the knob was slid to, in whole steps from the lower end. */
export function onGrid(value: number, { min, max, step }: Grid): number {
	const nearest = Number((min + Math.round((value - min) / step) * step).toFixed(10));
	return Math.min(max, Math.max(min, nearest));
}

/** How many decimals a number is written with: 4 for 0.1234, 7 for 1e-7. */
function decimalsOf(value: number): number {
	const [digits, exponent = '0'] = String(value).split('e');
	return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/**
 * The step to give to a native slider so that it can hold `value`: its own, or, since a browser moves a value between two
 * steps to one of them and says that one, a step as fine as the value's last decimal. Not `any`, which some browsers'
 * accessibility takes for a step of 1, or of 0.
 */
export function stepThrough(value: number, { min, step }: Pick<Grid, 'min' | 'step'>): number | string {
	const steps = Number(((value - min) / step).toPrecision(15));
	return Number.isInteger(steps) ? step : `1e-${Math.max(decimalsOf(value), decimalsOf(min))}`;
}
