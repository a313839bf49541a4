import { describe, expect, it } from 'vitest';
import { shortNames, writtenName } from './names';

describe('shortNames', () => {
	it('leaves letters as they are', () => expect(shortNames(['A', 'B'])).toEqual(['A', 'B']));

	it('takes as much of each name as tells them apart', () => {
		expect(shortNames(['rain', 'snow', 'fog'])).toEqual(['r', 's', 'f']);
		expect(shortNames(['snow', 'sleet', 'sun'])).toEqual(['sn', 'sl', 'su']);
		expect(shortNames(['sun', 'sunset'])).toEqual(['sun', 'suns']);
		expect(shortNames(['雨', '雪', '雾', '晴'])).toEqual(['雨', '雪', '雾', '晴']);
	});

	it('never cuts a picture of several code points', () =>
		expect(shortNames(['👩‍🔬 A', '🌧️ B'])).toEqual(['👩‍🔬', '🌧️']));
});

describe('writtenName', () => {
	it('writes a letter wherever it is asked for', () =>
		expect(writtenName('A', 'A', 1, { narrow: 12, wide: 20 })).toEqual([{ text: 'A', where: '' }]));

	it('writes a name whole where it has room, short where it has less, and not at all where it has none', () => {
		expect(writtenName('rain', 'r', 50, { narrow: 12, wide: 20 })).toEqual([{ text: 'rain', where: '' }]);
		expect(writtenName('rain', 'r', 15, { narrow: 12, wide: 20 })).toEqual([
			{ text: 'rain', where: 'wide' },
			{ text: 'r', where: 'narrow' }
		]);
		expect(writtenName('rain', 'r', 10, { narrow: 12, wide: 20 })).toEqual([{ text: 'r', where: '' }]);
		expect(writtenName('rain', 'r', 1, { narrow: 12, wide: 20 })).toEqual([]);
	});

	it('counts a Chinese character wider than a letter', () => {
		expect(writtenName('大雨', '大', 12, { narrow: 12, wide: 20 })).toHaveLength(2);
		expect(writtenName('大雨', '大', 9, { narrow: 12, wide: 20 })).toEqual([{ text: '大', where: '' }]);
	});
});
