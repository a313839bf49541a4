import { describe, expect, it } from 'vitest';
import { shortNames, writtenNames } from './names';

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

describe('writtenNames', () => {
	const room = { narrow: 12, wide: 20 };
	const everywhere = (text: string) => [{ text, where: '' }];

	it('writes letters wherever they are asked for', () =>
		expect(writtenNames(['A', 'B'], [1, 99], room)).toEqual([everywhere('A'), everywhere('B')]));

	it('writes names whole where each has room', () =>
		expect(writtenNames(['rain', 'snow'], [50, 50], room)).toEqual([everywhere('rain'), everywhere('snow')]));

	it('writes all short where one has no room for the whole', () => {
		expect(writtenNames(['rain', 'snow', 'clear'], [10, 10, 80], room)).toEqual(
			['r', 's', 'c'].map(everywhere)
		);
		expect(writtenNames(['rain', 'clear'], [15, 85], room)).toEqual([
			[
				{ text: 'rain', where: 'wide' },
				{ text: 'r', where: 'narrow' }
			],
			[
				{ text: 'clear', where: 'wide' },
				{ text: 'c', where: 'narrow' }
			]
		]);
	});

	it('leaves out what has no room at all, and lets it decide nothing', () =>
		expect(writtenNames(['rain', 'clear'], [1, 99], room)).toEqual([[], everywhere('clear')]));

	it('counts a Chinese character wider than a letter', () => {
		expect(writtenNames(['大雨', '晴天'], [12, 88], room)[0]).toHaveLength(2);
		expect(writtenNames(['大雨', '晴天'], [9, 91], room)).toEqual([everywhere('大'), everywhere('晴')]);
	});
});
