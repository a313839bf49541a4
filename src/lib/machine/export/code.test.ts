import { describe, expect, it } from 'vitest';
import { asPrinted, float, list, scripts, string } from './code';

describe('float', () => {
	it.each([
		[0.1, '0.1'],
		[1 / 3, '0.3333333333333333'],
		[1, '1.0'],
		[-0, '-0.0'],
		[1e-7, '1e-7'],
		[1e21, '1e+21'],
		[Infinity, 'math.inf'],
		[-Infinity, '-math.inf'],
		[NaN, 'math.nan']
	])('writes %s as %s, which Python reads back to the last bit', (value, text) => {
		expect(float(value)).toBe(text);
	});
});

describe('list', () => {
	it('writes whole numbers as floats, so that no array becomes an integer one', () => {
		expect(list([0, 0, 1])).toBe('[0.0, 0.0, 1.0]');
	});

	it('writes float32 numbers as briefly as float32 reads them back', () => {
		expect(list(Float32Array.of(0.1, 1 / 3, 1))).toBe('[0.1, 0.33333334, 1.0]');
	});

	it('breaks a long row after every tenth number', () => {
		expect(list(Array.from({ length: 11 }, () => 0)).split('\n')).toEqual([
			'[',
			`    ${Array.from({ length: 10 }, () => '0.0').join(', ')},`,
			'    0.0,',
			']'
		]);
	});

	it('sets a matrix row by row', () => {
		expect(
			list([
				[1, 2],
				[3, 4]
			])
		).toBe('[\n    [1.0, 2.0],\n    [3.0, 4.0],\n]');
	});
});

describe('string', () => {
	it('escapes what would end a Python string', () => {
		expect(string('"a"\n\\')).toBe('"\\"a\\"\\n\\\\"');
	});
});

describe('asPrinted', () => {
	it.each([
		['∞', 'inf'],
		['−∞', '-inf'],
		['−0.5000', '-0.5000'],
		['1.0e−7', '1.0e-07'],
		['68%', '68%']
	])('maps %s to %s', (shown, printed) => expect(asPrinted(shown)).toBe(printed));
});

describe('scripts', () => {
	const { pytorch, numpy, output } = scripts({
		given: { p: [0.5, 0.5] },
		pytorch: ['halves = p * math.log(2)'],
		numpy: ['halves = p * np.log(2)'],
		prints: [
			{ name: 'halves', value: [0.15625, Infinity], unit: 'bit' },
			{ name: 'share', value: 0.682, as: 'percent' }
		]
	});

	it('carry the state in float64', () => {
		expect(pytorch).toContain('p = torch.tensor([0.5, 0.5], dtype=torch.float64)\n');
		expect(numpy).toContain('p = np.array([0.5, 0.5])\n');
	});

	it('import what they use, and nothing else', () => {
		expect(pytorch).toMatch(/^import math\n\nimport torch\n\n/);
		expect(numpy).toMatch(/^import numpy as np\n\n/);
	});

	it('print the figures with the digits shown, ties to even as Python has them', () => {
		expect(output).toBe('halves = 0.1562, inf bit\nshare = 68%\n');
	});
});
