import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../tests/reference/load';
import { expectAllClose, expectClose } from './expect-close.test-helper';
import { roundTo, type NumberFormat } from './index';

interface Chain {
	exp: number[];
	sum: number;
	softmax: number[];
}

interface FormatCase {
	format: NumberFormat;
	logits: number[];
	unshifted: Chain;
	shifted: Chain;
}

const formats: NumberFormat[] = ['float64', 'float32', 'float16', 'bfloat16'];

describe('roundTo(format, x)', () => {
	it('equals the reference', () => {
		for (const example of loadReference<Record<NumberFormat | 'value', number>>('rounding')) {
			for (const format of formats) expect(roundTo(format, example.value)).toBe(example[format]);
		}
	});

	it("carries a softmax through, one rounding at a time, to the reference's values", () => {
		for (const { format, logits, unshifted, shifted } of loadReference<FormatCase>('formats')) {
			const round = (x: number) => roundTo(format, x);
			const chain = (z: number[]) => {
				const exp = z.map((zi) => round(Math.exp(zi)));
				const sum = exp.reduce((total, e) => round(total + e), 0);
				return { exp, sum, softmax: exp.map((e) => round(e / sum)) };
			};
			const z = logits.map(round);
			const max = Math.max(...z);
			for (const [actual, expected] of [
				[chain(z), unshifted],
				[chain(z.map((zi) => round(zi - max))), shifted]
			]) {
				expectAllClose(actual.exp, expected.exp);
				expectClose(actual.sum, expected.sum);
				expectAllClose(actual.softmax, expected.softmax);
			}
		}
	});

	it.each(formats)('keeps zeros with their sign, infinities and NaN: %s', (format) => {
		for (const x of [0, -0, Infinity, -Infinity, NaN]) expect(roundTo(format, x)).toBe(x);
	});

	it.each(formats)('keeps what the format already holds: %s', (format) => {
		for (const x of [1, -1.5, 2 ** -14, 240, 0.09375]) expect(roundTo(format, x)).toBe(x);
	});

	it.each<[NumberFormat, number]>([
		['float32', 2 ** -23],
		['float16', 2 ** -10],
		['bfloat16', 2 ** -7]
	])('rounds to the nearest, ties to the even significand: %s', (format, spacing) => {
		expect(roundTo(format, 1 + 0.5 * spacing)).toBe(1);
		expect(roundTo(format, 1 + 1.5 * spacing)).toBe(1 + 2 * spacing);
		expect(roundTo(format, -1 - 1.5 * spacing)).toBe(-1 - 2 * spacing);
		expect(roundTo(format, 1 + 0.49 * spacing)).toBe(1);
		expect(roundTo(format, 1 + 0.51 * spacing)).toBe(1 + spacing);
		expect(roundTo(format, 2 - 0.25 * spacing)).toBe(2);
	});

	it.each<[NumberFormat, number]>([
		['float16', 2 ** -10],
		['bfloat16', 2 ** -7]
	])('rounds once, not by way of float32: %s', (format, spacing) => {
		// Half a spacing and a little: float32 would drop the little and leave a tie.
		expect(roundTo(format, 1 + 0.5 * spacing + 2 ** -40)).toBe(1 + spacing);
		expect(roundTo(format, 1 + 1.5 * spacing - 2 ** -40)).toBe(1 + spacing);
		expect(roundTo(format, -1 - 0.5 * spacing - 2 ** -52)).toBe(-1 - spacing);
	});

	it.each<[NumberFormat, number, number]>([
		['float32', 2 ** -149, 2 ** -126],
		['float16', 2 ** -24, 2 ** -14],
		['bfloat16', 2 ** -133, 2 ** -126]
	])('keeps subnormal numbers: %s', (format, smallest, smallestNormal) => {
		expect(roundTo(format, smallest)).toBe(smallest);
		expect(roundTo(format, 0.51 * smallest)).toBe(smallest);
		expect(roundTo(format, 0.5 * smallest)).toBe(0);
		expect(roundTo(format, 1.5 * smallest)).toBe(2 * smallest);
		expect(roundTo(format, 2.5 * smallest)).toBe(2 * smallest);
		expect(roundTo(format, -0.5 * smallest)).toBe(-0);
		expect(roundTo(format, smallestNormal - 0.5 * smallest)).toBe(smallestNormal);
		expect(roundTo(format, smallestNormal - smallest)).toBe(smallestNormal - smallest);
		expect(roundTo(format, Number.MIN_VALUE)).toBe(0);
	});

	it.each<[NumberFormat, number, number]>([
		['float32', (2 - 2 ** -23) * 2 ** 127, (2 - 2 ** -24) * 2 ** 127],
		['float16', 65504, 65520],
		['bfloat16', (2 - 2 ** -7) * 2 ** 127, (2 - 2 ** -8) * 2 ** 127]
	])('becomes infinite half a spacing above the largest number: %s', (format, largest, limit) => {
		expect(roundTo(format, largest)).toBe(largest);
		expect(roundTo(format, limit * (1 - 2 ** -52))).toBe(largest);
		expect(roundTo(format, limit)).toBe(Infinity);
		expect(roundTo(format, -limit)).toBe(-Infinity);
		expect(roundTo(format, Number.MAX_VALUE)).toBe(Infinity);
	});

	it.each<[NumberFormat, number]>([
		['float16', 16],
		['bfloat16', 16]
	])('is its own inverse on every number of the format: %s', (format, bits) => {
		const bytes = new DataView(new ArrayBuffer(4));
		for (let code = 0; code < 2 ** bits; code += 7) {
			bytes.setUint32(0, code << 16);
			const value = format === 'bfloat16' ? bytes.getFloat32(0) : half(code);
			expect(Object.is(roundTo(format, value), value)).toBe(true);
		}
	});

	it('throws a RangeError for another format', () => {
		expect(() => roundTo('float8' as NumberFormat, 1)).toThrow(
			new RangeError("format is float8; it is 'float64', 'float32', 'float16' or 'bfloat16'")
		);
	});
});

/** The float16 with these 16 bits, straight from IEEE 754's table. */
function half(code: number): number {
	const sign = code >> 15 ? -1 : 1;
	const exponent = (code >> 10) & 31;
	const fraction = (code & 1023) / 1024;
	if (exponent === 31) return fraction ? NaN : sign * Infinity;
	return sign * (exponent ? (1 + fraction) * 2 ** (exponent - 15) : fraction * 2 ** -14);
}
