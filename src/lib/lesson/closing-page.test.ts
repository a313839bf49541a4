import { expect, it } from 'vitest';
import { langs } from '$lib/i18n/lang';
import { contentFile } from './course';

const FIGURE = /\]\(figure:[a-z-]+\/[a-z-]+/;

it.each(langs)(
	'each sentence of the last lesson’s closing page links to the figure that shows it, %s',
	(lang) => {
		const body = contentFile(lang, '10-when-mse', [])?.body ?? '';
		const [, section] = /\{#answer\}\n([^]*?)\n## /.exec(body) ?? [];
		// The question itself comes first.
		const [, ...paragraphs] = section.trim().split('\n\n');
		const sentences = paragraphs.flatMap(
			(paragraph) => paragraph.match(/[^.。]*(?:\.(?! |$)[^.。]*)*[.。]/g) ?? []
		);
		expect(sentences.length).toBeGreaterThan(10);
		expect(sentences.filter((sentence) => !FIGURE.test(sentence))).toEqual([]);
	}
);
