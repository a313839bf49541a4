import { floatLayouts, type NumberFormat } from './float-layout';
import { logSoftmax } from './log-softmax';
import { requireTarget } from './logits';
import { roundTo } from './round-to';
import { backThroughSoftmax, roundedSoftmax, shiftedByMax, type Round } from './rounded-softmax';

/**
 * How one and the same loss is computed.
 *
 * - `unshifted`: softmax as its formula has it, then the logarithm, then the target's is picked
 * - `shifted`: the same of z − max z
 * - `fused`: z − max z, less the logarithm of the sum: no softmax on the way
 */
export const lossForms = ['unshifted', 'shifted', 'fused'] as const;
export type LossForm = (typeof lossForms)[number];

/** What is computed one after the other; `sum`, `logSum` and `nll` are one number, all else is one a class. */
export type LossStep = 'z' | 'shift' | 'exp' | 'sum' | 'share' | 'log' | 'logSum' | 'logShare' | 'nll';

export const stepsOf: Readonly<Record<LossForm, readonly LossStep[]>> = {
	unshifted: ['z', 'exp', 'sum', 'share', 'log', 'nll'],
	shifted: ['z', 'shift', 'exp', 'sum', 'share', 'log', 'nll'],
	fused: ['z', 'shift', 'exp', 'sum', 'logSum', 'logShare', 'nll']
};

/**
 * What became of a number.
 *
 * - `overflow`: infinite, though it isn't
 * - `zero`: too small for the format, and now 0
 * - `subnormal`: so small that the format has begun to run out of digits for it
 * - `lost`: not one digit is right
 * - `nan`: no number at all
 */
export type Fault = 'overflow' | 'zero' | 'subnormal' | 'lost' | 'nan';

/** The first step of a form with something wrong in it. */
export interface Break {
	readonly step: LossStep;
	readonly faults: readonly Fault[];
	/** Whose values are hit; one 0 where the step has one number. */
	readonly classes: readonly number[];
}

/** One form of the loss with every value on its way, all of them numbers of the format. */
export interface RoundedLoss {
	readonly form: LossForm;
	readonly values: Readonly<Partial<Record<LossStep, readonly number[]>>>;
	/** What is wrong with each value; undefined where nothing is. */
	readonly faults: Readonly<Partial<Record<LossStep, readonly (Fault | undefined)[]>>>;
	/** In nats. */
	readonly loss: number;
	/** dL/dz by the chain rule through the same operations, each rounded. */
	readonly gradient: readonly number[];
	/** The first step in which anything went wrong, whether it matters or not. */
	readonly first: Break | undefined;
	/** The first step in which something went wrong that the loss is computed from. */
	readonly fatal: Break | undefined;
}

/** What is wrong with a value of the format that should be `exact`, where the exact value is known. */
export function faultOf(format: NumberFormat, value: number, exact: number): Fault | undefined {
	if (Number.isNaN(value)) return 'nan';
	if (!Number.isFinite(value)) return Number.isFinite(exact) ? 'overflow' : undefined;
	if (value === exact || Number.isNaN(exact)) return undefined;
	if (value === 0) return 'zero';
	if (Math.abs(value) < floatLayouts[format].smallestNormal) return 'subnormal';
	return Math.abs(value - exact) >= Math.abs(exact) / 2 ? 'lost' : undefined;
}

interface Exact {
	readonly z: readonly number[];
	readonly max: number;
	readonly logShare: readonly number[];
}

/** A step's fault. What is never 0 has lost everything there; and neither logits nor exp, sum and share are ever infinite. */
function stepFault(format: NumberFormat, step: LossStep, value: number, exact: number): Fault | undefined {
	const positive = step === 'exp' || step === 'sum' || step === 'share';
	if (positive && value === 0) return 'zero';
	if ((positive || step === 'z') && Math.abs(value) === Infinity) return 'overflow';
	if (value === 0 && step !== 'z' && step !== 'shift') return 'lost';
	return faultOf(format, value, exact);
}

/** What a step's values would be without rounding; NaN where float64 can't tell. */
function exactValues(step: LossStep, { z, max, logShare }: Exact, form: LossForm, target: number): number[] {
	const shift = form === 'unshifted' ? 0 : max;
	const exp = () => z.map((zi) => Math.exp(zi - shift));
	switch (step) {
		case 'z':
			return [...z];
		case 'shift':
			// A difference that is too large even for float64 is finite all the same.
			return z.map((zi) => Math.max(zi - max, -Number.MAX_VALUE));
		case 'exp':
			return exp();
		case 'sum':
			return [exp().reduce((sum, e) => sum + e, 0)];
		case 'share':
			return logShare.map(Math.exp);
		case 'logSum':
			return [-logShare[z.indexOf(max)]];
		case 'nll':
			return [-logShare[target]];
		default:
			return [...logShare];
	}
}

/**
 * Computes −log softmax(z)[target] in one of its forms and formats: every operation in float64, its result rounded to the
 * format; sums from left to right, each partial sum rounded; subnormal numbers kept.
 *
 * @param z at least two logits, any numbers but NaN; they are rounded first
 * @param target a class
 * @throws RangeError when the target is no class
 */
export function roundedLoss(
	form: LossForm,
	format: NumberFormat,
	given: readonly number[],
	target: number
): RoundedLoss {
	requireTarget(target, given.length);
	const round: Round = (x) => roundTo(format, x);
	const z = given.map(round);
	const label = z.map((_, i) => (i === target ? 1 : 0));
	const shift = form === 'unshifted' ? z : shiftedByMax(round, z);
	const passed = roundedSoftmax(round, shift);
	const { exp, sum, share } = passed;

	let values: RoundedLoss['values'];
	let gradient: number[];
	if (form === 'fused') {
		const logSum = round(Math.log(sum));
		const logShare = shift.map((zi) => round(zi - logSum));
		values = { z, shift, exp, sum: [sum], logSum: [logSum], logShare, nll: [-logShare[target]] };
		gradient = logShare.map((log, i) => round(round(Math.exp(log)) - label[i]));
	} else {
		const log = share.map((q) => round(Math.log(q)));
		values = { z, shift, exp, sum: [sum], share, log, nll: [-log[target]] };
		const slopes = share.map((q, i) => round(-label[i] / q));
		gradient = backThroughSoftmax(round, passed, slopes);
	}

	const known = given.every(Number.isFinite) && z.every(Number.isFinite);
	const unknown = () => z.map(() => NaN);
	const exact: Exact = { z, max: Math.max(...z), logShare: known ? logSoftmax(z) : unknown() };
	const faults = Object.fromEntries(
		stepsOf[form].map((step) => {
			const wanted = step === 'z' ? given : exactValues(step, exact, form, target);
			return [step, values[step]!.map((value, i) => stepFault(format, step, value, wanted[i]))];
		})
	) as RoundedLoss['faults'];

	return {
		form,
		values,
		faults,
		loss: values.nll![0],
		gradient,
		first: firstBreak(form, faults, () => true),
		fatal: firstBreak(form, faults, (step, i) => reachesLoss(form, target, values, faults, step, i))
	};
}

/** Whether what went wrong with a value is passed on to the loss. */
function reachesLoss(
	form: LossForm,
	target: number,
	values: RoundedLoss['values'],
	faults: RoundedLoss['faults'],
	step: LossStep,
	i: number
): boolean {
	switch (step) {
		case 'z':
		case 'shift':
			// An infinite maximum spoils all differences; −∞ is a class left out, and matters where it is the target.
			return i === target || !(values[step]![i] < Infinity);
		case 'exp':
			// Small ones are added to a sum, which they don't change unless it is small itself.
			if (form !== 'fused' && i === target) return true;
			return !Number.isFinite(values.exp![i]) || ['zero', 'subnormal'].includes(faults.sum![0] ?? '');
		case 'logSum':
			return faults.logShare![target] !== undefined;
		case 'share':
		case 'log':
		case 'logShare':
			return i === target;
		default:
			return true;
	}
}

/** The first step, in order, with a fault that counts. */
function firstBreak(
	form: LossForm,
	faults: RoundedLoss['faults'],
	counts: (step: LossStep, index: number) => boolean
): Break | undefined {
	for (const step of stepsOf[form]) {
		const hit = faults[step]!.flatMap((fault, index) =>
			fault && counts(step, index) ? [{ fault, index }] : []
		);
		if (hit.length > 0) {
			return {
				step,
				faults: [...new Set(hit.map(({ fault }) => fault))],
				classes: hit.map(({ index }) => index)
			};
		}
	}
	return undefined;
}
