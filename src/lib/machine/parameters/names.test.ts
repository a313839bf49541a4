import { describe, expect, it } from 'vitest';
import { closeUp } from '$lib/i18n/format';
import { countedNames, names, namesOf } from './names';

describe('names', () => {
	it('are read with Latin and Chinese commas between them, and written so that they are read again', () => {
		expect(names.read('rain, snow ,fog').value).toEqual(['rain', 'snow', 'fog']);
		expect(names.read('雨、雪，雾').value).toEqual(['雨', '雪', '雾']);
		expect(names.write(['light rain', '🌧️'])).toBe('light rain,🌧️');
		expect(names.read('light rain,🌧️').value).toEqual(['light rain', '🌧️']);
	});

	it('are letters again when nothing is written', () => expect(names.read(' ')).toEqual({ value: [] }));

	for (const text of [
		'<b>rain</b>,snow',
		'rain,,snow',
		'rain,0.5',
		'rain&amp',
		'rain\u202e',
		'a'.repeat(17),
		'7'
	]) {
		it(`can’t be ${JSON.stringify(text)}`, () => {
			const { value, note } = names.read(text);
			expect(value).toBeUndefined();
			expect(note?.en).toContain('can’t be an outcome’s name');
			expect(note?.zh).toContain('不能作结果的名称');
		});
	}

	it('can’t be the same for two outcomes, nor more than there can be outcomes', () => {
		expect(names.read('rain,fog,rain').note?.en).toBe('“rain” names two outcomes.');
		expect(names.read('a,b,c,d,e,f,g,h,i').note?.en).toContain('9 names were given');
		expect(names.read('长'.repeat(5000)).value).toBeUndefined();
	});
});

describe('namesOf', () => {
	it('gives letters where nothing is named, and to outcomes beyond the names', () => {
		expect(namesOf([], 3)).toEqual(['A', 'B', 'C']);
		expect(namesOf(['rain', 'snow'], 4)).toEqual(['rain', 'snow', 'C', 'D']);
		expect(namesOf(['rain', 'snow', 'fog'], 2)).toEqual(['rain', 'snow']);
	});

	it('passes over letters that are names already', () =>
		expect(namesOf(['c', 'D'], 4)).toEqual(['c', 'D', 'E', 'F']));

	it('counts classes from 0, and gives the same array for the same number', () => {
		expect(countedNames(3)).toEqual(['0', '1', '2']);
		expect(countedNames(3)).toBe(countedNames(3));
	});
	it('gives the same array for the same names', () => {
		const given = ['rain'];
		expect(namesOf(given, 3)).toBe(namesOf(given, 3));
	});
});

it('Chinese names stand without spaces in a Chinese sentence, Latin ones with them', () => {
	expect(closeUp('结果 雨 必然发生')).toBe('结果雨必然发生');
	expect(closeUp('结果 A 必然发生，H(p) 是 0')).toBe('结果 A 必然发生，H(p) 是 0');
});
