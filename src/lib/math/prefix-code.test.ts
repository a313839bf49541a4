import { describe, expect, it } from 'vitest';
import { expectClose } from './expect-close.test-helper';
import { decode, encode, expectedLength, huffman, sampler, wordLengths } from './index';
import { itRefusesWhatIsNoDistribution, someDistributions } from './information.test-helper';

const words = ['0', '10', null, '110', '111'];

describe('wordLengths(words)', () => {
	it('is the number of bits of each word, Infinity where there is none', () => {
		expect(wordLengths(words)).toEqual([1, 2, Infinity, 3, 3]);
		expect(wordLengths([''])).toEqual([0]);
	});
});

describe('expectedLength(p, words)', () => {
	it('is the mean of the lengths, weighted with p', () => {
		expectClose(expectedLength([0.1, 0.2, 0, 0.3, 0.4], words), 0.1 + 0.4 + 0.9 + 1.2);
	});

	it('is Infinity when a symbol that p allows has no word', () => {
		expect(expectedLength([0.5, 0, 0.5, 0, 0], words)).toBe(Infinity);
		expect(expectedLength([1, 0, 5e-324, 0, 0], words)).toBe(Infinity);
	});

	it("is smallest in p's own code", () => {
		const others = someDistributions(36, 22);
		someDistributions(36, 21).forEach((p, i) => {
			const own = expectedLength(p, huffman(p).words);
			expect(own).toBeLessThanOrEqual(expectedLength(p, huffman(others[i]).words) * (1 + 1e-12));
		});
	});

	it('throws a RangeError when the lengths differ', () => {
		expect(() => expectedLength([1], words)).toThrow(
			new RangeError('p has length 1 and words has length 5; both describe the same symbols')
		);
	});

	itRefusesWhatIsNoDistribution('p', (p) => expectedLength(p, ['0', '1']));
});

describe('encode(symbols, words)', () => {
	it('puts the words one after the other', () => {
		expect(encode([4, 0, 0, 1], words)).toBe('1110010');
		expect(encode([], words)).toBe('');
		expect(encode(new Uint8Array([1, 0]), words)).toBe('100');
	});

	it.each([-1, 5, 0.5, NaN])('throws a RangeError for the symbol %d of five', (symbol) => {
		expect(() => encode([0, symbol], words)).toThrow(
			new RangeError(`symbols[1] is ${symbol}; a symbol is a whole number from 0 to 4`)
		);
	});

	it('throws a RangeError for a symbol without a word', () => {
		expect(() => encode([0, 2], words)).toThrow(new RangeError('symbols[1] is 2, which has no code word'));
	});
});

describe('decode(bits, words)', () => {
	it('gives back what was encoded', () => {
		for (const p of someDistributions(36, 23).filter((p) => p.length > 1)) {
			const code = huffman(p);
			const stream = Array.from({ length: 500 }, sampler(p, 1));
			expect(decode(encode(stream, code.words), code.words)).toEqual(stream);
		}
	});

	it('reads no symbols from no bits', () => {
		expect(decode('', words)).toEqual([]);
		expect(decode('', [''])).toEqual([]);
	});

	it.each([
		['01201', 'bits[2] holds 2; a code is written in 0 and 1'],
		['0 1', 'bits[1] holds  ; a code is written in 0 and 1'],
		['011', 'bits ends inside a code word']
	])('throws a RangeError for the bits %j', (bits, message) => {
		expect(() => decode(bits, words)).toThrow(new RangeError(message));
	});

	it('throws a RangeError where no word goes on so', () => {
		expect(() => decode('0111', ['0', '10'])).toThrow(
			new RangeError('bits[2] is 1; no code word goes on so')
		);
		expect(() => decode('0', [''])).toThrow(new RangeError('bits[0] is 0; no code word goes on so'));
	});

	it.each<[(string | null)[], string]>([
		[['0', '01'], 'words[0] begins words[1]; no word of a prefix code begins another'],
		[['10', '1'], 'words[1] begins words[0]; no word of a prefix code begins another'],
		[['11', '1'], 'words[1] begins words[0]; no word of a prefix code begins another'],
		[['0', '1', '0'], 'words[0] begins words[2]; no word of a prefix code begins another'],
		[['0', ''], 'words[1] begins words[0]; no word of a prefix code begins another'],
		[['0', '1x'], 'words[1] holds x; a code is written in 0 and 1']
	])('throws a RangeError for the words %j', (wrong, message) => {
		expect(() => decode('0', wrong)).toThrow(new RangeError(message));
	});
});
