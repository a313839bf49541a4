import { describe, expect, it } from 'vitest';
import { uniform } from '$lib/math';
import { readCommand } from './command';

describe('readCommand(data)', () => {
	it('reads what a host may ask', () => {
		expect(readCommand({ surprisal: 1, type: 'hello' })).toEqual({ type: 'hello' });
		expect(
			readCommand({ surprisal: 1, type: 'set', state: { p: '0.5,0.5' }, theme: 'auto', lang: 'zh' })
		).toEqual({ type: 'set', state: { p: '0.5,0.5' }, theme: 'auto', lang: 'zh' });
	});

	it.each([
		['another program’s message', 'hello'],
		['nothing', null],
		['the height that an embed tells', { surprisal: { height: 300 } }],
		['a list', [1]]
	])('takes no notice of %s', (_, data) => {
		expect(readCommand(data)).toBeUndefined();
	});

	it.each([
		['another version', { surprisal: 2, type: 'set' }, 'surprisal'],
		['no type', { surprisal: 1 }, 'type'],
		['what an embed says', { surprisal: 1, type: 'resize', height: 1 }, 'type'],
		['an unknown key', { surprisal: 1, type: 'set', p: '1' }, 'p'],
		['a list for a state', { surprisal: 1, type: 'set', state: ['1'] }, 'state'],
		['numbers for texts', { surprisal: 1, type: 'set', state: { p: 1 } }, 'state'],
		['a book for a state', { surprisal: 1, type: 'set', state: { p: '1'.repeat(1e6) } }, 'state'],
		['a theme that isn’t one', { surprisal: 1, type: 'set', theme: 'pink' }, 'theme'],
		['a language that isn’t one', { surprisal: 1, type: 'set', lang: 'fr' }, 'lang']
	])('says what is wrong with %s', (_, data, key) => {
		expect(readCommand(data)).toMatch(new RegExp(`^${key}: `));
	});

	it('answers ten thousand random messages with a command, a sentence or nothing', () => {
		const next = uniform(20260);
		const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)];
		const odd = [
			'',
			'set',
			'hello',
			'<img src=x onerror=alert(1)>',
			'__proto__',
			'en',
			'dark',
			'p',
			'0.5,0.5'
		];
		const value = (depth: number): unknown => {
			const kind = next();
			if (depth > 0 && kind < 0.2) return Array.from({ length: 3 }, () => value(depth - 1));
			if (depth > 0 && kind < 0.4) {
				return Object.fromEntries(Array.from({ length: 3 }, () => [pick(odd), value(depth - 1)]));
			}
			return pick([...odd, 0, 1, -1, NaN, Infinity, null, undefined, true, 10n, new Map(), new Date(0)]);
		};
		for (let time = 0; time < 10_000; time++) {
			const data = Object.fromEntries(
				['surprisal', 'type', 'state', 'theme', 'lang', pick(odd)]
					.filter(() => next() < 0.7)
					.map((key) => [key, key === 'surprisal' && next() < 0.7 ? 1 : value(2)])
			);
			const read = readCommand(next() < 0.9 ? data : value(3));
			if (read === undefined || typeof read === 'string') continue;
			expect(['hello', 'set']).toContain(read.type);
			if (read.type !== 'set') continue;
			expect([undefined, 'auto', 'light', 'dark']).toContain(read.theme);
			expect([undefined, 'en', 'zh']).toContain(read.lang);
			expect(Object.values(read.state ?? {}).every((text) => typeof text === 'string')).toBe(true);
		}
	});
});
