import { describe, expect, it } from 'vitest';
import { parametersOf, withStates } from './address';

describe('parametersOf(name, search)', () => {
	it('takes the parameters of that widget alone', () =>
		expect(parametersOf('a', '?a.p=0.2,0.8&b.p=1&a.unit=bit&theme=dark')).toEqual({
			p: '0.2,0.8',
			unit: 'bit'
		}));
	it('does not mistake one name for the beginning of another', () =>
		expect(parametersOf('entropy', '?entropy-2.p=1')).toEqual({}));
});

describe('withStates(search, sessions)', () => {
	const sessions = new Map([['a', { changes: { p: '0.2,0.8' } }]]);
	it('writes each widget’s changes with plain commas', () =>
		expect(withStates('', sessions)).toBe('?a.p=0.2,0.8'));
	it('keeps what the address says of others', () =>
		expect(withStates('?b.p=1&theme=dark', sessions)).toBe('?b.p=1&theme=dark&a.p=0.2,0.8'));
	it('drops what is no longer different', () =>
		expect(withStates('?a.unit=bit', new Map([['a', { changes: {} }]]))).toBe(''));
});
