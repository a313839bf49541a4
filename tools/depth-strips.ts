// Measures the networks that lesson 9 shows before anybody asks, in float64, so that pages have them without a script.
// Run again, it writes the same file: `npm run depth-strips`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseDigits, pixelCount } from '../src/lib/data/digits';
import { measureStrip, known } from '../src/lib/widgets/depth-strip/known';
import type { StripsFile } from '../src/lib/widgets/depth-strip/strips.svelte';

const sample = parseDigits(new Uint8Array(readFileSync('static/digits/sample.bin')).buffer);

/** What the theory asks of the digits: the mean square of a pixel, and the mean cosine of two different digits. */
function moments(): StripsFile['digits'] {
	const digits = Array.from({ length: sample.count }, (_, i) =>
		Array.from(sample.pixels.subarray(i * pixelCount, (i + 1) * pixelCount), (ink) => ink / 255)
	);
	const dot = (a: number[], b: number[]) => a.reduce((sum, value, k) => sum + value * b[k], 0);
	const squares = digits.map((digit) => dot(digit, digit));
	let cosines = 0;
	for (let i = 0; i < digits.length; i++) {
		for (let j = 0; j < i; j++) cosines += dot(digits[i], digits[j]) / Math.sqrt(squares[i] * squares[j]);
	}
	const round = (value: number) => Number(value.toPrecision(6));
	return {
		square: round(squares.reduce((sum, square) => sum + square, 0) / digits.length / pixelCount),
		cosine: round((2 * cosines) / digits.length / (digits.length - 1))
	};
}

const file: StripsFile = { digits: moments(), strips: known.map((settings) => measureStrip(settings)) };
mkdirSync('static/depth', { recursive: true });
writeFileSync('static/depth/strips.json', `${JSON.stringify(file)}\n`);
