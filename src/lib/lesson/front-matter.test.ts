import { expect, it } from 'vitest';
import { frontMatter } from './front-matter';

it('frontMatter(text) splits fields from the body and says how many lines come before it', () => {
	expect(frontMatter('a.md', '---\ntitle: One: two\n---\nBody\n', ['title'])).toEqual({
		fields: { title: 'One: two' },
		body: 'Body\n',
		offset: 3
	});
});

it('frontMatter(text) names file and line of a line that is not “key: value”', () => {
	expect(() => frontMatter('a.md', '---\ntitle: One\nnonsense\n---\n', [])).toThrow(
		'a.md:3: “nonsense” is not of the form'
	);
});

it('frontMatter(text) wants the fields it is told to want', () => {
	expect(() => frontMatter('a.md', '---\ntitle: One\n---\n', ['slug'])).toThrow(
		'a.md:1: the front matter has no “slug”'
	);
});

it('frontMatter(text) refuses a file without front matter', () => {
	expect(() => frontMatter('a.md', '# One', [])).toThrow('a.md:1: the file must begin with front matter');
});
