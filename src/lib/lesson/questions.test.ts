import { describe, expect, it } from 'vitest';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { asks } from '$lib/ask/ask';
import { readChoices, shuffled } from '$lib/ask/choices';
import { langs, type Lang } from '$lib/i18n/lang';
import { lessonFile, writtenLessons } from './course';
import { renderMarkdown } from './markdown';

const page = async (body: string, lang: 'en' | 'zh' = 'en') => {
	const { html } = await renderMarkdown(
		{ file: 'content/en/09-test.md', body, offset: 0 },
		{ lang, home: 'https://example.org/', lessons: [], toRoot: '../' }
	);
	return html;
};

const choices = '1. [ ] One.\n\n   No, $1$.\n2. [x] Two.\n\n   Yes.\n';
const predict = (attributes: string, body = 'After.') => `:::predict[Guess?]{${attributes}}\n${body}\n:::`;
const number = 'kind="number" of="entropy" p="0.5,0.5" show="entropy" unit="nat" min="0" max="1" step="0.1"';
const check = (goal: string, names = 'entropy: H(p)', widget = '::entropy{p="0.1,0.1,0.1,0.7"}') =>
	`:::check[Make it so.]{goal="${goal}" names="${names}"}\nBefore.\n\n${widget}\n\nAfter.\n:::`;

describe('a choice', () => {
	it('is a set of radio buttons under its question, with the explanations and what follows folded in', async () => {
		const html = await page(`:::predict[Which of $2$?]\nBefore.\n\n${choices}\nAfter.\n:::`);
		expect(html).toMatch(/<ask-choose id="question-1" class="ask predict" lang="en" data-kind="predict">/);
		expect(html).toMatch(/<legend class="question">Which of .*<\/legend>\s*<p>Before\.<\/p>/s);
		expect(html).toMatch(
			/<input type="radio" autocomplete="off" name="question-1" id="question-1-2" data-right="">\s*<label for="question-1-2">Two\.<\/label>/
		);
		expect(html).toMatch(
			/<details class="folded">\s*<summary>Answer<\/summary>.*Choice 1 is not right\..*Choice 2 is right\..*<p>After\.<\/p>.*<\/details>/s
		);
	});

	it('has its words in the page’s language', async () => {
		const html = await page(`:::check[哪个？]\n${choices}:::`, 'zh');
		expect(html).toContain('<p class="kicker">自测</p>');
		expect(html).toContain('第 2 项正确。');
		expect(html).toContain('<summary>答案</summary>');
	});

	it('is named apart from the page’s other questions', async () => {
		const html = await page(`:::check[A?]\n${choices}:::\n\n:::check[B?]\n${choices}:::`);
		expect(html).toContain('name="question-1"');
		expect(html).toContain('name="question-2"');
	});

	it('may hold widgets and computed figures', async () => {
		const html = await page(
			`:::predict[Q?]\n${choices}\nIt is :figure[0.6931]{of="entropy" p="0.5,0.5" show="entropy" digits="4"}.\n\n::entropy\n:::`
		);
		expect(html).toContain('<span class="number">0.6931</span>');
		expect(html).toMatch(/<details.*<surprisal-entropy .*<\/details>/s);
	});
});

describe('the order of choices', () => {
	const bullets = Array.from(
		{ length: 6 },
		(_, i) => `- [${i === 5 ? 'x' : ' '}] C${i + 1}\n\n  why${i + 1}\n`
	).join('');
	const orders = (html: string) =>
		[...html.matchAll(/<fieldset.*?<\/fieldset>/gs)].map(([options]) =>
			[...options.matchAll(/id="question-\d+-(\d+)"/g)].map(([, number]) => Number(number))
		);

	it('is another one for each question, explanations along with it, and the same in both editions', async () => {
		const body = `:::check[A?]\n${bullets}:::\n\n:::check[B?]\n${bullets}:::`;
		const [en, zh] = await Promise.all([page(body), page(body, 'zh')]);
		const [first, second] = orders(en);
		expect([...first].sort()).toEqual([1, 2, 3, 4, 5, 6]);
		expect(first).not.toEqual(second);
		expect(orders(zh)).toEqual([first, second]);
		const reasons = [...en.matchAll(/<p>why(\d)<\/p>/g)].map(([, number]) => Number(number));
		expect(reasons).toEqual([...first, ...second]);
		expect(en).toContain(`Choice ${first.indexOf(6) + 1} is right.`);
	});

	it('is as written in a numbered list', async () => {
		expect(orders(await page(`:::check[A?]\n${choices}:::`))).toEqual([[1, 2]]);
	});

	it('puts every choice at every place equally often', () => {
		const places = [0, 0, 0];
		for (let i = 0; i < 3000; i++)
			places[shuffled(['a', 'b', 'right'], `page/question-${i}`).indexOf('right')]++;
		for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120);
	});

	it('lets the right one stand anywhere in the lessons, at the same place in both editions', () => {
		const places = (lang: Lang) =>
			writtenLessons.flatMap((lesson) => {
				const tree = unified()
					.use(remarkParse)
					.use(remarkGfm)
					.use(remarkDirective)
					.parse(lessonFile(lang, lesson)?.body ?? '');
				const found: number[] = [];
				let count = 0;
				visit(tree, 'containerDirective', (node) => {
					if (!asks(node)) return;
					count += 1;
					const choices = readChoices(node.children, `${lesson.slug}/question-${count}`);
					if (choices) found.push(choices.list.findIndex(({ isRight }) => isRight));
				});
				return found;
			});
		const [en, zh] = langs.map(places);
		expect(zh).toEqual(en);
		expect(en.length).toBeGreaterThan(10);
		for (const place of [0, 1, 2]) {
			expect(en.filter((at) => at === place).length / en.length).toBeLessThan(0.5);
		}
	});
});

describe('a number to guess', () => {
	it('carries the truth that the widget computes, and says it in the folded answer', async () => {
		const html = await page(predict(number));
		expect(html).toMatch(/<ask-number data-question="[^"]*truth&quot;:0\.693147/);
		expect(html).toContain('<p class="truth">It is 0.6931 nat.</p>');
		expect(html).toMatch(/<input[^>]*type="range"/);
	});
});

describe('a curve to draw', () => {
	it('is empty axes with the widget’s titles, and the true curve in the folded answer', async () => {
		const html = await page(predict('kind="curve" of="binary-entropy" show="curve" unit="bit"'));
		expect(html).toContain('information (bit)');
		expect(html).toMatch(/<details.*The true curve.*<path.*<\/details>/s);
	});
});

describe('a goal', () => {
	it('says how the widget stands with it before anything runs', async () => {
		const html = await page(
			check('entropy = 1 bit within 0.005; p.length = 4', 'entropy: H(p); p.length: n')
		);
		expect(html).toContain('<span class="standing">now 0.9404 nat = 1.3568 bit: not yet');
		expect(html).toMatch(/<li class="met">\s*<span class="wanted">n = 4<\/span>/);
	});

	it('is said in the page’s words before the widget, and followed by its explanation', async () => {
		const html = await page(
			check('entropy = 1 bit within 0.005; p.length = 4', 'entropy: H(p)；p.length：结果数'),
			'zh'
		);
		expect(html).toContain('<span class="wanted">H(p) = 1 ± 0.005 比特</span>');
		expect(html).toContain('<span class="wanted">结果数 = 4</span>');
		expect(html).toMatch(/<\/surprisal-entropy>\s*<\/div>\s*<details.*<p>After\.<\/p>/s);
	});
});

describe('the build stops, naming file and line, at', () => {
	const mistakes: [string, string, RegExp][] = [
		['a question without words', ':::predict\n- [x] a\n:::', /09-test\.md:1: .*square brackets/],
		['a question that nothing answers', ':::predict[Q?]\ntext\n:::', /:1: a prediction is a choice/],
		['a check that nothing answers', ':::check[Q?]\ntext\n:::', /:1: a check is a choice or has a goal/],
		['two ways to answer', `${predict(number, choices)}`, /:1: .*choices and kind/],
		[
			'an attribute that means nothing',
			`:::check[Q?]{names="a: b"}\n${choices}:::`,
			/:1: .*“names” means nothing/
		],
		['a single choice', ':::check[Q?]\n- [x] a\n\n  b\n:::', /:2: .*at least two/],
		['no right choice', ':::check[Q?]\n- [ ] a\n\n  b\n- [ ] c\n\n  d\n:::', /:2: exactly one .* 0 are/],
		['two right choices', ':::check[Q?]\n- [x] a\n\n  b\n- [x] c\n\n  d\n:::', /:2: exactly one .* 2 are/],
		[
			'a wrong choice without explanation',
			':::check[Q?]\n- [x] a\n\n  b\n- [ ] c\n:::',
			/:5: .*name the misconception/
		],
		[
			'a choice that is not marked',
			':::check[Q?]\n- [x] a\n\n  b\n- c\n\n  d\n:::',
			/:5: every choice starts/
		],
		['an unknown kind', predict('kind="word"'), /:1: .*kind="number" or kind="curve"/],
		[
			'a number of an unknown widget',
			predict(number.replace('entropy', 'entrpy')),
			/:1: there is no widget “entrpy”/
		],
		[
			'a number that isn’t there',
			predict(number.replace('show="entropy"', 'show="loss"')),
			/:1: .*number “loss”/
		],
		['a number without its unit', predict(number.replace('unit="nat"', '')), /:1: .*say unit=/],
		[
			'a slider that can’t reach the truth',
			predict(number.replace('max="1"', 'max="0.5"')),
			/:1: .*not between 0 and 0\.5/
		],
		['a slider without steps', predict(number.replace('step="0.1"', '')), /:1: .*needs “step”/],
		['an unknown curve', predict('kind="curve" of="entropy" show="curve"'), /:1: .*has no curve “curve”/],
		['a goal that is none', check('entropy is 1'), /:1: .*not a condition/],
		['a goal’s path that leads nowhere', check('loss > 1', 'loss: L'), /:1: .*number “loss”/],
		['a goal’s path without a name', check('entropy > 1 nat', ''), /:1: “entropy” has no name/],
		['a name that the goal doesn’t use', check('entropy > 1 nat', 'entropy: H; kl: D'), /:1: .*has no “kl”/],
		['information without a unit', check('entropy > 1'), /:1: .*write nat or bit/],
		['a unit on what has none', check('p.length > 1 nat', 'p.length: n'), /:1: .*leave out “nat”/],
		['equality to the last digit', check('entropy = 1 bit'), /:1: .*add “within/],
		['a goal that is met at the start', check('p.length = 4', 'p.length: n'), /:1: .*met at the start/],
		['a goal without a widget', check('entropy > 1 nat', 'entropy: H', ''), /:1: .*exactly one widget/]
	];
	it.each(mistakes)('%s', async (_, body, expected) => {
		await expect(page(body)).rejects.toThrow(expected);
	});
});
