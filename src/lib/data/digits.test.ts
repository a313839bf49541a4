import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseDigits, toInputs } from './digits';
import { inflate } from './inflate';

const bytesOf = (file: string) => readFileSync(new URL(`../../../static/digits/${file}`, import.meta.url));

function readPack(file: string) {
	const bytes = file === 'sample.bin' ? bytesOf(file) : inflateSync(bytesOf(file));
	return parseDigits(new Uint8Array(bytes).buffer);
}

describe('inflate(bytes)', () => {
	it('gives back what zlib compressed', async () => {
		const bytes = new Uint8Array(bytesOf('training.bin')).buffer;
		expect(inflateSync(bytesOf('training.bin')).equals(new Uint8Array(await inflate(bytes)))).toBe(true);
	});

	it.each([
		['cut off', new Uint8Array(bytesOf('training.bin').subarray(0, 1000))],
		['no compressed bytes at all', new Uint8Array(100).fill(60)]
	])('rejects what is %s', async (_, bytes) => {
		await expect(inflate(bytes.buffer)).rejects.toThrow();
	});
});

describe('parseDigits(bytes)', () => {
	it('reads the labels, then an image for each', () => {
		const bytes = new Uint8Array(2 * 785);
		bytes.set([7, 3]);
		bytes[2 + 784] = 255;
		const { count, labels, pixels } = parseDigits(bytes.buffer);
		expect(count).toBe(2);
		expect(Array.from(labels)).toEqual([7, 3]);
		expect(pixels).toHaveLength(2 * 784);
		expect(pixels.indexOf(255)).toBe(784);
	});

	it.each([
		['nothing', new Uint8Array(0), '0 bytes are no pack of digits; each takes 785'],
		['a broken image', new Uint8Array(786), '786 bytes are no pack of digits; each takes 785'],
		['a label above 9', new Uint8Array(785).fill(10, 0, 1), '10 is no label; a digit is 0 to 9']
	])('throws a RangeError for %s', (_, bytes, message) => {
		expect(() => parseDigits(bytes.buffer)).toThrow(new RangeError(message));
	});
});

describe('toInputs(pixels)', () => {
	it('takes ink from 0 to 255 to 0 to 1', () => {
		expect(Array.from(toInputs(new Uint8Array([0, 51, 255])))).toEqual([0, Math.fround(0.2), 1]);
	});
});

describe('the packed digits', () => {
	it('hold ten of each class to choose from, in turns', () => {
		const { count, labels } = readPack('sample.bin');
		expect(count).toBe(100);
		expect(Array.from(labels)).toEqual(Array.from({ length: 100 }, (_, i) => i % 10));
	});

	it('hold a hundred of each class to judge by, the sample first', () => {
		const sample = readPack('sample.bin');
		const heldOut = readPack('held-out.bin');
		expect(heldOut.count).toBe(1000);
		expect(Array.from(heldOut.labels)).toEqual(Array.from({ length: 1000 }, (_, i) => i % 10));
		expect(heldOut.pixels.slice(0, sample.pixels.length)).toEqual(sample.pixels);
	});

	it('hold three hundred of each class to train on, in turns', () => {
		const { labels } = readPack('training.bin');
		expect(Array.from(labels)).toEqual(Array.from({ length: 3000 }, (_, i) => i % 10));
	});

	it('are all different, those to train on and those to judge by, and all drawn', () => {
		const images = ['held-out.bin', 'training.bin'].flatMap((file) => {
			const { count, pixels } = readPack(file);
			return Array.from({ length: count }, (_, i) => pixels.slice(i * 784, (i + 1) * 784));
		});
		expect(new Set(images.map((image) => String.fromCharCode(...image))).size).toBe(4000);
		expect(images.every((image) => Math.max(...image) > 200)).toBe(true);
	});

	it('are as long and as blank as their description says', () => {
		const { count, labels, pixels } = readPack('held-out.bin');
		const facts = JSON.parse(
			readFileSync(new URL('../../../static/digits/held-out.json', import.meta.url), 'utf8')
		);
		const x = toInputs(pixels);
		const norms = Array.from(labels, (_, n) =>
			Math.sqrt(x.subarray(784 * n, 784 * (n + 1)).reduce((sum, ink) => sum + ink * ink, 0))
		);
		const mean = (of: number[]) => of.reduce((sum, number) => sum + number) / of.length;
		expect(facts.count).toBe(count);
		expect(facts.norm).toBeCloseTo(mean(norms), 4);
		facts.normByDigit.forEach((norm: number, digit: number) => {
			expect(norm).toBeCloseTo(mean(norms.filter((_, n) => labels[n] === digit)), 4);
		});
		expect(Math.min(...facts.normByDigit)).toBe(facts.normByDigit[1]);
		expect(Math.max(...facts.normByDigit)).toBe(facts.normByDigit[0]);
		expect(facts.blank).toBeCloseTo(pixels.filter((ink) => ink === 0).length / pixels.length, 12);
	});
});
