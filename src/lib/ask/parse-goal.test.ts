import { describe, expect, it } from 'vitest';
import { parseGoal, parseNames } from './parse-goal';

describe('parseGoal(text)', () => {
	it('reads conditions that are joined by semicolons, in either width', () => {
		expect(parseGoal('entropy = 1 bit within 0.005; p.length = 4；reverse > kl')).toEqual([
			{ path: 'entropy', comparison: '=', wanted: { number: 1, unit: 'bit', within: 0.005 } },
			{ path: 'p.length', comparison: '=', wanted: { number: 4 } },
			{ path: 'reverse', comparison: '>', wanted: { path: 'kl' } }
		]);
	});

	it.each([
		['a<1', '<'],
		['a > 1', '>'],
		['a <= 1', '≤'],
		['a ≤ 1', '≤'],
		['a >= 1', '≥'],
		['a≥1', '≥']
	])('reads %s', (text, comparison) => {
		expect(parseGoal(text)).toEqual([{ path: 'a', comparison, wanted: { number: 1 } }]);
	});

	it('reads a unit with or without a space, and a real minus sign', () => {
		expect(parseGoal('slope < −0.5nat')).toEqual([
			{ path: 'slope', comparison: '<', wanted: { number: -0.5, unit: 'nat' } }
		]);
	});

	it('reads ∞, which needs neither unit nor tolerance', () => {
		expect(parseGoal('loss = ∞; reverse < ∞')).toEqual([
			{ path: 'loss', comparison: '=', wanted: { number: Infinity } },
			{ path: 'reverse', comparison: '<', wanted: { number: Infinity } }
		]);
	});

	it.each([
		['', /empty/],
		['entropy = ∞ within 1', /within reach of ∞/],
		['entropy = ∞ bit', /neither a number/],
		['entropy', /not a condition/],
		['entropy == 1', /neither a number/],
		['entropy = one', /compared by </],
		['entropy = 1 kg', /neither a number/],
		['entropy > 1 within 0.1', /“within” goes with “=” only/],
		['entropy = 1 within 0', /not a tolerance/],
		['entropy = 1 within x', /not a tolerance/],
		['entropy = maximum', /two figures are compared by </],
		['2 = entropy', /not a condition/]
	])('refuses “%s”', (text, reason) => {
		expect(() => parseGoal(text)).toThrow(reason);
	});
});

describe('parseNames(text)', () => {
	it('reads a name for each path, colons in either width', () => {
		expect([...parseNames('entropy: H(p); p.length：结果数')]).toEqual([
			['entropy', 'H(p)'],
			['p.length', '结果数']
		]);
	});

	it('refuses what is not “path: name”', () => {
		expect(() => parseNames('entropy')).toThrow('“entropy” is not of the form “path: name”');
	});
});
