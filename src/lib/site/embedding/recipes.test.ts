import { describe, expect, it } from 'vitest';
import { kinds, recipe, type Wanted } from './recipes';

const wanted: Wanted = {
	home: 'https://example.org/course/',
	id: 'binary-entropy',
	title: 'A "coin" & [its] entropy',
	picture: 'https://example.org/course/social/widgets/binary-entropy.en.png',
	lang: 'zh',
	address: { p: '0.25', names: 'a"b<c' },
	look: { theme: 'dark', title: false, controls: false },
	height: 640
};
const addressOfFrame =
	/^https:\/\/example\.org\/course\/embed\/v1\/binary-entropy\/\?check=\w{6}&lang=zh&theme=dark&title=0&controls=0&p=0\.25&names=a%22b%3Cc$/;
const plain = (html: string) => html.replaceAll('&amp;', '&');

describe('recipe', () => {
	it.each(['frame', 'reveal', 'course'] as const)(
		'%s holds the widget’s state and look in its address',
		(kind) => {
			const code = recipe(kind, wanted);
			expect(plain(/ (?:data-)?src="([^"]*)"/.exec(code)![1])).toMatch(addressOfFrame);
			expect(code).toContain('title="A &quot;coin&quot; &amp; [its] entropy"');
			expect(code).toContain('height="640"');
		}
	);

	it.each(['element', 'react'] as const)('%s holds them in its attributes, escaped', (kind) => {
		const code = recipe(kind, wanted);
		expect(code).toContain(
			'<surprisal-binary-entropy p="0.25" names="a&quot;b&lt;c" lang="zh" theme="dark" untitled controls="0"'
		);
		expect(code).toContain('src="https://example.org/course/e/v1/surprisal.js"');
	});

	it('Markdown is a picture that leads to the widget’s own page in that state', () => {
		expect(recipe('markdown', wanted)).toMatch(
			/^\[!\[A "coin" & \\\[its\\\] entropy\]\(https:\S+\.png\)\]\(https:\/\/example\.org\/course\/zh\/widgets\/binary-entropy\/\?check=\w{6}&binary-entropy\.p=0\.25&binary-entropy\.names=a%22b%3Cc\)$/
		);
	});

	it('React names a component after the widget', () => {
		expect(recipe('react', wanted)).toMatch(/^export function BinaryEntropy\(\{ onChange \}\) \{/m);
	});

	it('React keeps the lines of a text', () => {
		expect(recipe('react', { ...wanted, address: { text: 'two\nlines' } })).toContain('text={"two\\nlines"}');
	});

	it('anywidget keeps the state in Python and both ways', () => {
		const code = recipe('anywidget', wanted);
		expect(code).toContain('state = traitlets.Dict({"p":"0.25","names":"a\\"b<c"}).tag(sync=True)');
		expect(code).toContain('figure.lang = "zh"');
		expect(code).toMatch(/\nBinaryEntropy\(\)$/);
	});

	it('Jupyter has a frame of it', () => {
		const address = /IFrame\((".*"), width="100%", height=640\)$/.exec(recipe('jupyter', wanted))![1];
		expect(JSON.parse(address)).toMatch(addressOfFrame);
	});

	it('leaves out of every address and element what is as usual', () => {
		for (const kind of kinds) {
			const code = recipe(kind, { ...wanted, look: {}, address: {} });
			expect(code).not.toMatch(/theme|untitled|controls|title=0/);
		}
	});
});
