import { describe, expect, it } from 'vitest';
import { writeQuery } from '$lib/machine/query';
import { langIn, readEmbedAddress } from './embed-address';

const remarks = (query: string) =>
	readEmbedAddress(query, ['p', 'unit'])
		.remarks.map(({ en }) => en)
		.join(' ');

describe('readEmbedAddress(query, keys)', () => {
	it('gives what stands there, and remarks on nothing that is right', () => {
		const query = '?lang=zh&p=0.5,0.5&theme=dark&title=0&controls=1';
		expect(readEmbedAddress(query, ['p']).given).toMatchObject({ p: '0.5,0.5' });
		expect(remarks(query)).toBe('');
	});

	it('says of a name that somebody wrote by hand and the figure hasn’t that it hasn’t', () => {
		expect(remarks('?P=1&unit=bit')).toBe('This figure has no parameter “P”.');
		expect(remarks('?a=1&b=1&c=1&d=1&e=1&a=2')).toBe(
			'This figure has no parameter “a”. This figure has no parameter “b”. This figure has no parameter “c”. Nor has it 2 more that the address names.'
		);
	});

	it.each(['utm_source=x&utm_campaign=y', 'fbclid=x', 'gclid=x', '_ga=1.2', 'ref=a', 'feature=oembed'])(
		'takes no notice of what programs append: %s',
		(tail) => expect(remarks(`?p=0.5,0.5&${tail}`)).toBe('')
	);

	it('takes no notice of what stands behind an address that the course wrote', () =>
		expect(remarks(`${writeQuery([['p', '0.5,0.5']])}&wmode=opaque`)).toBe(''));

	it('uses the last of several texts for one name, and says so', () => {
		const query = '?p=1&unit=bit&p=0.5,0.5&lang=en&lang=zh';
		expect(readEmbedAddress(query, ['p', 'unit']).given.p).toBe('0.5,0.5');
		expect(langIn(query)).toBe('zh');
		expect(remarks(query)).toBe(
			'p: given more than once, so the last one is used. lang: given more than once, so the last one is used.'
		);
	});

	it('takes names that mean something to JavaScript for names', () =>
		expect(remarks('?__proto__=1&toString=2')).toBe(
			'This figure has no parameter “__proto__”. This figure has no parameter “toString”.'
		));

	it('says that a language, a look and a version are none', () =>
		expect(remarks('?lang=de&theme=pink&asked-for=v9')).toMatch(/“v9”.*“de”.*“pink”/));
});
