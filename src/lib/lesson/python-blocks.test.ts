import { expect, it } from 'vitest';
import { pythonBlocks } from './python-blocks.test-helper';

/** A program without what may be in a language: comments, and what stands in quotation marks. */
const bare = (code: string) =>
	code
		.replace(/"[^"\n]*"|'[^'\n]*'/g, '""')
		.replace(/[ \t]*#.*$/gm, '')
		.trim();

it('both editions run the same Python and print the same, but for comments and strings', () => {
	const [en, zh] = [pythonBlocks('en'), pythonBlocks('zh')];
	expect(en.size).toBeGreaterThan(4);
	expect([...zh.keys()]).toEqual([...en.keys()]);
	for (const [file, blocks] of en) {
		expect(
			zh.get(file)?.map(({ code }) => bare(code)),
			file
		).toEqual(blocks.map(({ code }) => bare(code)));
		expect(
			zh.get(file)?.map(({ output }) => output !== undefined),
			file
		).toEqual(blocks.map(({ output }) => output !== undefined));
	}
});
