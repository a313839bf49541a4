import type { Gaussian } from '$lib/math';
import type { Lang } from '$lib/i18n/lang';
import { X } from './curves';
import type { State } from './definition';
import { words } from './words';

/** One hump of p, and where the state keeps it. */
export interface Hump extends Gaussian {
	readonly keys: { readonly mean: 'mean1' | 'mean2'; readonly std: 'std1' | 'std2' };
	/** Whose mean and standard deviation it is, in words. */
	readonly whose: string;
}

export function humpsOf(state: State, lang: Lang): readonly [Hump, Hump] {
	const { hump1, hump2 } = words.whose[lang];
	return [
		{ mean: state.mean1, std: state.std1, keys: { mean: 'mean1', std: 'std1' }, whose: hump1 },
		{ mean: state.mean2, std: state.std2, keys: { mean: 'mean2', std: 'std2' }, whose: hump2 }
	];
}

/** A value of q as it is set: a descent leaves more decimals than anybody reads. */
export const short = (value: number) => Number(value.toFixed(4));

/** One standard deviation from the mean, on the wanted side unless that lies beyond the picture. */
export function flank({ mean, std }: Gaussian, side: number): number {
	const place = mean + side * std;
	return place >= X[0] && place <= X[1] ? place : mean - side * std;
}
