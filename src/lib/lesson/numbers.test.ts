import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { langs } from '$lib/i18n/lang';
import { contentFile, contentNames } from './course';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkDirective);

/** Four digits or more in a row before a point. */
const RUN = /(?<![\d.])\d{4,}/g;
const isYear = (run: string) => run.length === 4 && Number(run) >= 1700 && Number(run) < 2100;

describe.each(langs)('numbers in the text, %s', (lang) => {
	it.each(contentNames(lang))('have their thousands apart: %s', (name) => {
		const runs: string[] = [];
		visit(parser.parse(contentFile(lang, name, [])?.body ?? ''), (node) => {
			if (node.type !== 'text' && node.type !== 'inlineMath' && node.type !== 'math') return;
			runs.push(...(node.value.match(RUN) ?? []));
		});
		expect(runs.filter((run) => !isYear(run))).toEqual([]);
	});
});
