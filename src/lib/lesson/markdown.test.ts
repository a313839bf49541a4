import { describe, expect, it } from 'vitest';
import type { CourseLesson } from './course';
import { renderMarkdown } from './markdown';

const lessons: CourseLesson[] = [
	{
		number: 1,
		slug: 'there',
		title: { en: 'There', zh: '有' },
		question: { en: '?', zh: '？' },
		written: true
	},
	{
		number: 2,
		slug: 'later',
		title: { en: 'Later', zh: '待' },
		question: { en: '?', zh: '？' },
		written: false
	}
];

const page = (body: string, lang: 'en' | 'zh' = 'en') =>
	renderMarkdown(
		{ file: 'content/en/09-test.md', body, offset: 7 },
		{ lang, home: 'https://example.org/', lessons, toRoot: '../' }
	);

describe('renderMarkdown(source)', () => {
	it('sets formulas as HTML with MathML', async () => {
		const { html } = await page('Entropy is $H(\\p{p})$.');
		expect(html).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML">');
		expect(html).toContain('role-p');
	});

	it('marks a Latin word with an apostrophe in a Chinese text, and no quotation', async () => {
		const { html } = await page('PyTorch’s 与 Kullback–Leibler’s，‘晴’，`it’s`。', 'zh');
		expect(html).toContain(
			'<span lang="en">PyTorch’s</span> 与 <span lang="en">Kullback–Leibler’s</span>，‘晴’，<code>it’s</code>。'
		);
		expect((await page('PyTorch’s')).html).not.toContain('span');
	});

	it('keeps a short formula on one line with the marks before and after it', async () => {
		const { html } = await page('面积（$p$），再乘 $q$ 得 $p q$。', 'zh');
		expect(html).toContain('面积<span class="glued">（<span class="katex">');
		expect(html).toMatch(/<\/span>），<\/span>再乘/);
		expect(html).toMatch(/<\/span>。<\/span><\/p>/);
		expect(html.match(/class="glued"/g)).toHaveLength(2);
	});

	it('keeps a formula apart from the Chinese characters beside it, and from nothing else', async () => {
		const { html } = await page('概率$p$，**代价**$q$为 $r$（$s$）。', 'zh');
		expect(html.match(/<span class="katex[^"]*"/g)?.filter((tag) => !/katex-/.test(tag))).toEqual([
			'<span class="katex after-han"',
			'<span class="katex after-han before-han"',
			'<span class="katex"',
			'<span class="katex"'
		]);
		expect((await page('汉$p$')).html).not.toContain('han"');
	});

	it('leaves a long formula free to break, and a formula without marks as it is', async () => {
		const { html } = await page('It is $a + b + c + d + e + f + g + h + i + j + k$, and $p$ is one.');
		expect(html).not.toContain('glued');
	});

	it('gives headings the ids they ask for and lists the second-level ones', async () => {
		const { html, sections } = await page('## What an average is {#average}\n\ntext');
		expect(html).toContain('<h2 id="average">What an average is</h2>');
		expect(sections).toEqual([{ id: 'average', title: 'What an average is' }]);
	});

	it('leads to written lessons, and says of others that they are to come', async () => {
		const { html } = await page('[a](lesson:there#x) and [b](lesson:later)');
		expect(html).toContain('<a href="../there/#x">a</a>');
		expect(html).toContain('<span class="to-come">b (still to come)</span>');
	});

	it('leads to a figure of another page, in the state that is asked for, and names the figure', async () => {
		const { html } = await page('[a](figure:gradients/slopes?z=-6), [b](figure:notebook/two-ways)', 'zh');
		expect(html).toMatch(/<a href="\.\.\/gradients\/\?check=\w{6}&amp;slopes\.z=-6#figure-slopes">a<\/a>/);
		expect(html).toContain('<a href="../notebook/#figure-two-ways">b</a>');
	});

	it('turns an answer into details that open without JavaScript', async () => {
		const { html } = await page(':::answer[Why $2$?]\nBecause.\n:::');
		expect(html).toMatch(/<details class="answer"><summary>Why .*<\/summary><div>\s*<p>Because\.<\/p>/s);
	});

	it('draws a widget where its directive stands, in the page’s language', async () => {
		const { html } = await page('::entropy{p="0.5,0.5"}', 'zh');
		expect(html).toMatch(
			/<surprisal-entropy id="figure-entropy" p="0\.5,0\.5" name="entropy" lang="zh" data-drawn="zh">.*<svg/s
		);
	});

	it('names the widgets of a page apart', async () => {
		const { html } = await page('::entropy\n\n::entropy\n\n::entropy{#mine}');
		expect(
			html.match(/<surprisal-entropy[^>]*name="[^"]+"/g)?.map((tag) => /name="([^"]+)"/.exec(tag)?.[1])
		).toEqual(['entropy', 'entropy-2', 'mine']);
	});

	it('leads to a widget’s own page, in a state and the page’s language', async () => {
		const { html } = await page('[hot](widget:softmax?t=28)', 'zh');
		expect(html).toMatch(
			/<a href="\.\.\/\.\.\/zh\/widgets\/softmax\/\?check=\w{6}&amp;softmax\.t=28">hot<\/a>/
		);
	});

	it('draws a diagram with its caption', async () => {
		const { html } = await page('::diagram[Two $p$.]{name="entropies"}');
		expect(html).toMatch(
			/<figure id="figure-entropies" class="diagram"><div><!--.*<svg role="img" aria-label="Two area pictures[^"]* 0\.4298 nat/s
		);
		expect(html).toMatch(/<figcaption>Two <span class="glued|<figcaption>Two <span class="katex">/);
	});

	it('leads from a citation to the work on the page of references', async () => {
		const { html } = await page('as shown (:cite[Shannon 1948]{id="shannon-1948"})');
		expect(html).toContain('(<a href="../references/#shannon-1948" class="cite">Shannon 1948</a>)');
	});

	it('accepts a figure that is what the widget computes', async () => {
		const { html } = await page(
			':figure[1.3863]{of="entropy" p="0.25,0.25,0.25,0.25" show="entropy" digits="4"}'
		);
		expect(html).toContain('<span class="number">1.3863</span>');
	});
});

describe('renderMarkdown(source) stops the build, naming file and line, at', () => {
	const mistakes: [string, string, RegExp][] = [
		['an unknown widget', 'text\n\n::entrpy{p="1"}', /09-test\.md:10: there is no widget “entrpy”/],
		['an unknown parameter', '::entropy{q="0.5,0.5"}', /:8: the widget “entropy” has no parameter “q”/],
		['a parameter that does not fit', '::entropy{p="0.5,0.6"}', /:8: .*sum to 1\.1/],
		['an unknown directive', 'a :word[x] b', /:8: there is no directive “word”/],
		['a formula KaTeX refuses', 'text\n\n$\\frac{1$', /:10: .*KaTeX/s],
		[
			'a figure that is not what is computed',
			':figure[1.3862]{of="entropy" p="0.25,0.25,0.25,0.25" show="entropy" digits="4"}',
			/:8: .*says 1\.3862, but 1\.3863/
		],
		[
			'a figure that does not exist',
			':figure[1]{of="entropy" show="nothing" digits="0"}',
			/:8: entropy has no number “nothing”/
		],
		['a widget’s page in an impossible state', '[x](widget:softmax?t=hot)', /:8: the widget “softmax”: /],
		['a diagram that nobody drew', '::diagram[C]{name="none"}', /:8: there is no diagram “none”/],
		['a work that is not on the list', ':cite[N 1]{id="n-1"}', /:8: .*references\.json has no “n-1”/],
		['a link to a lesson that is not planned', '[x](lesson:nowhere)', /:8: there is no lesson “nowhere”/],
		[
			'a link to a place the page does not have',
			'[x](#nowhere)',
			/:8: nothing on this page is named “#nowhere”/
		],
		['a figure of no page', '[x](figure:nowhere/race)', /:8: there is no page “nowhere”/],
		[
			'a figure that isn’t there',
			'[x](figure:gradients/rice)',
			/:8: “gradients” has no figure “rice”; it has race, /
		],
		[
			'a state that the figure doesn’t take',
			'[x](figure:gradients/slopes?z=abc)',
			/:8: the widget “sigmoid-gradient”: .*abc/
		],
		[
			'a state of a drawing',
			'[x](figure:notebook/two-ways?z=1)',
			/:8: “two-ways” is a drawing and has no state/
		],
		['a link that leads nowhere', '[x](entropy)', /:8: the link “entropy” leads nowhere/],
		['raw HTML', 'text\n\n<b>bold</b>', /:10: raw HTML/],
		['a section with the page’s own id', '## Words {#text}', /:8: “text” is the page’s own id/],
		['a section without an id', '## Untitled', /:8: this heading has no id/],
		[
			'two widgets of one name',
			'::entropy{#a}\n\n::entropy{#a}',
			/:10: two widgets on this page are named “a”/
		]
	];
	it.each(mistakes)('%s', async (_, body, expected) => {
		await expect(page(body)).rejects.toThrow(expected);
	});

	it('every mistake at once', async () => {
		await expect(page('[x](#a)\n\n[y](#b)')).rejects.toThrow(/:8: .*“#a”.*\n.*:10: .*“#b”/s);
	});
});
