import { describe, expect, it } from 'vitest';
import { Session } from '$lib/machine/session.svelte';
import { bitsOf, lossForms, softmax } from '$lib/math';
import definition from './definition';
import { formats, type State } from './state';

const open = (given: Record<string, string> = {}) =>
	new Session(definition, { given, lang: 'en', resources: undefined, home: '/' });
const figuresOf = (given: Record<string, string>) => open(given).figures;

describe('float-microscope', () => {
	it('opens on the notebook: 103.2789 step by step, 103.1093 fused, in float32', () => {
		const { figures, description } = open();
		expect(figures.unshifted.loss).toBeCloseTo(103.2789, 4);
		expect(figures.shifted.loss).toBeCloseTo(103.2789, 4);
		expect(figures.fused.loss).toBeCloseTo(103.1093, 4);
		expect(description).toContain('103.2789');
		expect(description).toContain('the division underflows to a subnormal number');
		expect(figures.opened).toEqual({
			value: 2 ** -149,
			bits: bitsOf('float32', 2 ** -149),
			kind: 'subnormal',
			exponent: -126,
			significand: 2 ** -23
		});
	});

	it('names the logit at which exp overflows: 88.72, 11.09, 88.72 and 709.78', () => {
		const limits = formats.map((format) => figuresOf({ format }).overflowAt.toFixed(2));
		expect(Object.fromEntries(formats.map((format, i) => [format, limits[i]]))).toEqual({
			float64: '709.78',
			float32: '88.72',
			bfloat16: '88.72',
			float16: '11.09'
		});
	});

	it('softmax twice can’t fall below log(1 + (n − 1)/e), and all but reaches it', () => {
		for (const [n, floor] of [
			[3, 0.5514],
			[10, 1.4612]
		]) {
			const logits = Array.from({ length: n }, (_, i) => (i === 0 ? 40 : 0)).join(',');
			const figures = figuresOf({ logits, target: '0', twice: '1', format: 'float64' });
			expect(figures.floor).toBeCloseTo(floor, 4);
			for (const form of lossForms) expect(figures[form].loss).toBeCloseTo(floor, 4);
		}
	});

	it('the gradient through two softmaxes is the slope of the loss, by central differences', () => {
		const logits = [1.5, -0.5, 0.25];
		const loss = (z: readonly number[]) => -Math.log(softmax(softmax(z))[1]);
		const { fused, unshifted } = figuresOf({
			logits: logits.join(','),
			target: '1',
			twice: '1',
			format: 'float64'
		});
		for (const [i] of logits.entries()) {
			const moved = (by: number) => logits.map((z, j) => (j === i ? z + by : z));
			const quotient = (loss(moved(1e-5)) - loss(moved(-1e-5))) / 2e-5;
			expect(fused.gradient[i]).toBeCloseTo(quotient, 8);
			expect(unshifted.gradient[i]).toBeCloseTo(quotient, 8);
		}
	});

	it('says what the gradient became: ∞, NaN, or 0 for the target', () => {
		const { unshifted, shifted, fused } = figuresOf({});
		expect(unshifted.slopeFault).toBe('nan');
		expect(shifted.slopeFault).toBe('nan');
		expect(fused.slopeFault).toBeUndefined();
		// Certain and right: the target's q rounds to 1, and nothing is left of 1 − q.
		const right = figuresOf({ logits: '20,0', target: '0', format: 'float16' });
		expect(right.fused.slopeFault).toBe('zero');
		const stuck = figuresOf({ logits: '40,0,0', target: '0', twice: '1' });
		expect(stuck.fused.slopeFault).toBe('zero');
	});

	it('the scale multiplies every logit', () => {
		expect(figuresOf({ logits: '1,-2', target: '0', scale: '3', format: 'float64' }).z).toEqual([3, -6]);
	});

	it('takes the target back among the classes when there are fewer logits, with a note', () => {
		const session = open({ logits: '1,2,3', target: '7', k: '9' });
		expect(session.state).toMatchObject({ target: 2, k: -1 });
		expect(session.notes).toHaveLength(1);
	});

	it.each([
		['1e301, 2', 'too large'],
		['1e400, 2', 'beyond what a float can hold'],
		['abc, 2', 'not a number'],
		['1', '1 number was given'],
		[Array.from({ length: 1000 }, () => '1').join(' '), '1000 numbers were given']
	])('refuses logits like %s in a sentence, and keeps the last good ones', (logits, sentence) => {
		const session = open();
		session.read({ logits });
		expect(session.notes[0].en).toContain(sentence);
		expect(session.state.logits).toHaveLength(10);
	});

	it('has rows as wide as its columns, in every format, with softmax once and twice', () => {
		for (const format of formats) {
			for (const twice of [false, true]) {
				const state: State = { ...open().state, format, twice };
				const { columns, rows } = definition.table(state, definition.compute(state, undefined), 'en');
				for (const row of rows) expect(row).toHaveLength(columns.length);
			}
		}
	});
});
