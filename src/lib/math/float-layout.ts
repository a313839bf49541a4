/** The binary floating-point formats the course compares. */
export type NumberFormat = 'float64' | 'float32' | 'float16' | 'bfloat16';

/** How a binary floating-point format of IEEE 754 lays out its bits, and where it ends. */
export interface FloatLayout {
	readonly exponentBits: number;
	/** Bits of the significand that are written down: the leading one is not. */
	readonly mantissaBits: number;
	/** What is subtracted from the exponent's bits. */
	readonly bias: number;
	readonly smallestSubnormal: number;
	readonly smallestNormal: number;
	/** The largest finite number. */
	readonly largest: number;
}

function layout(exponentBits: number, mantissaBits: number): FloatLayout {
	const bias = 2 ** (exponentBits - 1) - 1;
	return {
		exponentBits,
		mantissaBits,
		bias,
		smallestSubnormal: 2 ** (1 - bias - mantissaBits),
		smallestNormal: 2 ** (1 - bias),
		largest: (2 - 2 ** -mantissaBits) * 2 ** bias
	};
}

export const floatLayouts: Readonly<Record<NumberFormat, FloatLayout>> = {
	float64: layout(11, 52),
	float32: layout(8, 23),
	bfloat16: layout(8, 7),
	float16: layout(5, 10)
};

/** The bits of a number, each part with its highest bit first, as texts of 0 and 1. */
export interface FloatBits {
	readonly sign: string;
	readonly exponent: string;
	readonly mantissa: string;
}

/**
 * The bits of x in a format. NaN is written as processors make it: quiet, and positive.
 *
 * @param x a number that the format holds: what `roundTo` returns
 */
export function bitsOf(format: NumberFormat, x: number): FloatBits {
	const { exponentBits, mantissaBits, bias, smallestSubnormal, smallestNormal } = floatLayouts[format];
	const size = Math.abs(x);
	const written = (exponent: number, mantissa: number): FloatBits => ({
		sign: x < 0 || Object.is(x, -0) ? '1' : '0',
		exponent: exponent.toString(2).padStart(exponentBits, '0'),
		mantissa: mantissa.toString(2).padStart(mantissaBits, '0')
	});
	const ones = 2 ** exponentBits - 1;
	if (Number.isNaN(x)) return written(ones, 2 ** (mantissaBits - 1));
	if (size === Infinity) return written(ones, 0);
	if (size < smallestNormal) return written(0, size / smallestSubnormal);
	const exponent = exponentOf(size);
	return written(exponent + bias, (size / 2 ** exponent - 1) * 2 ** mantissaBits);
}

const bytes = new DataView(new ArrayBuffer(8));

/** e with 2^e ≤ |x| < 2^(e + 1); for float64's own subnormal numbers -1023, which is below every format's reach. */
export function exponentOf(x: number): number {
	bytes.setFloat64(0, x);
	return ((bytes.getUint16(0) >> 4) & 0x7ff) - 1023;
}
