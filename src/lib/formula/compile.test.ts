import { describe, expect, it } from 'vitest';
import { compileFormula, compileFormulas, TexError } from './compile';
import { fill } from './formula';

const count = (text: string, part: string) => text.split(part).length - 1;

describe('compileFormula', () => {
	it('puts each live number into the HTML and into the MathML', () => {
		const { html, mathml } = compileFormula('\\p{\\slot{p}} \\ln \\frac{1}{\\slot{p}} = \\slot{share}');
		const numbers = { p: '0.1', share: '0.2303' };
		const seen = fill(html, numbers);
		const read = fill(mathml, numbers);
		expect(count(seen, 'data-slot="p">0.1</span>')).toBe(2);
		expect(count(seen, 'data-slot="share">0.2303</span>')).toBe(1);
		expect(count(read, '<mn data-slot="p">0.1</mn>')).toBe(2);
		expect(count(read, '<mn data-slot="share">0.2303</mn>')).toBe(1);
		expect(seen + read).not.toContain('86753');
	});

	it('leaves a formula without slots whole', () => {
		const { html, mathml } = compileFormula('H(p)');
		expect(html.parts).toHaveLength(1);
		expect(mathml.slots).toEqual([]);
	});

	it('escapes what stands in a slot', () => {
		expect(fill(compileFormula('\\slot{a}').html, { a: '<b>' })).toContain('&lt;b&gt;');
	});

	it('refuses a slot where no number can stand', () => {
		expect(() => compileFormula('\\text{\\slot{a}}')).toThrow('where no number can stand');
	});

	it('refuses a fill that leaves a slot without its number', () => {
		expect(() => fill(compileFormula('\\slot{a}').html, {})).toThrow(RangeError);
	});
});

describe('compileFormulas', () => {
	it('reads names, comments, blank lines and continued lines', () => {
		const formulas = compileFormulas('% a comment\nlead: H(p)\n\nsum: \\slot{a}\n\t+ \\slot{b}\n');
		expect(Object.keys(formulas)).toEqual(['lead', 'sum']);
		expect(formulas.sum.html.slots).toEqual(['a', 'b']);
	});

	it.each([
		['TeX that KaTeX refuses', 'a: x\nb: \\frac{1', 2],
		['a name used twice', 'a: x\n\na: y', 3],
		['a line that is no formula', 'a: x\nsome text', 2],
		['a letter KaTeX is unsure about', 'a: 熵', 1]
	])('names the line of %s', (_, text, line) => {
		try {
			compileFormulas(text);
		} catch (error) {
			expect(error).toBeInstanceOf(TexError);
			expect((error as TexError).line).toBe(line);
			return;
		}
		expect.unreachable();
	});
});
