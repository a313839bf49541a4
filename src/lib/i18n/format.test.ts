import { describe, expect, it } from 'vitest';
import { count, decimals, list, percent, plain, significant, thousands } from './format';

describe('decimals', () => {
	it.each([
		[1.38629436, '1.3863'],
		[0.15625, '0.1562'],
		[-0.03125, '−0.0312'],
		[1.96875, '1.9688'],
		[-0.00001, '0.0000'],
		[Infinity, '∞'],
		[-Infinity, '−∞'],
		[1e25, '1.0000e+25']
	])('writes %s as %s, ties to even', (value, text) => expect(decimals(value)).toBe(text));

	it('shows the same digits in whichever order half way was added up', () => {
		expect(decimals(0.15625 + 1e-15)).toBe(decimals(0.15625 - 1e-15));
		expect(decimals(0.15625 - 1e-10)).toBe('0.1562');
		expect(decimals(0.15625 + 1e-10)).toBe('0.1563');
	});

	it('takes as many places as it is asked for', () => {
		expect(decimals(2.5, 0)).toBe('2');
		expect(decimals(3.5, 0)).toBe('4');
		expect(decimals(9.9999, 2)).toBe('10.00');
	});
});

describe('thousands', () => {
	it.each([
		['999.5', '999.5'],
		['4271', '4,271'],
		['−22028.4707', '−22,028.4707'],
		['1000000', '1,000,000'],
		['0.00001234', '0.00001234'],
		['−∞', '−∞']
	])('writes %s as %s', (text, apart) => expect(thousands(text)).toBe(apart));
});

describe('plain', () => {
	it.each([
		[0.1, '0.1'],
		[1 / 3, '0.3333'],
		[0, '0'],
		[1e-7, '1.0e−7'],
		[-1e-7, '−1.0e−7']
	])('writes %s as %s', (value, text) => expect(plain(value)).toBe(text));
});

describe('significant', () => {
	it.each([
		[0.017662706, '0.01766'],
		[56.6164, '56.62'],
		[162756.7914, '162757'],
		[4, '4.000'],
		[-0.982, '−0.9820'],
		[0.015625, '0.01562'],
		[0.9999999, '1.000'],
		[4.5397e-5, '4.540e−5'],
		[1234567, '1.235e+6'],
		[0, '0'],
		[-0, '0'],
		[-Infinity, '−∞'],
		[NaN, '–']
	])('writes %s with four digits, as %s', (value, text) => expect(significant(value)).toBe(text));
});

describe('list', () => {
	it('joins names as a sentence does, with room between scripts', () => {
		expect(list(['A'], 'en')).toBe('A');
		expect(list(['A', 'B', 'C'], 'en')).toBe('A, B and C');
		expect(list(['A', 'B'], 'zh')).toBe('A 和 B');
		expect(list(['A', 'B', 'C'], 'zh')).toBe('A、B 和 C');
	});
});

describe('count', () => {
	it('sets thousands apart', () => {
		expect(count(8_028_160)).toBe('8,028,160');
		expect(count(400)).toBe('400');
	});
});

describe('percent', () => {
	it('writes a share in whole percent', () => expect(percent(0.678)).toBe('68%'));
});
