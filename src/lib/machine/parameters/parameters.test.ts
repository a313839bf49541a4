import { describe, expect, it } from 'vitest';
import { uniform } from '$lib/math';
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
		['1e308', 1e308],
		['5e-1', 0.5],
		['1.', 1],
		['1.0000e-01', 0.1],
		['+0.5', 0.5],
		['0。25', 0.25],
		['0．25', 0.25],
		['0｡25', 0.25],
		['。5', 0.5],
		['0.5。', 0.5],
		['＋１。５', 1.5],
		['30%', 0.3],
		['30％', 0.3],
		['30 %', 0.3],
		['0.5%', 0.005],
		['28.7%', 0.287],
		['5‰', 0.005],
		['1/3', 1 / 3],
		['1／3', 1 / 3],
		['1 / 3', 1 / 3],
		['1⁄3', 1 / 3],
		['-1/4', -0.25],
		['0.5/2', 0.25],
		['½', 0.5],
		['⅓', 1 / 3],
		['−¾', -0.75],
		['1½', 1.5],
		['[0.5]', 0.5],
		['【０。５】', 0.5],
		['tensor(0.5000)', 0.5],
		["tensor(0.5000, device='cuda:0', grad_fn=<MeanBackward0>)", 0.5],
		['np.float64(0.5)', 0.5],
		['array([[0.5]], dtype=float32)', 0.5],
		['p = 0.5', 0.5],
		['- 0.5', -0.5],
		['− .5', -0.5],
		['1 000', 1000],
		['−12 345.5', -12345.5],
		['1\u00a0000', 1000],
		['1\u202f000\u202f000', 1e6],
		["1'000", 1000],
		['1’000.5', 1000.5],
		['1_000', 1000],
		['10^-3', 0.001],
		['10⁻³', 0.001],
		['10²', 100],
		['1.5 × 10⁻³', 0.0015],
		['1.5*10**-3', 0.0015],
		['−2×10^{−3}', -0.002],
		['"0.5"', 0.5],
		["'0.5'", 0.5],
		['“0.5”', 0.5],
		['0.5.', 0.5],
		['0.5;', 0.5],
		['0.5、', 0.5],
		['0.5,', 0.5],
		['5%,', 0.05],
		['Parameter containing:\ntensor(0.5, requires_grad=True)', 0.5],
		['<tf.Tensor: shape=(), dtype=float32, numpy=0.5>', 0.5],
		['0e-400', 0],
		['\u200b0.5\ufeff', 0.5]
	])('reads %j', (text, value) => expect(readNumber(text)).toBe(value));

	it.each([
		...['', ' ', 'x', '1,5', '0，5', '1,234', 'NaN', 'nan', 'inf', 'Infinity', '∞', '0x10', '1e999', '1 2'],
		...[
			'--1',
			'+-1',
			'0.3.4',
			'0。3。4',
			'1/0',
			'0/0',
			'1/',
			'/3',
			'1/3/4',
			'1/-3',
			'1/3%',
			'%',
			'5%%',
			'.',
			'。'
		],
		...[
			'5²',
			'①',
			'½½',
			'.5½',
			'⅟',
			'[0.5',
			'0.5]',
			'(0.5]',
			'[]',
			'softmax(0.5)',
			'torch.exp(torch.tensor(0.5))'
		],
		...[
			'1e',
			'e5',
			'0 500',
			'1 00',
			'1 0000',
			"1'00",
			'1_0',
			'２ ３',
			'0、5',
			'1e-400',
			'1 - 2',
			'"0.5',
			'"0.5" "0.5"'
		]
	])('refuses %j', (text) => expect(readNumber(text)).toBeUndefined());
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
	it.each([
		['0,5', 'has a comma in it. If it is a decimal, write it with a point: 0.5.', '写作 0.5。'],
		['０，５', 'has a comma in it. If it is a decimal, write it with a point: 0.5.', '写作 0.5。'],
		['12,5%', 'has a comma in it. If it is a decimal, write it with a point: 12.5%.', '写作 12.5%。'],
		[
			'1,234',
			'can be read in more than one way. Write it without a comma: 1234 or 1.234.',
			'写作 1234 或 1.234。'
		],
		['1,234,567', 'can be read in more than one way. Write it without a comma: 1234567.', '写作 1234567。'],
		[
			'1.234,5',
			'has a comma in it. Write one number without commas, and decimals with a point: 1234.5.',
			'例如 1234.5。'
		]
	])('asks what %j means, and says how to write it', (text, en, zh) => {
		const reading = p.read(text);
		expect(reading.value).toBeUndefined();
		expect(reading.note?.en).toBe(`“${text}” ${en}`);
		expect(reading.note?.zh).toContain(zh);
	});
	it('says no more of half a number than that it is none', () => {
		for (const text of ['0,', '1/', '%'])
			expect(p.read(text)).toMatchObject({ note: { en: `“${text}” is not a number.` } });
	});
	it.each([
		['1/0', '“1/0” is not a finite number.', '“1/0”不是有限的数。'],
		['1e400', '“1e400” is beyond what a float can hold.', '“1e400”超出了浮点数的范围。'],
		['1e-400', '“1e-400” is nearer to 0 than a float can be.', '“1e-400”比浮点数所能表示的最小数还接近 0。'],
		['-inf', '“-inf” is not a finite number.', '“-inf”不是有限的数。'],
		['nan', '“nan” is not a number.', '“nan”不是一个数。']
	])('says why %j is none', (text, en, zh) => expect(p.read(text)).toEqual({ note: { en, zh } }));
	it('shows no more than the beginning of a pasted text', () =>
		expect(p.read('x'.repeat(5000)).note?.en.length).toBeLessThan(60));
	it('writes what it reads back', () => expect(p.read(p.write(0.1 + 0.2)).value).toBeCloseTo(0.3, 12));
});

describe('integer({min, max})', () => {
	const seed = integer({ default: 1, min: 0, max: 9, doc });
	it('rounds with a note', () =>
		expect(seed.read('2.6')).toMatchObject({ value: 3, note: { zh: '2.6 不是整数，已改用 3。' } }));
	it('reads as numbers do', () => {
		expect(seed.read('８。')).toEqual({ value: 8 });
		expect(seed.read('500%')).toEqual({ value: 5 });
		expect(seed.read('1,234').note?.en).toMatch(/1234 or 1\.234/);
	});
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
	it.each([
		['1/3, 1/3, 1/3', [1 / 3, 1 / 3, 1 / 3]],
		['⅓ ⅓ ⅓', [1 / 3, 1 / 3, 1 / 3]],
		['50% 30% 20%', [0.5, 0.3, 0.2]],
		['50 %, 30 %, 20 %', [0.5, 0.3, 0.2]],
		['50％、30％、20％', [0.5, 0.3, 0.2]],
		['0。25，0。75', [0.25, 0.75]],
		['０．２５　０．７５', [0.25, 0.75]],
		['0.25\t0.75', [0.25, 0.75]],
		['0.25\r\n0.75\r\n', [0.25, 0.75]],
		['+0.5, +.5', [0.5, 0.5]],
		['0.1,0.2,0.7', [0.1, 0.2, 0.7]],
		['0.1 , 0.9', [0.1, 0.9]],
		['0.1,0.9,', [0.1, 0.9]],
		['.5,.5', [0.5, 0.5]],
		['1,0', [1, 0]],
		['0,1', [0, 1]],
		['0,1,0,0', [0, 1, 0, 0]],
		['[0.1, 0.9]', [0.1, 0.9]],
		['[0.1,0.9]', [0.1, 0.9]],
		['[0.1 0.9]', [0.1, 0.9]],
		['(0.1, 0.9)', [0.1, 0.9]],
		['{0.1, 0.9}', [0.1, 0.9]],
		['【0。1，0。9】', [0.1, 0.9]],
		['[[0.1, 0.9]]', [0.1, 0.9]],
		['[[0.1], [0.9]]', [0.1, 0.9]],
		['[1. 0.]', [1, 0]],
		['[ 0.1  0.2\n  0.3  0.4]', [0.1, 0.2, 0.3, 0.4]],
		['array([0.1, 0.9])', [0.1, 0.9]],
		['np.array([0.1,0.9], dtype=float32)', [0.1, 0.9]],
		['np.array([0.1, 0.9], dtype=np.float32),', [0.1, 0.9]],
		['[np.float64(0.1), np.float64(0.9)]', [0.1, 0.9]],
		['tensor([0.1000, 0.9000])', [0.1, 0.9]],
		['tensor([1.0000e-01, 9.0000e-01], dtype=torch.float64)', [0.1, 0.9]],
		["tensor([[0.1000, 0.9000]], device='cuda:0', grad_fn=<SoftmaxBackward0>)", [0.1, 0.9]],
		["tensor([0.1, 0.9], device=device(type='cuda', index=0), requires_grad=True)", [0.1, 0.9]],
		['p = torch.tensor([0.1, 0.9], dtype=torch.float64)', [0.1, 0.9]],
		['c(0.1, 0.9)', [0.1, 0.9]],
		// A comma between digits is no separator where another one stands.
		['0,5 0,5', [0.5, 0.5]],
		['0,25;0,75', [0.25, 0.75]],
		['0,25; 0,75', [0.25, 0.75]],
		['0，25；0，75', [0.25, 0.75]],
		['0,25、0,75', [0.25, 0.75]],
		['0,25\t0,75', [0.25, 0.75]],
		['0,25\n0,75\n', [0.25, 0.75]],
		['0,25, 0,75', [0.25, 0.75]],
		['[0,25; 0,75]', [0.25, 0.75]],
		['0,5 0 0,5', [0.5, 0, 0.5]],
		['12,5% 87,5%', [0.125, 0.875]],
		['1,0 0,0', [1, 0]],
		['"0.1","0.9"', [0.1, 0.9]],
		['"0,1";"0,9"', [0.1, 0.9]],
		['["0.1", "0.9"]', [0.1, 0.9]],
		['| 0.1 | 0.9 |', [0.1, 0.9]],
		['0.1 & 0.9 \\\\', [0.1, 0.9]],
		['[1] 0.1 0.9', [0.1, 0.9]],
		['[1] 0.1 0.2\n[3] 0.3 0.4', [0.1, 0.2, 0.3, 0.4]],
		['[[1]\n [0]]', [1, 0]],
		['[0.1, 0.9].', [0.1, 0.9]],
		['matrix([[0.1, 0.9]])', [0.1, 0.9]],
		['Parameter containing:\ntensor([0.1, 0.9], requires_grad=True)', [0.1, 0.9]],
		['<tf.Tensor: shape=(2,), dtype=float32, numpy=array([0.1, 0.9], dtype=float32)>', [0.1, 0.9]]
	])('reads %j', (text, value) => expect(p.read(text)).toEqual({ value }));

	it.each([
		...[
			'0,5',
			'0，5',
			'0,25,0,75',
			'0,5,0,5',
			'0,5e-1',
			'1,234',
			'1,000',
			'1,234,567',
			'12,5%,87,5%',
			'-0,5'
		],
		...[
			'0,5 0.5',
			'0.5 0,5',
			'0.1,0.2 0.7',
			'1,2 3',
			'1,234 5,678',
			'0,5 1,2,3',
			'1/3,1/3 1/3',
			'0.1,0.9\n0.2,0.8'
		],
		...['1 000 3 000', '1 000, 3 000', '250 050']
	])('asks what %j means, and says how to write it', (text) => {
		const reading = p.read(text);
		expect(reading.value).toBeUndefined();
		expect(reading.note?.en).toMatch(/ can be read in more than one way\. .* 0\.25 0\.75\.$/);
		expect(reading.note?.zh).toMatch(/有不止一种读法。/);
	});

	it.each(['[[0.1, 0.9], [0.2, 0.8]]', 'softmax([0.1, 0.9])', '[0.1, 0.9', '[0.1, ..., 0.9]', '0.5 nan'])(
		'has no value for %j',
		(text) => {
			expect(p.read(text).value).toBeUndefined();
			expect(p.read(text).note?.en).toMatch(/is not a number/);
		}
	);

	it.each([
		['0.5, 1/0', /“1\/0” is not a finite/],
		['1e-400, 1', /“1e-400” is nearer to 0/],
		['inf 1', /“inf” is not a finite/]
	])('has no value for %j, and says why', (text, why) => {
		expect(p.read(text).value).toBeUndefined();
		expect(p.read(text).note?.en).toMatch(why);
	});
	it('joins thousands that no line breaks', () =>
		expect(p.read('1\u00a0000; 3\u00a0000').value).toEqual([0.25, 0.75]));

	it('gives a distribution or says why not, whatever is typed', () => {
		const random = uniform(3);
		const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)];
		const parts = [
			...[
				'0',
				'1',
				'0.5',
				'0,5',
				'25',
				'.',
				',',
				'，',
				'。',
				' ',
				'\t',
				'\n',
				';',
				'、',
				'/',
				'%',
				'½',
				'²',
				'-',
				'−',
				'+'
			],
			...[
				'e',
				'[',
				']',
				'(',
				')',
				'{',
				'【',
				'】',
				'tensor(',
				'np.array([',
				'])',
				', dtype=float32)',
				'=',
				'<',
				"'",
				'∞',
				'😀',
				'\ud83d'
			]
		];
		for (let i = 0; i < 5000; i++) {
			const text = Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(parts)).join('');
			const one = readNumber(text);
			expect(one === undefined || Number.isFinite(one), text).toBe(true);
			const { value, note } = p.read(text);
			if (value === undefined) {
				expect(note, text).toBeDefined();
				continue;
			}
			expect(value.length, text).toBeGreaterThanOrEqual(2);
			expect(value.length, text).toBeLessThanOrEqual(8);
			expect(Math.min(...value), text).toBeGreaterThanOrEqual(0);
			expect(Math.abs(value.reduce((a, b) => a + b) - 1), text).toBeLessThanOrEqual(1e-6);
		}
	});

	it('reads every distribution that it writes, without a remark', () => {
		const random = uniform(4);
		for (let i = 0; i < 2000; i++) {
			const weights = Array.from({ length: 2 + Math.floor(random() * 7) }, () =>
				random() < 0.3 ? 0 : 10 ** Math.floor(-12 * random() ** 3) * Math.ceil(9 * random())
			);
			weights[Math.floor(random() * weights.length)] = 1;
			const total = weights.reduce((a, b) => a + b);
			const value = weights.map((weight) => weight / total);
			const reading = p.read(p.write(value));
			expect(reading.note, p.write(value)).toBeUndefined();
			for (const [k, pk] of value.entries()) expect(reading.value?.[k]).toBeCloseTo(pk, 11);
		}
	});

	it('writes what it reads back', () =>
		expect(p.read(p.write([0.1, 0.2, 0.7]))).toEqual({ value: [0.1, 0.2, 0.7] }));
});
