import { exponentOf, floatLayouts, type FloatLayout, type NumberFormat } from './float-layout';

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
		case 'bfloat16':
			return round(x, floatLayouts[format]);
		default:
			throw new RangeError(
				`format is ${String(format)}; it is 'float64', 'float32', 'float16' or 'bfloat16'`
			);
	}
}

function round(x: number, { mantissaBits, bias, largest }: FloatLayout): number {
	if (x === 0 || !Number.isFinite(x)) return x;
	// Below the smallest normal number the spacing of numbers stays the same.
	const spacing = 2 ** (Math.max(exponentOf(x), 1 - bias) - mantissaBits);
	// From 2^52 to 2^53 float64 holds just the integers, so this addition rounds to them, ties to even. Dividing and
	// multiplying by a power of two is exact.
	const magnitude = (Math.abs(x) / spacing + 2 ** 52 - 2 ** 52) * spacing;
	const rounded = magnitude > largest ? Infinity : magnitude;
	return x < 0 ? -rounded : rounded;
}
