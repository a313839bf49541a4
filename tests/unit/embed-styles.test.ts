import { describe, expect, it } from 'vitest';
import { stylesFor } from '../../vite.embed-styles';

const script = 'var a=`<p class="svelte-abc1">`';

describe('stylesFor(sheet, script)', () => {
	it('keeps what has no scope, and the scopes that the script names', () => {
		expect(stylesFor(':root{--p:#123}b.svelte-abc1{x:1}i.svelte-other{x:2}', script)).toBe(
			':root{--p:#123}b.svelte-abc1{x:1}'
		);
	});

	it('keeps a rule that any of its selectors needs, and nested rules whole', () => {
		const rule = 'i.svelte-other,b.svelte-abc1{x:1;&:hover{x:2}}';
		expect(stylesFor(rule, script)).toBe(rule);
	});

	it('looks into queries, and drops those of which nothing is left', () => {
		expect(
			stylesFor('@media print{i.svelte-other{x:1}}@container (width>1px){b.svelte-abc1{x:1}}', script)
		).toBe('@container (width>1px){b.svelte-abc1{x:1}}');
	});

	it('keeps KaTeX’s rules and faces where the script draws formulas, and nowhere else', () => {
		const sheet = '@font-face{font-family:KaTeX_Main}@font-face{font-family:Hei}.katex .a{x:1}';
		expect(stylesFor(sheet, `${script}'<span class="katex">'`)).toBe(sheet);
		expect(stylesFor(sheet, `${script};root.querySelector('.katex')`)).toBe('@font-face{font-family:Hei}');
	});

	it('keeps of KaTeX’s rules those of classes that the script writes', () => {
		const formulas = `${script}'<span class="katex"><span class="sizing size3">'`;
		const sheet = '.katex .sizing.size3,.katex .sizing.size4{x:1}';
		expect(stylesFor(`${sheet}.katex .sizing.size4{x:2}`, formulas)).toBe(sheet);
		expect(stylesFor('.katex .body:not(.full){x:1}', formulas)).toBe('.katex .body:not(.full){x:1}');
	});

	it('isn’t misled by braces in texts', () => {
		const sheet = 'b.svelte-abc1:before{content:"}{"}i.svelte-other{x:1}';
		expect(stylesFor(sheet, script)).toBe('b.svelte-abc1:before{content:"}{"}');
	});
});
