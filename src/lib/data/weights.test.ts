import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { linearRowMajor, uniform } from '../math';
import { parseDigits, toInputs } from './digits';
import { packWeights, parseWeights, type Training } from './weights';

function read(file: string): ArrayBuffer {
	return new Uint8Array(readFileSync(new URL(`../../../static/${file}`, import.meta.url))).buffer;
}

describe('parseWeights(bytes)', () => {
	it('reads signed bytes as so many steps of the float32 before them', () => {
		const bytes = new Uint8Array(7844);
		// The step is 0.5; the second weight is 2 steps, the third −1.
		bytes.set([0, 0, 0, 0x3f, 0, 2, 0xff]);
		const w = parseWeights(bytes.buffer);
		expect(w).toHaveLength(7840);
		expect(Array.from(w.subarray(0, 4))).toEqual([0, 1, -0.5, 0]);
	});

	it('reads what packWeights(w) wrote, to half a step', () => {
		const next = uniform(3);
		const w = Float32Array.from({ length: 7840 }, () => 2 * next() - 1);
		const read = parseWeights(packWeights(w));
		expect(Math.max(...w.map((weight, i) => Math.abs(weight - read[i])))).toBeLessThan(0.5 / 127 + 1e-6);
	});

	it('throws a RangeError for bytes of another length', () => {
		expect(() => parseWeights(new ArrayBuffer(8))).toThrow(
			new RangeError('8 bytes are no W; 10×784 takes 7844')
		);
	});
});

describe('the trained W', () => {
	const training: Training = JSON.parse(new TextDecoder().decode(read('weights/trained.json')));

	const { count, labels, pixels } = parseDigits(
		new Uint8Array(inflateSync(new Uint8Array(read('digits/held-out.bin')))).buffer
	);

	/** The share of the held-out digits whose label has the largest logit. */
	function accuracy(pixels: Uint8Array): number {
		const logits = linearRowMajor(
			toInputs(pixels),
			parseWeights(read('weights/trained.bin')),
			count,
			784,
			10
		);
		const right = Array.from(labels).filter((label, n) => {
			const row = logits.subarray(10 * n, 10 * (n + 1));
			return row.indexOf(Math.max(...row)) === label;
		});
		return right.length / count;
	}

	it('names as many of the held-out digits right as its description says', () => {
		expect(training.heldOut).toBe(count);
		expect(training.accuracy).toBe(accuracy(pixels));
	});

	it('does worse than guessing when they are moved three pixels up and three to the left, as it says', () => {
		const moved = new Uint8Array(pixels.length);
		for (let n = 0; n < count; n++) {
			for (let row = 3; row < 28; row++) {
				const from = 784 * n + 28 * row;
				moved.set(pixels.subarray(from + 3, from + 28), from - 3 * 28);
			}
		}
		expect(training.accuracyShifted).toBe(accuracy(moved));
		expect(training.accuracyShifted).toBeLessThan(0.1);
	});

	it('names at least nine in ten of a thousand right', () => {
		expect(training.heldOut).toBeGreaterThanOrEqual(1000);
		expect(training.accuracy).toBeGreaterThanOrEqual(0.9);
	});
});
