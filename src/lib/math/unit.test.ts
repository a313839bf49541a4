import { describe, expect, test } from 'vitest';
import { fromBits, fromNats, type Unit } from './unit';

describe('an amount of information', () => {
	test('counted in nats is 1 / ln 2 times as many bits', () => {
		expect(fromNats(1, 'bit')).toBeCloseTo(1.4426950408889634, 15);
		expect(fromNats(0.6931471805599453, 'bit')).toBe(1);
		expect(fromNats(2.5, 'nat')).toBe(2.5);
	});

	test('counted in bits is ln 2 times as many nats', () => {
		expect(fromBits(1, 'nat')).toBeCloseTo(0.6931471805599453, 15);
		expect(fromBits(3, 'bit')).toBe(3);
	});

	test('stays infinite in either unit', () => {
		expect(fromNats(Infinity, 'bit')).toBe(Infinity);
		expect(fromBits(Infinity, 'nat')).toBe(Infinity);
	});

	test('in another unit is refused', () => {
		expect(() => fromNats(1, 'ban' as Unit)).toThrow(RangeError);
		expect(() => fromBits(1, 'ban' as Unit)).toThrow(RangeError);
	});
});
