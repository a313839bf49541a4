import { decimals, significant } from '$lib/i18n/format';
import type { Writing } from '$lib/machine/export/code';
import { FAR } from './limits';

/** How a w or b is written: four decimals, and far out only what counts of it. */
export const writingOf = (value: number): Writing => (Math.abs(value) > FAR ? 'significant' : 'decimals');

export const coordinate = (value: number) =>
	writingOf(value) === 'decimals' ? decimals(value) : significant(value);
