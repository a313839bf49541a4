import { describe, expect, it } from 'vitest';
import { plainTex } from './plain-tex';

describe('plainTex', () => {
	it.each([
		['D(\\p{p}\\|\\q{q})', 'D(p\\|q)'],
		['\\KL(\\p{p})', 'D_{\\mathrm{KL}}(p)'],
		['2^\\p{x+1}', '2^{x+1}'],
		['\\log\\q q', '\\log{q}'],
		['\\price{-\\ln \\q{q_i}}', '{-\\ln {q_i}}'],
		['\\pi \\quad \\prod_i', '\\pi \\quad \\prod_i'],
		['\\q{\\slot{q}}', '{\\slot{q}}']
	])('writes %s as %s', (source, plain) => expect(plainTex(source)).toBe(plain));
});
