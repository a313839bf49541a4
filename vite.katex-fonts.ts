import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

type Range = readonly [from: number, to: number];

/**
 * The faces that nearly every formula needs, in parts: what the widgets' formulas are made of, then what else the
 * lessons' are. Among them the struts that KaTeX writes as zero-width spaces, and · × − ∞ ∥ ≠ ≤ ≥ ⋅.
 */
const PARTS: Readonly<Record<string, Readonly<Record<string, readonly Range[]>>>> = {
	'KaTeX_Main-Regular': {
		figures: [
			[0x20, 0x20],
			[0x28, 0x29],
			[0x2b, 0x3a],
			[0x3d, 0x3d],
			[0x4b, 0x4c],
			[0x67, 0x67],
			[0x6c, 0x6c],
			[0x6e, 0x6f],
			[0xb7, 0xb7],
			[0x200b, 0x200b],
			[0x2061, 0x2061],
			[0x2212, 0x2212],
			[0x221e, 0x221e],
			[0x2225, 0x2225],
			[0x22c5, 0x22c5]
		],
		// MSE.
		names: [
			[0x45, 0x45],
			[0x4d, 0x4d],
			[0x53, 0x53]
		],
		text: [
			[0x21, 0x27],
			[0x2a, 0x2a],
			[0x3b, 0x3c],
			[0x3e, 0x44],
			[0x46, 0x4a],
			[0x4e, 0x52],
			[0x54, 0x66],
			[0x68, 0x6b],
			[0x6d, 0x6d],
			[0x70, 0x7e],
			[0xa0, 0xa0],
			[0xd7, 0xd7],
			[0x2260, 0x2260],
			[0x2264, 0x2265]
		]
	},
	'KaTeX_Math-Italic': {
		figures: [
			[0x44, 0x44],
			[0x48, 0x49],
			[0x69, 0x69],
			[0x70, 0x72]
		],
		greek: [
			[0x3bc, 0x3bc],
			[0x3c0, 0x3c0],
			[0x3c3, 0x3c3]
		],
		// dL/dz, a and y.
		slopes: [
			[0x4c, 0x4c],
			[0x61, 0x61],
			[0x64, 0x64],
			[0x79, 0x7a]
		],
		text: [
			[0x41, 0x43],
			[0x45, 0x47],
			[0x4a, 0x4b],
			[0x4d, 0x5a],
			[0x62, 0x63],
			[0x65, 0x68],
			[0x6a, 0x6f],
			[0x73, 0x78]
		]
	}
};

const hex = (code: number) => code.toString(16).toUpperCase();
const unicodeRange = (ranges: readonly Range[]) =>
	`unicode-range:${ranges.map(([from, to]) => `U+${hex(from)}-${hex(to)}`).join(',')}`;

/** All characters between and around those ranges. */
function others(unsorted: readonly Range[]): Range[] {
	const ranges = unsorted.toSorted(([a], [b]) => a - b);
	const starts = [0, ...ranges.map(([, to]) => to + 1)];
	const ends = [...ranges.map(([from]) => from - 1), 0x10ffff];
	return starts.map((start, index) => [start, ends[index]] as const).filter(([from, to]) => from <= to);
}

const textOf = (ranges: readonly Range[]) =>
	ranges
		.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
		.join('');

const folder = join(
	dirname(createRequire(import.meta.url).resolve('vite/package.json')),
	'..',
	'.cache',
	'katex-fonts'
);

/** Makes a part of a font, if it hasn't been made before, and says where it lies. */
async function partOf(original: string, part: string, ranges: readonly Range[]): Promise<string> {
	const font = await readFile(original);
	const hash = createHash('sha256').update(font).update(JSON.stringify(ranges)).digest('hex').slice(0, 12);
	const path = join(folder, hash, basename(original).replace('.woff2', `-${part}.woff2`));
	if (existsSync(path)) return path;
	const subset = await subsetFont(font, textOf(ranges), { targetFormat: 'woff2', noHinting: true });
	await mkdir(dirname(path), { recursive: true });
	// Renamed when it is whole: another build may be looking for it.
	const unfinished = `${path}.${process.pid}`;
	await writeFile(unfinished, subset);
	await rename(unfinished, path);
	return path;
}

/**
 * KaTeX's style sheet with WOFF2 alone, which every browser the course supports reads, and with the two faces every
 * formula needs split by `unicode-range`, so that a widget on its own loads a fifth of the bytes.
 */
export function katexFonts(): Plugin {
	return {
		name: 'katex-fonts',
		enforce: 'pre',
		async transform(code, id) {
			if (!/katex(\.min)?\.css$/.test(id)) return undefined;
			let css = code.replaceAll(/,\s*url\([^)]*\.(woff|ttf)\)\s*format\(['"](woff|truetype)['"]\)/g, '');
			for (const [name, parts] of Object.entries(PARTS)) {
				const face = new RegExp(`@font-face\\{[^}]*url\\([^)]*${name}\\.woff2\\)[^}]*\\}`).exec(css)?.[0];
				if (!face) throw new Error(`KaTeX's style sheet has no @font-face for ${name}.`);
				const limited = (to: readonly Range[]) => face.replace(/\}$/, `;${unicodeRange(to)}}`);
				let faces = limited(others(Object.values(parts).flat()));
				for (const [part, ranges] of Object.entries(parts)) {
					const file = await partOf(join(dirname(id), 'fonts', `${name}.woff2`), part, ranges);
					faces += limited(ranges).replace(/url\([^)]*\)/, `url(${file})`);
				}
				css = css.replace(face, faces);
			}
			return css;
		}
	};
}
