import { pixelCount, type Digits } from '$lib/data/digits';

/** `rows` rows that share W: the input first, then digits of the sample, over and over. */
export function batchOf(
	input: Float32Array,
	{ pixels, count }: Digits,
	rows: number
): Float32Array<ArrayBuffer> {
	const x = new Float32Array(rows * pixelCount);
	x.set(input);
	for (let row = 1; row < rows; row++) {
		const digit = (row - 1) % count;
		for (let pixel = 0; pixel < pixelCount; pixel++) {
			x[row * pixelCount + pixel] = pixels[digit * pixelCount + pixel] / 255;
		}
	}
	return x;
}
