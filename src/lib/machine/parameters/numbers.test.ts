import { describe, expect, it } from 'vitest';
import { numbers } from './index';

const parameter = numbers({ default: [1], min: -5, max: 5, fewest: 1, most: 3, doc: { en: '', zh: '' } });
const refusal = (text: string) => {
	const { value, note } = parameter.read(text);
	expect(value).toBeUndefined();
	return note?.en;
};

describe('a row of numbers', () => {
	it('is read as it is pasted, and written so that it is read again', () => {
		expect(parameter.read('−1.5, 2; 1/4').value).toEqual([-1.5, 2, 0.25]);
		for (const value of [[0, 1, 2], [-0.25], [1e-9, 5]]) {
			expect(parameter.read(parameter.write(value))).toEqual({ value });
		}
	});

	it('that is too short, too long or no row of numbers is refused in a sentence', () => {
		expect(refusal('')).toBe('0 numbers were given; 1 to 3 are wanted.');
		expect(refusal('1 2 3 4')).toBe('4 numbers were given; 1 to 3 are wanted.');
		expect(refusal('1 x')).toBe('“x” is not a number.');
		expect(refusal('1 1e400')).toContain('is beyond what a float can hold');
		expect(refusal('0 '.repeat(5000))).toContain('too long');
	});

	it('keeps what lies inside, and moves what lies outside to the nearer end with a note', () => {
		const { value, note } = parameter.read('1 60 -7');
		expect(value).toEqual([1, 5, -5]);
		expect(note?.en).toBe('60 lies outside -5 to 5 and was moved to the nearer end.');
		expect(note?.zh).toContain('60 不在 -5 到 5 之间');
	});
});
