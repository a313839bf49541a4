import { describe, expect, it } from 'vitest';
import type { AnyDefinition } from '$lib/machine/export/states.test-helper';
import { queryOf, readQuery } from '$lib/machine/query';
import { Session } from '$lib/machine/session.svelte';
import { drawWidget } from '$lib/lesson/render-widget';
import { uniform } from '$lib/math';
import { obeyAddress } from '$lib/site/address';
import { readEmbedAddress } from '$lib/site/embed-address';
import { loadWidget } from '$lib/widgets/registry';
import { badText, nasty, rightTexts } from '../bad-input/texts';
import { read } from '../v1/promise';

const definitions = import.meta.glob<{ default: AnyDefinition }>('../../src/lib/widgets/*/definition.ts');

/** Of each kind, over all widgets together. */
const share = Math.ceil(5_000 / Object.keys(definitions).length);

type Given = Readonly<Record<string, string>>;
type Pairs = readonly (readonly [key: string, value: string])[];

/** A widget, texts to try it with, and what of its promises a session of it doesn't keep. */
async function subject(load: () => Promise<{ default: AnyDefinition }>, seed: number) {
	const random = uniform(seed);
	const { default: definition } = await load();
	const resources = await definition.resources?.(read);
	const keys = Object.keys(definition.parameters);
	const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)];
	const right = new Map(
		Object.entries(definition.parameters).map(([key, parameter]) => [
			key,
			[parameter.default, ...(parameter.of ?? [])]
				.map((value) => parameter.write(value))
				.concat(rightTexts.filter((text) => parameter.read(text).value !== undefined))
		])
	);
	/** One parameter or a few, some twice, and now and then a name that no widget has. */
	const pairs = () =>
		Array.from({ length: 1 + Math.floor(3 * random()) }, () => {
			const key = random() < 0.9 ? pick(keys) : pick(nasty.filter(({ length }) => length < 100));
			return [key, badText(random, right.get(key) ?? nasty)] as const;
		});
	const open = (given: Given = {}) =>
		new Session(definition, { given, lang: pick(['en', 'zh']), resources, home: '/' });

	/** What of the state can't be written and read again, and what of `given` was ignored in silence. */
	function faults(session: ReturnType<typeof open>, given: Given): string[] {
		const wrong: string[] = [];
		const { notes } = session;
		if (notes.some(({ en, zh }) => en === '' || zh === '' || en.length > 400))
			wrong.push('a remark that is none');
		for (const key of keys) {
			const { read, write, fits } = definition.parameters[key];
			const text = write(session.state[key]);
			const again = fits?.(session.state[key]) === false ? { value: session.state[key] } : read(text);
			if (again.note) wrong.push(`${key}=${text}: ${again.note.en}`);
			if (again.value === undefined || write(again.value) !== text)
				wrong.push(`${key}=${text} is not read back`);
			if (notes.length > 0 || !Object.hasOwn(given, key)) continue;
			const asked = read(given[key]);
			const isTaken = asked.value !== undefined && write(asked.value) === text;
			// What nobody can mean is taken as it is, as a text, or not at all.
			const isOdd = /[<$]|script|proto|undefined/.test(given[key]) && given[key] !== text;
			if (!isTaken || isOdd) wrong.push(`${key}=${given[key]}: ignored in silence`);
		}
		if (session.description === '' || session.table.rows.length === 0) wrong.push('nothing is said');
		return wrong;
	}
	return { id: definition.id, random, keys, pairs, open, faults };
}

/** A query as hands and programs write it: escaped in full, in part, or not at all. */
function written(pairs: Pairs, random: () => number): string {
	const text = (part: string) => {
		const way = random();
		if (way < 0.6) return encodeURIComponent(part.replace(/[\ud800-\udfff]/g, ''));
		return way < 0.8 ? part.replace(/[&#=]/g, '') : part;
	};
	return `?${pairs.map(([key, value]) => `${text(key)}=${text(value)}`).join('&')}`;
}

const short = (text: string) => text.slice(0, 200);

describe.each(Object.entries(definitions))(
	'whatever is asked of %s, its state can be written and read again, and what is ignored is remarked on',
	(_, load) => {
		it('and nothing of it becomes markup', async () => {
			const { pairs, id } = await subject(load, 11);
			const { open } = (await loadWidget(id))!;
			for (let time = 0; time < 2; time++) {
				const given = Object.fromEntries([...pairs(), ...pairs(), ...pairs()]);
				const html = await drawWidget(await open({ given, lang: 'en', read, home: '/' }), id);
				expect(html).not.toMatch(/<script|<img src=x|<svg onload|"' onmouse/i);
			}
		});

		it('by addresses of embeds and of pages', async () => {
			const { random, keys, pairs, open, faults } = await subject(load, 9);
			const session = open();
			const found: string[] = [];
			for (let time = 0; time < share; time++) {
				const onPage = time % 2 === 0;
				const query = queryOf(
					`/${written(
						pairs().map(([key, text]) => [onPage ? `a.${key}` : key, text]),
						random
					)}`
				);
				const own = new URLSearchParams(query);
				const given = Object.fromEntries(
					keys.flatMap((key) => own.getAll(onPage ? `a.${key}` : key).map((text) => [key, text]))
				);
				if (onPage)
					obeyAddress(
						'a',
						session,
						readQuery(query, (key) => key.startsWith('a.'))
					);
				else {
					const address = readEmbedAddress(query, keys);
					session.begin(address.given, address.remarks);
				}
				found.push(...faults(session, given).map((fault) => `${short(query)}: ${short(fault)}`));
			}
			expect(found).toEqual([]);
		});

		it('by attributes, before it opens and after, and by hosts', async () => {
			const { pairs, open, faults } = await subject(load, 10);
			let session = open();
			const found: string[] = [];
			for (let time = 0; time < share; time++) {
				const given: Given = Object.fromEntries(pairs());
				if (time % 4 === 0) session = open(given);
				else session.read(given);
				found.push(
					...faults(session, given).map((fault) => `${short(JSON.stringify(given))}: ${short(fault)}`)
				);
			}
			expect(found).toEqual([]);
		});
	}
);
