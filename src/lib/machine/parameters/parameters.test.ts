import { describe, expect, it } from 'vitest';
import { choice, distribution, flag, integer, number, readNumber } from '.';

const doc = { en: '', zh: '' };

describe('readNumber(text)', () => {
	it.each([
		['0.5', 0.5],
		[' .5 ', 0.5],
		['−3', -3],
		['1.0e−9', 1e-9],
		['０．５', 0.5],
		['－３', -3],
		['1e-3', 0.001],
		['1e308', 1e308]
	])('reads %j', (text, value) => expect(readNumber(text)).toBe(value));

	it.each(['', ' ', 'x', '1,5', 'NaN', 'Infinity', '0x10', '1e999', '1 2', '--1'])('refuses %j', (text) =>
		expect(readNumber(text)).toBeUndefined()
	);
});

describe('number({min, max})', () => {
	const p = number({ default: 0.5, min: 0, max: 1, doc });
	it('keeps a value in range, without a note', () => expect(p.read('0.25')).toEqual({ value: 0.25 }));
	it('moves a value outside to the nearer end, with a note in both languages', () => {
		expect(p.read('-3')).toMatchObject({ value: 0, note: { en: expect.stringContaining('0 to 1') } });
		expect(p.read('7').note?.zh).toMatch(/7 不在 0 到 1 之间/);
	});
	it('asks for a number where nothing was typed', () =>
		expect(p.read(' ')).toEqual({ note: { en: 'A number is wanted here.', zh: '这里需要一个数。' } }));
	it('moves what is too near to 0 away from it, with a note, and takes 0 itself', () => {
		const tiny = number({ default: 0.5, min: 0, max: 1, least: 1e-150, doc });
		expect(tiny.read('1e-300')).toMatchObject({
			value: 1e-150,
			note: { en: '1e-300 is too near to 0 to compute with, so 1e-150 is used.' }
		});
		expect(tiny.read('0')).toEqual({ value: 0 });
		expect(tiny.read('1e-150')).toEqual({ value: 1e-150 });
	});
	it('has no value for what is not a number', () => {
		expect(p.read('abc').value).toBeUndefined();
		expect(p.read('abc').note?.en).toBe('“abc” is not a number.');
	});
	it('shows no more than the beginning of a pasted text', () =>
		expect(p.read('x'.repeat(5000)).note?.en.length).toBeLessThan(60));
	it('writes what it reads back', () => expect(p.read(p.write(0.1 + 0.2)).value).toBeCloseTo(0.3, 12));
});

describe('integer({min, max})', () => {
	const seed = integer({ default: 1, min: 0, max: 9, doc });
	it('rounds with a note', () =>
		expect(seed.read('2.6')).toMatchObject({ value: 3, note: { zh: '2.6 不是整数，已改用 3。' } }));
});

describe('choice({of})', () => {
	const unit = choice({ default: 'nat', of: ['nat', 'bit'], doc });
	it('takes one of its words', () => expect(unit.read('bit')).toEqual({ value: 'bit' }));
	it('says which words there are', () =>
		expect(unit.read('bits').note?.en).toBe('“bits” is not one of nat, bit.'));
});

describe('flag()', () => {
	const on = flag({ default: false, doc });
	it('reads what it writes', () => expect(on.read(on.write(true))).toEqual({ value: true }));
	it('refuses other words', () => expect(on.read('maybe').value).toBeUndefined());
});

describe('distribution({min, max})', () => {
	const p = distribution({ default: [0.5, 0.5], min: 2, max: 8, doc });

	it.each(['0.1,0.1,0.1,0.7', '0.1 0.1 0.1 0.7', '0.1，0.1，0.1，0.7', '0.1、0.1; 0.1；0.7'])(
		'reads %j',
		(text) => expect(p.read(text)).toEqual({ value: [0.1, 0.1, 0.1, 0.7] })
	);
	it('divides by the sum, with a note that names it', () => {
		const reading = p.read('1,1,2');
		expect(reading.value).toEqual([0.25, 0.25, 0.5]);
		expect(reading.note?.en).toBe('These sum to 4, not 1, so each was divided by the sum.');
	});
	it('divides numbers whose sum overflows', () => expect(p.read('1e308,1e308').value).toEqual([0.5, 0.5]));
	it.each([
		['0.1, 0.1, x', /“x” is not a number/],
		['NaN, 1', /“NaN” is not a number/],
		['-1, 2', /“-1” is negative/],
		['0, 0, 0', /All of them are zero/],
		['NaN', /“NaN” is not a number/],
		['-1', /“-1” is negative/],
		['1', /1 number was given; between 2 and 8/],
		[Array.from({ length: 5000 }, () => '0.0002').join(','), /too long/]
	])('has no value for %.20j, and says why', (text, why) => {
		const reading = p.read(text);
		expect(reading.value).toBeUndefined();
		expect(reading.note?.en).toMatch(why);
	});
	it('names one number where just one will do', () => {
		const three = distribution({ default: [0.2, 0.3, 0.5], min: 3, max: 3, doc });
		expect(three.read('1').note).toEqual({
			en: '1 number was given; 3 are wanted.',
			zh: '给了 1 个数，需要 3 个。'
		});
	});
	it('writes what it reads back', () =>
		expect(p.read(p.write([0.1, 0.2, 0.7]))).toEqual({ value: [0.1, 0.2, 0.7] }));
});
