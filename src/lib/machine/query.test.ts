import { describe, expect, it } from 'vitest';
import { embedAddress } from './frame/embed-code';
import { queryOf, readQuery, writeQuery, type Pair } from './query';

const keys = ['lang', 'p', 'unit', 'text', 'drawing'];
const onEmbed = (key: string) => keys.includes(key);
const onPage = (key: string) => key.startsWith('own-text.') || key.startsWith('entropy.');

/** Addresses as the course writes them, with what is hard to cut well. */
const states: readonly (readonly Pair[])[] = [
	[['p', '0.25,0.75']],
	[
		['unit', 'bit'],
		['text', 'Ä, 你好 😀 100% & a=b']
	],
	[
		['text', ''],
		['drawing', 'zzPPPmPPPAAAA']
	],
	[['text', '…or not.]']]
];
const written = states.flatMap((pairs) => [
	{
		query: queryOf(embedAddress('https://example.org/', 'x', 'zh', Object.fromEntries(pairs))),
		own: onEmbed
	},
	{ query: writeQuery(pairs.map(([key, value]) => [`own-text.${key}`, value])), own: onPage },
	{ query: writeQuery([['entropy.p', '0.5,0.5']], [['theme', 'dark']]), own: onPage }
]);

describe('a written address', () => {
	it('is whole, and says what was written', () => {
		for (const pairs of states) {
			expect(readQuery(writeQuery(pairs), onEmbed)).toEqual({ pairs, isWhole: true });
		}
	});

	it('is not whole wherever it is cut within what the course wrote', () => {
		for (const { query, own } of written) {
			const ours = query.replace('&theme=dark', '');
			for (let length = 1; length < ours.length; length++) {
				expect(readQuery(query.slice(0, length), own).isWhole, query.slice(0, length)).toBe(false);
			}
		}
	});

	it('is not whole when it was cut and something was put behind it', () => {
		for (const { query, own } of written) {
			const ours = query.replace('&theme=dark', '');
			for (let length = '?check='.length; length < ours.length; length++) {
				for (const tail of ['…', '...', ')', '&fbclid=IwAR0xyz']) {
					if (ours.startsWith(query.slice(0, length) + tail)) continue;
					expect(readQuery(query.slice(0, length) + tail, own).isWhole, query.slice(0, length) + tail).toBe(
						false
					);
				}
			}
		}
	});

	it.each([
		'.',
		')',
		'。',
		'）。',
		'”',
		'&fbclid=IwAR0xyz',
		'&utm_source=chat&utm_medium=x',
		'。请看这个',
		'%EF%BC%89'
	])('with %s behind it is whole, and says what was written', (tail) => {
		for (const pairs of states) {
			const { pairs: read, isWhole } = readQuery(writeQuery(pairs) + tail, onEmbed);
			expect(isWhole).toBe(true);
			expect(read.filter(([key]) => onEmbed(key))).toEqual(pairs);
		}
	});

	it('is whole in another order and with other escapes', () => {
		const query = writeQuery([
			['p', '0.2,0.8'],
			['text', 'a b']
		]);
		const [check, p, text] = query.slice(1).split('&');
		expect(
			readQuery(`?utm_source=x&${text.replace('+', '%20')}&${p.replace(',', '%2c')}&${check}`, onEmbed)
				.isWhole
		).toBe(true);
	});

	it('is not whole with a value changed', () =>
		expect(readQuery(writeQuery([['p', '0.2,0.8']]).replace('0.8', '0.7'), onEmbed).isWhole).toBe(false));

	it('that was cut keeps neither half a name nor half a character', () => {
		const query = writeQuery([
			['unit', 'bit'],
			['text', 'x你']
		]);
		expect(readQuery(query.slice(0, query.indexOf('text') + 2), onEmbed).pairs).toEqual([['unit', 'bit']]);
		for (const cut of [1, 2, 3, 4, 5, 7, 8]) {
			expect(readQuery(query.slice(0, -cut), onEmbed).pairs[1]).toEqual(['text', 'x']);
		}
	});
});

describe('an address without a check', () => {
	it.each([
		'',
		'?p=0.25,0.75&unit=bit',
		'?p=30%,70%',
		'?p=',
		'?text=%',
		'?text=%EF%BF%BD',
		'?fbclid=x',
		'?p=0.5,0.5).'
	])('is read as it is: %s', (query) =>
		expect(readQuery(query, onEmbed)).toEqual({ pairs: [...new URLSearchParams(query)], isWhole: true })
	);

	it.each(['?text=x%E4', '?text=x%E4%BD', '?text=x%E4%BD%A', '?text=%E4%BDx'])(
		'is not whole with half a character in it: %s',
		(query) => expect(readQuery(query, onEmbed).isWhole).toBe(false)
	);

	it('of 100 kB is read', () =>
		expect(readQuery(`?p=${'1'.repeat(100_000)}`, onEmbed).pairs[0][1]).toHaveLength(100_000));
});

describe('queryOf(href)', () => {
	it.each([
		['https://example.org/entropy/', ''],
		['https://example.org/entropy/?', '?'],
		['https://example.org/entropy/?p=1?2#a?b', '?p=1?2'],
		['https://example.org/entropy/#a?b', '']
	])('of %s is “%s”', (href, query) => expect(queryOf(href)).toBe(query));
});
