import { describe, expect, it } from 'vitest';
import { pixelCount } from '$lib/data/digits';
import { linearRowMajor } from '$lib/math';
import { loadReference } from '$tests/reference/load';
import { readOut } from './readout';

/** As the notebook prints them. */
const notebook = [
	-30.0933, -26.3787, 49.5051, -45.9024, 27.6928, 13.4984, -14.1607, 11.8758, 0.2135, 57.2064
];

describe('readOut(logits, label, unit)', () => {
	it('gives the notebook’s softmax and loss', () => {
		const { probabilities, loss, losses, largest, spread } = readOut(notebook, 3, 'nat');
		expect(probabilities[9].toFixed(5)).toBe('0.99955');
		expect(probabilities[2].toExponential(3)).toBe('4.520e-4');
		expect(loss.toFixed(4)).toBe('103.1093');
		expect(losses[3]).toBe(loss);
		expect(largest).toBe(9);
		expect(spread).toBeCloseTo(33.8, 0);
	});

	it('gives PyTorch’s logits for the reference’s x and W', () => {
		const [{ x, w, logits_float64 }] = loadReference<{
			x: number[];
			w: number[][];
			logits_float64: number[];
		}>('linear');
		const { logits } = readOut(linearRowMajor(x, w.flat(), 1, pixelCount, 10), 3, 'nat');
		expect(logits).toEqual(logits_float64.map((z) => expect.closeTo(z, 11)));
	});

	it('reads a backend’s float32 as it is', () => {
		const float32 = Float32Array.from(notebook);
		expect(readOut(float32, 3, 'nat').logits[0]).toBe(Math.fround(-30.0933));
	});

	it('names the first of several largest logits', () => {
		expect(readOut([1, 2, 2], 0, 'bit').largest).toBe(1);
	});
});
