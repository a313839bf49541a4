import {
	backThroughSoftmax,
	bitsOf,
	crossEntropyFromLogits,
	faultOf,
	floatLayouts,
	roundedLoss,
	roundedSoftmax,
	roundTo,
	shiftedByMax,
	softmax,
	type Fault,
	type LossForm,
	type NumberFormat
} from '$lib/math';
import type { Figures, FormFigures } from './figures';
import type { State } from './state';

/**
 * dL/dz without rounding; NaN where a logit is infinite. What is left of 1 − q is added up from the others' shares, which loses
 * nothing where the target's is almost 1.
 */
function exactGradient(z: readonly number[], target: number, twice: boolean): number[] {
	if (!z.every(Number.isFinite)) return z.map(() => NaN);
	const less = (p: readonly number[]) =>
		p.map((pi, i) => (i === target ? -p.reduce((sum, pj, j) => (j === target ? sum : sum + pj), 0) : pi));
	const q = softmax(z);
	if (!twice) return less(q);
	const slopes = less(softmax(q));
	return q.map((qi, i) => qi * q.reduce((sum, qj, j) => sum + qj * (slopes[i] - slopes[j]), 0));
}

/** What spoils a step: NaN before ∞, and the target's own slope, which is never small where the loss is large. */
function worst(faults: readonly (Fault | undefined)[], target: number): Fault | undefined {
	if (faults.includes('nan')) return 'nan';
	return faults.includes('overflow') ? 'overflow' : faults[target];
}

/** The loss of the logits as float64 has it, or NaN where even that ends. */
function exactLoss(z: readonly number[], target: number, twice: boolean): number {
	return z.every(Number.isFinite) ? crossEntropyFromLogits(twice ? softmax(z) : z, target) : NaN;
}

export function compute({ logits, scale, target, format, twice, k, open }: State): Figures {
	const round = (x: number) => roundTo(format, x);
	const scaled = logits.map((z) => z * scale);
	const z = scaled.map(round);
	const first = roundedSoftmax(round, shiftedByMax(round, z));
	const given = twice ? first.share : scaled;
	const wanted = exactGradient(z, target, twice);

	const exact = exactLoss(scaled, target, twice);
	const formFigures = (form: LossForm): FormFigures => {
		const loss = roundedLoss(form, format, given, target);
		const gradient = twice ? backThroughSoftmax(round, first, loss.gradient) : loss.gradient;
		const slopeFaults = gradient.map((slope, i) => faultOf(format, slope, wanted[i]));
		const apart = Math.abs(loss.loss - exact);
		return { ...loss, apart, gradient, slopeFaults, slopeFault: worst(slopeFaults, target) };
	};
	const forms = {
		unshifted: formFigures('unshifted'),
		shifted: formFigures('shifted'),
		fused: formFigures('fused')
	};

	const shown = k < 0 ? target : k;
	return {
		...forms,
		z,
		given: forms.fused.values.z!,
		exact,
		floor: Math.log(1 + (logits.length - 1) / Math.E),
		ends: floatLayouts[format],
		overflowAt: Math.log(floatLayouts[format].largest),
		shown,
		opened: opened(forms, open, shown, format)
	};
}

function opened(
	forms: Readonly<Record<LossForm, FormFigures>>,
	cell: State['open'],
	shown: number,
	format: NumberFormat
): Figures['opened'] {
	const [form, step] = cell.split('-') as [LossForm, keyof FormFigures['values'] | 'gradient'];
	const values = step === 'gradient' ? forms[form].gradient : forms[form].values[step]!;
	const value = values[values.length === 1 ? 0 : shown];
	const { smallestNormal, bias } = floatLayouts[format];
	const bits = bitsOf(format, value);
	const size = Math.abs(value);
	const exponent = Math.max(parseInt(bits.exponent, 2), 1) - bias;
	return { value, bits, kind: kindOf(size, smallestNormal), exponent, significand: size / 2 ** exponent };
}

function kindOf(size: number, smallestNormal: number): Figures['opened']['kind'] {
	if (Number.isNaN(size)) return 'nan';
	if (size === Infinity) return 'infinite';
	if (size === 0) return 'zero';
	return size < smallestNormal ? 'subnormal' : 'normal';
}
