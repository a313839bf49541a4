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

	it(`${definition.id} prints every figure of its table, in every state`, () => {
		for (const { address, code, table } of cases) {
			const printed = new Set(code.output.split(/[\s,]+/));
			for (const lang of langs) {
				for (const figure of table[lang].rows.flatMap((row) => row.flatMap(figuresIn))) {
					expect(printed, `${address}: ${figure} of the table in\n${code.output}`).toContain(figure);
				}
			}
		}
	});

	it(`${definition.id} says no figure that it does not print, in every state`, () => {
		for (const { address, code, sentence } of cases) {
			const printed = new Set(code.output.split(/[\s,]+/));
			for (const lang of langs) {
				for (const figure of figuresIn(sentence[lang])) {
					expect(printed, `${address}: ${figure} of “${sentence[lang]}” in\n${code.output}`).toContain(
						figure
					);
				}
			}
		}
	});

	it(`${definition.id} has the same rows and figures in both languages`, () => {
		for (const { address, table } of cases) {
			const cells = langs.map((lang) => table[lang].rows.map((row) => row.slice(1)));
			expect(cells[0], address).toEqual(cells[1]);
		}
	});
});
