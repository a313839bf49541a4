import { describe, expect, it } from 'vitest';
import { partsOf, publicFamily } from './marks';

const zh = '"Surprisal Hei marks", system-ui, sans-serif';

describe('the marks that Latin and Chinese share', () => {
	it('stand in a Chinese face in a Chinese picture, and the rest in the page’s', () => {
		const parts = partsOf('按“雨”算——见 H(p)……', zh);
		expect(parts.map(({ text }) => text)).toEqual(['按', '“', '雨', '”', '算', '——', '见 H(p)', '……']);
		expect(parts.map(({ family }) => family?.includes('Noto Sans CJK SC') ?? false)).toEqual([
			false,
			true,
			false,
			true,
			false,
			true,
			false,
			true
		]);
	});

	it('are Latin inside a Latin word and Chinese around it', () => {
		expect(partsOf('‘Huffman’s’码', zh).map(({ text, family }) => [text, family !== undefined])).toEqual([
			['‘', true],
			['Huffman’s', false],
			['’', true],
			['码', false]
		]);
	});

	it('have a dot among them where it parts Chinese names', () => {
		expect(partsOf('克劳德·香农，a·b', zh).map(({ text, family }) => [text, family !== undefined])).toEqual([
			['克劳德', false],
			['·', true],
			['香农，a·b', false]
		]);
	});

	it('stand in the page’s face in an English one', () => {
		expect(partsOf('don’t say “rain”…', 'system-ui, sans-serif')).toEqual([{ text: 'don’t say “rain”…' }]);
	});

	it('take no face along that only this page knows', () => {
		expect(publicFamily(zh)).toBe('system-ui, sans-serif');
	});
});
