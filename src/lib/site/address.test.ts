import { describe, expect, it } from 'vitest';
import { readQuery } from '$lib/machine/query';
import { namesIn, obeyAddress, parametersOf, withStates } from './address';

const names = new Set(['a', 'b', 'entropy', 'entropy-2']);
const read = (search: string) => readQuery(search, (key) => names.has(key.split('.')[0]));

describe('parametersOf(name, query)', () => {
	it('takes the parameters of that widget alone', () =>
		expect(parametersOf('a', read('?a.p=0.2,0.8&b.p=1&a.unit=bit&theme=dark'))).toEqual([
			['p', '0.2,0.8'],
			['unit', 'bit']
		]));
	it('does not mistake one name for the beginning of another', () =>
		expect(parametersOf('entropy', read('?entropy-2.p=1'))).toEqual([]));
	it('reads a plus and %20 alike', () =>
		expect(parametersOf('a', read('?a.text=x+y%20z'))).toEqual([['text', 'x y z']]));
	it('takes names that mean something to JavaScript for names', () => {
		expect(parametersOf('a', read('?a.__proto__=x&a.constructor=y'))).toEqual([
			['__proto__', 'x'],
			['constructor', 'y']
		]);
	});
});

describe('obeyAddress(name, session, query)', () => {
	it('says what the figure hasn’t, and what it was given twice', () => {
		const said: string[] = [];
		const session = {
			keys: ['p'],
			read: (given: Readonly<Record<string, string>>, remarks: readonly { en: string }[] = []) =>
				said.push(given.p, ...remarks.map(({ en }) => en))
		};
		obeyAddress('a', session, read('?a.p=1&b.p=3&a.toString=1&a.p=2'));
		expect(said).toEqual([
			'2',
			'This figure has no parameter “toString”.',
			'p: given more than once, so the last one is used.'
		]);
	});
});

describe('namesIn(query)', () => {
	it('names every widget that is given something', () =>
		expect([...namesIn(read('?a.p=1&other.p=2&a.q=3&theme=dark&.x=1'))]).toEqual(['a', 'other']));
});

describe('withStates(query, sessions, names)', () => {
	const sessions = new Map([['a', { changes: { p: '0.2,0.8' } }]]);
	const none = new Map([['a', { changes: {} }]]);
	it('writes each widget’s changes with plain commas, and a check before them', () =>
		expect(withStates(read(''), sessions, names)).toMatch(/^\?check=[a-z0-9]{6}&a\.p=0\.2,0\.8$/));
	it('keeps what the address says of others, somebody else’s at the end', () =>
		expect(withStates(read('?theme=dark&b.p=1'), sessions, names)).toMatch(
			/^\?check=[a-z0-9]{6}&b\.p=1&a\.p=0\.2,0\.8&theme=dark$/
		));
	it('drops what is no longer different, and the check where nothing is', () =>
		expect(withStates(read('?check=000000&a.unit=bit&a.nonsense=1'), none, names)).toBe(''));
	it('writes what it reads as whole', () => {
		const changes = { text: '你好, 100% & “\uD83D” + #1' };
		const query = read(withStates(read(''), new Map([['a', { changes }]]), names));
		expect(query.isWhole).toBe(true);
		expect(parametersOf('a', query)).toEqual([['text', '你好, 100% & “\uFFFD” + #1']]);
	});
});
