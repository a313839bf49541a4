import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { langs } from '$lib/i18n/lang';
import { asPrinted } from '$lib/machine/export/code';
import { checkKey } from '$lib/machine/query';
import { casesOf, type AnyDefinition } from '$lib/machine/export/states.test-helper';

const definitions = import.meta.glob<{ default: AnyDefinition }>('./*/definition.ts');

/** Files of `static/`, as the element fetches them. */
async function read(path: string): Promise<ArrayBuffer> {
	return new Uint8Array(readFileSync(`static/${path}`)).buffer;
}

/** The figures in a text, as a script prints them. Whole numbers are counts and names, and no figures. */
function figuresIn(text: string): string[] {
	return [...text.matchAll(/[−-]?\d+(?:\.\d+(?:e[+−-]?\d+)?|%)|−?∞/g)].map(([figure]) => asPrinted(figure));
}

describe.each(Object.values(definitions))('a widget', async (load) => {
	const { default: definition } = await load();
	const cases = await casesOf(definition, read);

	it(`${definition.id} has no parameter that an embed’s address or an element uses otherwise`, () => {
		const taken = [checkKey, 'lang', 'theme', 'name'];
		expect(Object.keys(definition.parameters).filter((key) => taken.includes(key))).toEqual([]);
	});

	const figuresOf = ({ code }: (typeof cases)[number]) => new Set(code.output.split(/[\s,]+/));

	it(`${definition.id} prints every figure of its table, in every state`, () => {
		for (const each of cases) {
			const printed = figuresOf(each);
			const figures = langs.flatMap((lang) => each.table[lang].rows.flatMap((row) => row.flatMap(figuresIn)));
			const missing = figures.filter((figure) => !printed.has(figure));
			expect(missing, `of the table of ${each.address}, in\n${each.code.output}`).toEqual([]);
		}
	});

	it(`${definition.id} says no figure that it does not print, in every state`, () => {
		for (const each of cases) {
			const printed = figuresOf(each);
			const figures = langs.flatMap((lang) => figuresIn(each.sentence[lang]));
			const missing = figures.filter((figure) => !printed.has(figure));
			expect(missing, `of “${each.sentence.en}” at ${each.address}, in\n${each.code.output}`).toEqual([]);
		}
	});

	it(`${definition.id} has the same rows and figures in both languages`, () => {
		for (const { address, table } of cases) {
			const cells = langs.map((lang) => table[lang].rows.map((row) => row.slice(1)));
			expect(cells[0], address).toEqual(cells[1]);
		}
	});
});
