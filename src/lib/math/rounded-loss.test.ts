import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../tests/reference/load';
import { expectAllClose } from './expect-close.test-helper';
import { lossForms, roundedLoss, type LossForm, type NumberFormat } from './index';

interface Chain {
	shifted?: number[];
	exp: number[];
	sum: number;
	softmax: number[];
	log: number[];
	nll: number;
}

interface FormatCase {
	format: NumberFormat;
	logits: number[];
	target: number;
	unshifted: Chain;
	shifted: Chain;
	fused: { log_sum_exp: number; log_softmax: number[]; nll: number };
}

const notebook = [
	-30.0933, -26.3787, 49.5051, -45.9024, 27.6928, 13.4984, -14.1607, 11.8758, 0.2135, 57.2064
];
const formats: NumberFormat[] = ['float64', 'float32', 'bfloat16', 'float16'];
const all = (format: NumberFormat, z: readonly number[], target: number) =>
	lossForms.map((form) => roundedLoss(form, format, z, target));

describe('roundedLoss', () => {
	it('goes through exactly the values of the reference, one rounding at a time', () => {
		for (const { format, logits, target, ...wanted } of loadReference<FormatCase>('formats')) {
			// float64 isn't rounded, so that exp and log may differ from NumPy's in their last bit.
			const expectSame = (actual: readonly number[] | undefined, expected: readonly number[]) =>
				format === 'float64'
					? expectAllClose(actual!, expected)
					: expect(actual!.map((x) => x + 0)).toEqual(expected.map((x) => x + 0));
			for (const form of ['unshifted', 'shifted'] as const) {
				const { values, loss } = roundedLoss(form, format, logits, target);
				const chain = wanted[form];
				expectSame(values.exp, chain.exp);
				expectSame(values.sum, [chain.sum]);
				expectSame(values.share, chain.softmax);
				expectSame(values.log, chain.log);
				expectSame([loss], [chain.nll]);
				if (chain.shifted) expectSame(values.shift, chain.shifted);
			}
			const { values, loss } = roundedLoss('fused', format, logits, target);
			expectSame(values.logSum, [wanted.fused.log_sum_exp]);
			expectSame(values.logShare, wanted.fused.log_softmax);
			expectSame([loss], [wanted.fused.nll]);
		}
	});

	it('gives the notebook’s 103.1093 and 103.2789', () => {
		const [unshifted, shifted, fused] = all('float32', notebook, 3);
		expect(unshifted.loss).toBeCloseTo(103.2789, 4);
		expect(shifted.loss).toBeCloseTo(103.2789, 4);
		expect(fused.loss).toBeCloseTo(103.1093, 4);
		expect(unshifted.values.share![3]).toBe(2 ** -149);
	});

	it('sends back PyTorch’s gradient in every form, where nothing breaks', () => {
		const cases = loadReference<{
			logits: number[];
			target: number;
			cross_entropy_gradient: number[];
		}>('softmax_gradients').filter(({ logits }) => Math.max(...logits) - Math.min(...logits) < 30);
		expect(cases.length).toBeGreaterThan(5);
		for (const { logits, target, cross_entropy_gradient } of cases) {
			for (const { gradient } of all('float64', logits, target)) {
				for (const [i, slope] of gradient.entries()) expect(slope).toBeCloseTo(cross_entropy_gradient[i], 12);
			}
		}
	});

	// Made by PyTorch 1.13: z.exp(), e / e.sum(), .log() and -log[3] in float32, and autograd's backward.
	it('sends back what autograd does when a share is subnormal: ∞ and NaN', () => {
		const [unshifted, shifted, fused] = all('float32', notebook, 3);
		expect(unshifted.gradient).toEqual(notebook.map(() => NaN));
		expect(shifted.gradient).toEqual(notebook.map((_, i) => (i === 3 ? NaN : Infinity)));
		expect(fused.gradient[3]).toBe(-1);
		expect(fused.gradient[9]).toBeCloseTo(0.99955, 5);
	});
});

describe('what broke first', () => {
	const broken = (form: LossForm, format: NumberFormat, z: readonly number[], target: number) => {
		const { first, fatal } = roundedLoss(form, format, z, target);
		return { first, fatal };
	};

	it('nothing, for logits near 0', () => {
		for (const format of formats) {
			for (const form of lossForms) {
				expect(broken(form, format, [2, 1, 0.1], 0)).toEqual({ first: undefined, fatal: undefined });
			}
		}
	});

	it('in the notebook, the division without the shift, exp with it, and nothing that matters in the fused form', () => {
		const hit = { faults: ['subnormal'], classes: [3] };
		expect(broken('unshifted', 'float32', notebook, 3).fatal).toEqual({ step: 'share', ...hit });
		expect(broken('shifted', 'float32', notebook, 3).fatal).toEqual({ step: 'exp', ...hit });
		expect(broken('fused', 'float32', notebook, 3)).toEqual({
			first: { step: 'exp', ...hit },
			fatal: undefined
		});
	});

	it.each<[NumberFormat, number, number]>([
		['float32', 88.72, 88.73],
		['bfloat16', 88.5, 89],
		['float16', 11.08, 11.1],
		['float64', 709.78, 709.79]
	])('exp overflows just above the limit of %s, and the shift cures it', (format, below, above) => {
		expect(broken('unshifted', format, [below, 0], 0).first?.faults ?? []).not.toContain('overflow');
		expect(broken('unshifted', format, [above, 0], 0).fatal).toEqual({
			step: 'exp',
			faults: ['overflow'],
			classes: [0]
		});
		expect(broken('shifted', format, [above, 0], 0).fatal?.faults ?? []).not.toContain('overflow');
	});

	it('the shift does not cure underflow: only the fused form does', () => {
		for (const format of formats) {
			const [unshifted, shifted, fused] = all(format, [1000, 0, -1000], 2);
			expect(unshifted.loss).toBe(Infinity);
			expect(shifted.loss).toBe(Infinity);
			expect(shifted.fatal).toMatchObject({ step: 'exp', faults: ['zero'] });
			expect(fused.loss).toBe(2000);
			expect(fused.fatal).toBeUndefined();
			expect(fused.gradient).toEqual([1, 0, -1]);
		}
	});

	it('a sum of nothing but zeros is 0, and 0/0 is NaN', () => {
		const { values, fatal, loss } = roundedLoss('unshifted', 'float64', [-1000, -1001], 0);
		expect(values.sum).toEqual([0]);
		expect(values.share).toEqual([NaN, NaN]);
		expect(loss).toBeNaN();
		expect(fatal).toEqual({ step: 'exp', faults: ['zero'], classes: [0, 1] });
	});

	it('a loss near 0 loses all its digits in log Σ, even in the fused form', () => {
		const { fatal, loss } = roundedLoss('fused', 'float16', notebook, 9);
		expect(loss).toBeCloseTo(0, 300);
		expect(fatal).toEqual({ step: 'logSum', faults: ['lost'], classes: [0] });
	});

	it('logits beyond the format are infinite before anything is computed', () => {
		expect(broken('fused', 'float16', [1e5, 0], 1).fatal).toMatchObject({ step: 'z', faults: ['overflow'] });
		// The difference is what is too large here.
		expect(broken('fused', 'float16', [60000, -60000], 1).fatal).toMatchObject({
			step: 'shift',
			faults: ['overflow']
		});
	});

	it('the fused form’s loss is within a rounding or two of the exact one, whatever the logits, unless it is near 0', () => {
		for (let spread = 1; spread < 5000; spread *= 3) {
			const z = [0, 0.3 * spread, -spread, spread];
			for (const target of [0, 1, 2]) {
				expect(roundedLoss('fused', 'float32', z, target).fatal).toBeUndefined();
			}
		}
	});

	it('refuses a target that is no class', () => {
		expect(() => roundedLoss('fused', 'float32', [1, 2], 2)).toThrow(RangeError);
	});
});
