import { describe, expect, it } from 'vitest';
import { wrap } from './wrap';

const width = (text: string) => [...text].length;

describe('wrap', () => {
	it('breaks between words', () => {
		expect(wrap('the most that outcomes can have', 12, width)).toEqual([
			'the most',
			'that',
			'outcomes can',
			'have'
		]);
	});

	it('breaks between Chinese characters, and begins no line with a closing mark', () => {
		expect(wrap('各种结果等可能。', 7, width)).toEqual(['各种结果等可', '能。']);
	});

	it.each(['（', '《', '「', '“', '‘'])('ends no line with %s', (mark) => {
		expect(wrap(`最大熵${mark}等可能`, 4, width)).toEqual(['最大熵', `${mark}等可能`]);
		expect(wrap(`按算${mark}q_i`, 4, width)).toEqual(['按算', `${mark}q_i`]);
	});

	it('keeps an English word with its apostrophe in one piece', () => {
		expect(wrap('按 Huffman’s 编码', 11, width)).toEqual(['按 Huffman’s', '编码']);
	});

	it('keeps a number inside Chinese in one piece', () => {
		expect(wrap('熵是 0.9404 奈特', 8, width)).toEqual(['熵是', '0.9404 奈', '特']);
	});

	it('cuts a word that is longer than a line', () => {
		expect(wrap('a?p=0.1,0.2', 4, width)).toEqual(['a?p=', '0.1,', '0.2']);
	});

	it('gives no line for no text', () => expect(wrap(' ', 4, width)).toEqual([]));
});
