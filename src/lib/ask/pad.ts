import type { Lang } from '$lib/i18n/lang';
import type { Unit } from '$lib/math';
import type { DrawnCurve } from '$lib/machine/definition';

/** What a guessed number is held against. */
export interface NumberQuestion {
	readonly truth: number;
	readonly unit?: Unit;
	/** Decimals of the truth. */
	readonly digits: number;
	readonly min: number;
	readonly max: number;
	readonly step: number;
}

/** What a drawn curve is held against. */
export type CurveQuestion = DrawnCurve;

/** What a pad is given: while the page is built, and from `data-question` when it wakes. */
export interface PadProps<Question> {
	readonly question: Question;
	readonly lang: Lang;
	/** The guess that the reader committed to before a reload or a change of language, if any. */
	readonly kept?: unknown;
	/** Called when the reader commits to a guess, and without one when it is withdrawn. */
	readonly onanswer: (guess?: unknown) => void;
}
