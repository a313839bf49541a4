import { describe, expect, it } from 'vitest';
import { pixelCount } from '$lib/data/digits';
import { uniform } from '$lib/math';
import { fullInk, isTouched, noStrokes, untouched } from './ink';
import { strokesParameter, writeStrokes } from './strokes-text';

/** Strokes that touch about this share of the paper, runs and single pixels mixed. */
function randomStrokes(seed: number, share: number) {
	const next = uniform(seed);
	let isRun = false;
	return noStrokes.map(() => {
		if (next() < 0.2) isRun = next() < share;
		return isRun ? Math.floor(next() * (fullInk + 1)) : untouched;
	});
}

describe('writeStrokes(strokes)', () => {
	it('writes nothing for nothing', () => {
		expect(writeStrokes(noStrokes)).toBe('');
	});

	it('says ink with one character a pixel, and skips up to 48 pixels with another', () => {
		const strokes = noStrokes.slice();
		strokes[0] = fullInk;
		strokes[49] = 0;
		strokes[99] = 1;
		expect(writeStrokes(strokes)).toBe('P_A_QB');
	});

	it('uses only characters that an address takes as they are', () => {
		for (let seed = 0; seed < 20; seed++) {
			const text = writeStrokes(randomStrokes(seed, 0.5));
			expect(encodeURIComponent(text)).toBe(text);
			expect(text.length).toBeLessThanOrEqual(pixelCount);
		}
	});
});

describe('strokesParameter', () => {
	it.each([0.05, 0.3, 0.7, 1])(
		'reads back what it wrote, where about %d of the paper is touched',
		(share) => {
			for (let seed = 0; seed < 50; seed++) {
				const strokes = randomStrokes(seed, share);
				expect(strokesParameter.read(writeStrokes(strokes))).toEqual({ value: strokes });
			}
		}
	);

	it('reads back the fullest paper', () => {
		const full = noStrokes.map((_, pixel) => pixel % (fullInk + 1));
		expect(strokesParameter.read(writeStrokes(full))).toEqual({ value: full });
	});

	it('reads an empty text as no strokes', () => {
		const { value } = strokesParameter.read('');
		expect(value && isTouched(value)).toBe(false);
	});

	it('leaves out what can’t be read, with a note in both languages', () => {
		for (const text of ['P P', '=', '三', '%50']) {
			const { value, note } = strokesParameter.read(text);
			expect(value).toBeUndefined();
			expect(note?.en).toMatch(/characters/);
			expect(note?.zh).toMatch(/字符/);
		}
	});

	it('leaves out more pixels than there are, with a note', () => {
		for (const text of ['A'.repeat(785), `${'_'.repeat(17)}A`, 'A'.repeat(1e6)]) {
			const { value, note } = strokesParameter.read(text);
			expect(value).toBeUndefined();
			expect(note?.en).toMatch(/784/);
		}
	});

	it('never shares the array of its default', () => {
		const { value } = strokesParameter.read('P');
		expect(value?.[0]).toBe(fullInk);
		expect(strokesParameter.default[0]).toBe(untouched);
	});
});
