import { describe, expect, it } from 'vitest';
import { pixelCount, type Digits } from '$lib/data/digits';
import { batchOf } from './batch-of';

describe('batchOf(input, sample, rows)', () => {
	const sample: Digits = {
		count: 2,
		labels: Uint8Array.of(0, 1),
		pixels: new Uint8Array(2 * pixelCount).fill(51, 0, pixelCount).fill(255, pixelCount)
	};

	it('is the input and then the sample’s digits, over and over', () => {
		const x = batchOf(new Float32Array(pixelCount).fill(0.5), sample, 4);
		const firsts = [0, 1, 2, 3].map((row) => x[row * pixelCount]);
		expect(firsts).toEqual([0.5, 0.2, 1, 0.2].map(Math.fround));
		expect(x).toHaveLength(4 * pixelCount);
	});
});
