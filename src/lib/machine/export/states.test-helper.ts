import type { Lang, Localized } from '$lib/i18n/lang';
import { uniform } from '$lib/math';
import type { AssetReader, DataTable, WidgetDefinition } from '../definition';
import type { Code } from './code';

/** A widget as it is listed among others: its state's and figures' types are its own affair. */
export type AnyDefinition = WidgetDefinition<Record<string, unknown>, unknown, unknown>;

/** One state of a widget, and what it says of itself in every form. */
export interface Case {
	/** The parameters that differ from the defaults, as an address has them. */
	readonly address: string;
	readonly code: Code;
	readonly sentence: Localized;
	readonly table: Localized<DataTable>;
}

const numbers = [
	'0',
	'1',
	'2',
	'3',
	'0.5',
	'0.1',
	'0.03125',
	'0.9999',
	'1e-9',
	'1e-5',
	'-1',
	'-2.5',
	'10',
	'100',
	'1e-300',
	'1e-200',
	'1e-110',
	'0.9999999999999999',
	'-1e300',
	'1e300'
];
const words = [
	'',
	'A',
	'AD',
	'blank',
	'auto',
	'abracadabra',
	'She said “hi”, "hi" and \\n;\nthen left. 🙂',
	'等可能'
];

/** Distributions over n outcomes: equal, certain, powers of ½, with zeros among them, and with as good as zeros. */
function distributions(n: number): string[] {
	const halves = Array.from({ length: n }, (_, i) => 2 ** -Math.min(i + 1, n - 1));
	const holed = Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 1 / Math.ceil(n / 2) : 0));
	const oneHot = Array.from({ length: n }, (_, i) => (i === n - 1 ? 1 : 0));
	const tiny = Array.from({ length: n }, (_, i) => (i === 0 ? 1 - (n - 1) * 1e-7 : 1e-7));
	const extreme = ['1e-300', '1e-200', '1e-110', '5e-324', '1.1e-16'].flatMap((least) => [
		Array.from({ length: n }, (_, i) => (i === n - 1 ? '1' : least)),
		Array.from({ length: n }, (_, i) => (i === 0 ? least : String(1 / (n - 1))))
	]);
	return [halves, holed, oneHot, tiny, ...extreme, Array.from(halves, () => 1 / n)].map((p) => p.join(','));
}

/** Texts of every kind a parameter might read: edge cases, and some drawn at random. */
function texts(random: () => number): string[] {
	const draws = Array.from({ length: 6 }, () => random());
	return [
		...numbers,
		...draws.map((draw) => String(draw)),
		...draws.map((draw) => (20 * draw - 10).toFixed(3)),
		...draws.map((draw) => String(Math.floor(10 * draw))),
		...words,
		...[2, 3, 4, 5, 6, 8].flatMap((n) => [
			...distributions(n),
			...[1, 2].map(() => Array.from({ length: n }, () => Math.round(100 * random()) + 1).join(','))
		])
	];
}

/** The parameters that differ from the defaults, as an address has them. */
function addressOf(definition: AnyDefinition, state: Readonly<Record<string, unknown>>): string {
	const written = Object.entries(definition.parameters).map(([key, parameter]) => ({
		key,
		text: parameter.write(state[key]),
		default: parameter.write(parameter.default)
	}));
	return String(
		new URLSearchParams(written.flatMap((one) => (one.text === one.default ? [] : [[one.key, one.text]])))
	);
}

/**
 * States of a widget that nobody wrote down: its defaults, each value that a parameter accepts, and as many again with
 * several parameters drawn at random. The same ones in every run.
 */
export async function casesOf(definition: AnyDefinition, readAsset: AssetReader, seed = 1): Promise<Case[]> {
	const random = uniform(seed);
	const resources = await definition.resources?.(readAsset);
	const accepted = Object.entries(definition.parameters).map(([key, parameter]) => ({
		key,
		texts: [
			...(parameter.of ?? []).map((value) => parameter.write(value)),
			...(parameter.of ? [] : texts(random)).filter((text) => parameter.read(text).value !== undefined)
		]
	}));
	const single = accepted.flatMap(({ key, texts }) => texts.map((text) => ({ [key]: text })));
	const mixed = single.map(() =>
		Object.fromEntries(accepted.map(({ key, texts }) => [key, texts[Math.floor(random() * texts.length)]]))
	);
	const cases = new Map<string, Case>();
	const all: Record<string, string>[] = [{}, ...single, ...mixed];
	for (const given of all) {
		const read = Object.fromEntries(
			Object.entries(definition.parameters).map(([key, parameter]) => [
				key,
				given[key] === undefined ? parameter.default : parameter.read(given[key]).value
			])
		);
		const state = { ...read, ...definition.settle?.(read, Object.keys(given))?.patch };
		const address = addressOf(definition, state);
		if (cases.has(address)) continue;
		const figures = definition.compute(state, resources);
		const inEach = <T>(make: (lang: Lang) => T) => ({ en: make('en'), zh: make('zh') });
		cases.set(address, {
			address,
			code: definition.code(state, figures),
			sentence: inEach((lang) => definition.describe(state, figures, lang)),
			table: inEach((lang) => definition.table(state, figures, lang))
		});
	}
	return [...cases.values()];
}
