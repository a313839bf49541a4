import { describe, expect, it } from 'vitest';
import { pixelCount } from '$lib/data/digits';
import { fullInk, inkOf, isTouched, noStrokes } from './ink';

describe('inkOf(paper, strokes)', () => {
	const paper = new Uint8Array(pixelCount).fill(51);

	it('is blank without paper and strokes', () => {
		expect(inkOf(undefined, noStrokes)).toEqual(new Float32Array(pixelCount));
	});

	it('keeps the paper’s 256 levels where nothing was drawn', () => {
		expect(inkOf(paper, noStrokes)[0]).toBe(Math.fround(0.2));
	});

	it('puts strokes over the paper, rubbed-out ones too', () => {
		const strokes = noStrokes.slice();
		strokes[3] = fullInk;
		strokes[4] = 0;
		const ink = inkOf(paper, strokes);
		expect(Array.from(ink.slice(2, 6))).toEqual([0.2, 1, 0, 0.2].map(Math.fround));
		expect(isTouched(strokes)).toBe(true);
		expect(isTouched(noStrokes)).toBe(false);
	});
});
