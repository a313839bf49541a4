import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

type Range = readonly [from: number, to: number];

/** The faces that nearly every formula needs, with the characters of this course's formulas. */
const EVERYDAY: Readonly<Record<string, readonly Range[]>> = {
	// ASCII, the struts KaTeX writes as zero-width spaces, and · × − ∞ ∥ ≠ ≤ ≥ ⋅
	'KaTeX_Main-Regular': [
		[0x20, 0x7e],
		[0xa0, 0xa0],
		[0xb7, 0xb7],
		[0xd7, 0xd7],
		[0x200b, 0x200b],
		[0x2061, 0x2061],
		[0x2212, 0x2212],
		[0x221e, 0x221e],
		[0x2225, 0x2225],
		[0x2260, 0x2260],
		[0x2264, 0x2265],
		[0x22c5, 0x22c5]
	],
	'KaTeX_Math-Italic': [
		[0x41, 0x5a],
		[0x61, 0x7a]
	]
};

const hex = (code: number) => code.toString(16).toUpperCase();
const unicodeRange = (ranges: readonly Range[]) =>
	`unicode-range:${ranges.map(([from, to]) => `U+${hex(from)}-${hex(to)}`).join(',')}`;

/** All characters between and around those ranges. */
function others(ranges: readonly Range[]): Range[] {
	const starts = [0, ...ranges.map(([, to]) => to + 1)];
	const ends = [...ranges.map(([from]) => from - 1), 0x10ffff];
	return starts.map((start, index) => [start, ends[index]] as const).filter(([from, to]) => from <= to);
}

const textOf = (ranges: readonly Range[]) =>
	ranges
		.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
		.join('');

/** Makes the everyday part of a font, and says where it lies. */
async function everydayFont(original: string, ranges: readonly Range[]): Promise<string> {
	const folder = join(
		dirname(createRequire(import.meta.url).resolve('vite/package.json')),
		'..',
		'.cache',
		'katex-fonts'
	);
	const path = join(folder, basename(original).replace('.woff2', '-everyday.woff2'));
	const subset = await subsetFont(await readFile(original), textOf(ranges), {
		targetFormat: 'woff2',
		noHinting: true
	});
	await mkdir(folder, { recursive: true });
	await writeFile(path, subset);
	return path;
}

/**
 * KaTeX's style sheet with WOFF2 alone, which every browser the course supports reads, and with the two faces every
 * formula needs split by `unicode-range`: a page whose formulas are everyday ones loads a third of the bytes.
 */
export function katexFonts(): Plugin {
	return {
		name: 'katex-fonts',
		enforce: 'pre',
		async transform(code, id) {
			if (!/katex(\.min)?\.css$/.test(id)) return undefined;
			let css = code.replaceAll(/,\s*url\([^)]*\.(woff|ttf)\)\s*format\(['"](woff|truetype)['"]\)/g, '');
			for (const [name, ranges] of Object.entries(EVERYDAY)) {
				const face = new RegExp(`@font-face\\{[^}]*url\\([^)]*${name}\\.woff2\\)[^}]*\\}`).exec(css)?.[0];
				if (!face) throw new Error(`KaTeX's style sheet has no @font-face for ${name}.`);
				const everyday = await everydayFont(join(dirname(id), 'fonts', `${name}.woff2`), ranges);
				const limited = (to: readonly Range[]) => face.replace(/\}$/, `;${unicodeRange(to)}}`);
				const own = limited(ranges).replace(/url\([^)]*\)/, `url(${everyday})`);
				css = css.replace(face, own + limited(others(ranges)));
			}
			return css;
		}
	};
}
