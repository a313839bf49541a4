import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** The faces that nearly every formula needs, split so that their everyday characters come alone. */
const SPLIT = ['KaTeX_Main-Regular', 'KaTeX_Math-Italic'];

/** ASCII, and the signs of this course's formulas: · × ∞ − ≤ ≥ ≠ ∑ ∥ ⁡ and Greek small letters. */
const EVERYDAY: readonly (readonly [number, number])[] = [
	[0x20, 0x7e],
	[0xa0, 0xa0],
	[0xb7, 0xb7],
	[0xd7, 0xd7],
	[0x3b1, 0x3c9],
	[0x2061, 0x2061],
	[0x2212, 0x2212],
	[0x221e, 0x221e],
	[0x2225, 0x2225],
	[0x2260, 0x2260],
	[0x2264, 0x2265],
	[0x22c5, 0x22c5]
];

const hex = (code: number) => code.toString(16).toUpperCase();

/** `unicode-range` for those characters, and for all others. */
const everydayRange = EVERYDAY.map(([from, to]) => `U+${hex(from)}-${hex(to)}`).join(',');
const otherRange = [...EVERYDAY, [0x110000, 0x110000] as const]
	.map(([from], index) => [index === 0 ? 0 : EVERYDAY[index - 1][1] + 1, from - 1])
	.filter(([from, to]) => from <= to)
	.map(([from, to]) => `U+${hex(from)}-${hex(to)}`)
	.join(',');

const everydayText = EVERYDAY.flatMap(([from, to]) =>
	Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
).join('');

/** Makes the everyday part of a font, and says where it lies. */
async function everydayFont(original: string): Promise<string> {
	const folder = join(
		dirname(createRequire(import.meta.url).resolve('vite/package.json')),
		'..',
		'.cache',
		'katex-fonts'
	);
	const path = join(folder, basename(original).replace('.woff2', '-everyday.woff2'));
	const subset = await subsetFont(await readFile(original), everydayText, { targetFormat: 'woff2' });
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
			for (const name of SPLIT) {
				const face = new RegExp(`@font-face\\{[^}]*url\\([^)]*${name}\\.woff2\\)[^}]*\\}`).exec(css)?.[0];
				if (!face) throw new Error(`KaTeX's style sheet has no @font-face for ${name}.`);
				const everyday = await everydayFont(join(dirname(id), 'fonts', `${name}.woff2`));
				const own = face
					.replace(/url\([^)]*\)/, `url(${everyday})`)
					.replace(/\}$/, `;unicode-range:${everydayRange}}`);
				css = css.replace(face, `${own}${face.replace(/\}$/, `;unicode-range:${otherRange}}`)}`);
			}
			return css;
		}
	};
}
