import type { Fault, FloatBits, FloatLayout, LossForm, RoundedLoss } from '$lib/math';

export interface FormFigures extends RoundedLoss {
	/** |loss − exact|, in nats. */
	readonly apart: number;
	/** dL/dz for the logits as they were given: through both softmaxes where there are two. */
	readonly gradient: readonly number[];
	/** What is wrong with each slope; undefined where nothing is. */
	readonly slopeFaults: readonly (Fault | undefined)[];
	/** The worst of them that a step of training would suffer from. */
	readonly slopeFault: Fault | undefined;
}

/** A number that is opened to its bits. */
export interface Opened {
	readonly value: number;
	readonly bits: FloatBits;
	/** Where all exponent bits are 0 the leading 1 is missing; where all are 1 there is no number. */
	readonly kind: 'zero' | 'subnormal' | 'normal' | 'infinite' | 'nan';
	/** |value| = significand · 2^exponent, for numbers. */
	readonly exponent: number;
	readonly significand: number;
}

export interface Figures extends Readonly<Record<LossForm, FormFigures>> {
	/** The logits in the format. */
	readonly z: readonly number[];
	/** What the loss is given: the logits, or by mistake their softmax. */
	readonly given: readonly number[];
	/** The loss without rounding, in nats. */
	readonly exact: number;
	/** log(1 + (n − 1)/e): no loss of a softmax that is taken for logits is smaller. */
	readonly floor: number;
	/** Where the format ends. */
	readonly ends: FloatLayout;
	/** The largest x whose exp the format holds. */
	readonly overflowAt: number;
	/** The class whose values are shown. */
	readonly shown: number;
	readonly opened: Opened;
}
