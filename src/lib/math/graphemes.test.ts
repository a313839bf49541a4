import { afterEach, describe, expect, it, vi } from 'vitest';
import { graphemes, uniform } from './index';

/** `graphemes` without its shortcuts. */
function segmented(text: string): string[] {
	return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), (s) => s.segment);
}

describe('graphemes(text)', () => {
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it.each([
		['', []],
		['abc', ['a', 'b', 'c']],
		['惊异。', ['惊', '异', '。']],
		['e\u0301a', ['e\u0301', 'a']],
		['👩‍👩‍👧‍👦🇫🇷🇩🇪👍🏽', ['👩‍👩‍👧‍👦', '🇫🇷', '🇩🇪', '👍🏽']],
		['한\u1112\u1161\u11ab', ['한', '\u1112\u1161\u11ab']],
		['a\r\nb\n\r', ['a', '\r\n', 'b', '\n', '\r']],
		['©\ufe0fx1\ufe0f\u20e3', ['©\ufe0f', 'x', '1\ufe0f\u20e3']],
		['a\ud800b\udc00', ['a', '\ud800', 'b', '\udc00']]
	])('cuts %j into what its readers count as characters', (text, expected) => {
		expect(graphemes(text)).toEqual(expected);
	});

	it('cuts as the segmenter does, whatever stands side by side', () => {
		const pieces = [
			...['a', ' ', '\n', '\r', '~', 'é', '©', 'Ω', 'ж', '熵', '한', '、', 'の', 'ﾞ', '！', '—'],
			...['\u0301', '\u200d', '\ufe0f', '\u0e33', '\u0600', '\u00ad', '\u3099', '\u302a', '\u0483'],
			...['\u1100', '\u1161', '\u11a8', 'क', '\u094d', 'ि', '👩', '🏽', '🇫', '🇷', '❤', '\ud800', '\udc00']
		];
		const next = uniform(1);
		for (let i = 0; i < 300; i++) {
			const size = Math.floor(next() * 60);
			const text = Array.from({ length: size }, () => pieces[Math.floor(next() * pieces.length)]).join('');
			expect(graphemes(text)).toEqual(segmented(text));
		}
		for (const a of pieces) {
			for (const b of pieces) expect(graphemes(a + b)).toEqual(segmented(a + b));
		}
	});

	it(
		'cuts every UTF-16 unit from itself and from a letter as the segmenter does',
		{ timeout: 60_000 },
		() => {
			for (let block = 0; block < 0x10000; block += 64) {
				const units = Array.from({ length: 64 }, (_, i) => String.fromCharCode(block + i));
				const text = units.map((unit) => `${unit}${unit}x`).join('');
				expect(graphemes(text)).toEqual(segmented(text));
			}
		}
	);

	it('does not lose its place in long runs, nor in a character longer than any window', () => {
		const flags = '🇫🇷'.repeat(500);
		expect(graphemes(flags)).toEqual(new Array(500).fill('🇫🇷'));
		const family = '👩‍👩‍👧‍👦e\u0301'.repeat(200);
		expect(graphemes(family)).toEqual(segmented(family));
		// The emoji in every position to the window's end.
		for (let shift = 0; shift < 12; shift++) {
			const shifted = 'क'.repeat(shift) + '👩‍👩‍👧‍👦'.repeat(100);
			expect(graphemes(shifted)).toEqual(segmented(shifted));
		}
		const piled = `a${'\u0301'.repeat(2000)}`;
		expect(graphemes(`${piled}b${piled}`)).toEqual([piled, 'b', piled]);
	});

	it.each([
		['Intl without Segmenter', {}],
		['no Intl', undefined]
	])('falls back on code points with %s', (_, intl) => {
		vi.stubGlobal('Intl', intl);
		expect(graphemes('a👍🏽e\u0301')).toEqual(['a', '👍', '🏽', 'e', '\u0301']);
	});
});
