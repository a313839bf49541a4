import { describe, expect, it } from 'vitest';
import { bitsOf, floatLayouts, roundTo, type NumberFormat } from './index';

const formats: NumberFormat[] = ['float64', 'float32', 'float16', 'bfloat16'];
const joined = (format: NumberFormat, x: number) => {
	const { sign, exponent, mantissa } = bitsOf(format, x);
	return sign + exponent + mantissa;
};
const samples = [
	0,
	-0,
	1,
	-1,
	0.1,
	1 / 3,
	-57.2064,
	240,
	1e-40,
	6e-8,
	1.5e-5,
	65504,
	3e38,
	Infinity,
	-Infinity
];

describe('the layouts', () => {
	it('end where JavaScript and IEEE 754 say', () => {
		expect(floatLayouts.float64).toMatchObject({
			smallestSubnormal: Number.MIN_VALUE,
			smallestNormal: 2 ** -1022,
			largest: Number.MAX_VALUE
		});
		expect(floatLayouts.float32.largest).toBe(3.4028234663852886e38);
		expect(floatLayouts.float32.smallestSubnormal).toBe(Math.fround(1.4013e-45));
		expect(floatLayouts.float16).toMatchObject({ largest: 65504, smallestNormal: 2 ** -14 });
		expect(floatLayouts.bfloat16.largest).toBe(3.3895313892515355e38);
	});

	it.each(formats)('the ends are numbers of the format: %s', (format) => {
		const { smallestSubnormal, smallestNormal, largest } = floatLayouts[format];
		for (const x of [smallestSubnormal, smallestNormal, largest]) expect(roundTo(format, x)).toBe(x);
	});
});

describe('bitsOf', () => {
	const view = new DataView(new ArrayBuffer(8));

	it('gives the bits that the machine itself has for float64, float32 and, as their upper half, bfloat16', () => {
		for (const x of samples) {
			view.setFloat64(0, x);
			expect(joined('float64', x)).toBe(view.getBigUint64(0).toString(2).padStart(64, '0'));
			view.setFloat32(0, x);
			expect(joined('float32', Math.fround(x))).toBe(view.getUint32(0).toString(2).padStart(32, '0'));
			view.setFloat32(0, roundTo('bfloat16', x));
			expect(joined('bfloat16', roundTo('bfloat16', x))).toBe(
				view.getUint16(0).toString(2).padStart(16, '0')
			);
		}
	});

	it('gives float16 the bits of IEEE 754’s own examples', () => {
		expect(joined('float16', 1)).toBe('0011110000000000');
		expect(joined('float16', -2)).toBe('1100000000000000');
		expect(joined('float16', 65504)).toBe('0111101111111111');
		expect(joined('float16', 2 ** -14)).toBe('0000010000000000');
		expect(joined('float16', 2 ** -24)).toBe('0000000000000001');
		expect(joined('float16', Infinity)).toBe('0111110000000000');
	});

	it.each(formats)('knows NaN by an exponent of ones and a mantissa that is not 0: %s', (format) => {
		const { exponent, mantissa } = bitsOf(format, NaN);
		expect(exponent).toMatch(/^1+$/);
		expect(mantissa).toContain('1');
	});
});
