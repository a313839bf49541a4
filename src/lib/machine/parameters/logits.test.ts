import { describe, expect, it } from 'vitest';
import { logits } from './index';

const parameter = logits({ default: [1, 2], min: 2, max: 10, reach: 1e300, doc: { en: '', zh: '' } });
const refusal = (text: string) => parameter.read(text).note?.en;

describe('logits', () => {
	it('are read as they are pasted, of either sign and any size', () => {
		expect(parameter.read('-30.0933, 49.5051').value).toEqual([-30.0933, 49.5051]);
		expect(parameter.read('tensor([[−1e30, 2.5]])').value).toEqual([-1e30, 2.5]);
	});

	it('are written so that they are read again', () => {
		for (const value of [
			[-45.9024, 0],
			[0, 5],
			[5, 100],
			[1e30, -1e-30, 3]
		]) {
			expect(parameter.read(parameter.write(value))).toEqual({ value });
		}
	});

	it('that no float holds are refused in a sentence, and so are words', () => {
		expect(refusal('1e301 0')).toContain('“1e301” is too large');
		expect(refusal('1e400 0')).toBe('“1e400” is beyond what a float can hold.');
		expect(refusal('abc 0')).toBe('“abc” is not a number.');
	});

	it('come in twos at least and in tens at most', () => {
		expect(refusal('1')).toBe('1 number was given; between 2 and 10 are wanted.');
		expect(refusal(Array.from({ length: 1000 }, () => '1').join(' '))).toContain('1000 numbers were given');
		expect(refusal('')).toContain('0 numbers were given');
		expect(refusal('1 '.repeat(5000))).toContain('too long');
	});
});
