/** The binary floating-point formats the course compares. */
export type NumberFormat = 'float64' | 'float32' | 'float16' | 'bfloat16';

/**
 * The number of the given format that is nearest to x, ties to the even significand (IEEE 754-2019, 4.3.1).
 *
 * Subnormal numbers are kept, what lies beyond the largest finite number becomes infinite, the sign of zero survives
 * and NaN stays NaN. Rounds once, straight from float64: going through float32 to bfloat16, as `tensor.to(torch.bfloat16)`
 * does with a float64 tensor, can land on the other neighbour.
 *
 * @throws RangeError when the format is unknown
 */
export function roundTo(format: NumberFormat, x: number): number {
	switch (format) {
		case 'float64':
			return x;
		case 'float32':
			return Math.fround(x);
		case 'float16':
			return round(x, 11, -14, 65504);
		case 'bfloat16':
			return round(x, 8, -126, (2 - 2 ** -7) * 2 ** 127);
		default:
			throw new RangeError(
				`format is ${String(format)}; it is 'float64', 'float32', 'float16' or 'bfloat16'`
			);
	}
}

/**
 * @param precision bits of the significand, the leading one included
 * @param minExponent of the smallest normal number; below it the spacing of numbers stays the same
 * @param largest finite number
 */
function round(x: number, precision: number, minExponent: number, largest: number): number {
	if (x === 0 || !Number.isFinite(x)) return x;
	const spacing = 2 ** (Math.max(exponentOf(x), minExponent) - precision + 1);
	// From 2^52 to 2^53 float64 holds just the integers, so this addition rounds to them, ties to even. Dividing and
	// multiplying by a power of two is exact.
	const magnitude = (Math.abs(x) / spacing + 2 ** 52 - 2 ** 52) * spacing;
	const rounded = magnitude > largest ? Infinity : magnitude;
	return x < 0 ? -rounded : rounded;
}

const bytes = new DataView(new ArrayBuffer(8));

/** e with 2^e ≤ |x| < 2^(e + 1); for float64's own subnormal numbers -1023, which is below every format's reach. */
function exponentOf(x: number): number {
	bytes.setFloat64(0, x);
	return ((bytes.getUint16(0) >> 4) & 0x7ff) - 1023;
}
