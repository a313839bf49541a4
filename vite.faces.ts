import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CarriedFace } from './src/lib/element/carried-faces.ts';

/** The faces that widgets' formulas are set in. */
const FACES = /KaTeX_(Main-Regular|Math-Italic)-[a-z]+|KaTeX_Size[12]-Regular/;

/**
 * The faces of widgets' formulas, for a script to carry.
 *
 * @param css a sheet that declares them
 * @param folder that the addresses in it are relative to
 */
export async function carriedFaces(css: string, folder: string): Promise<readonly CarriedFace[]> {
	const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule]) => {
		const file = /url\(["']?([^)"']+)["']?\)/.exec(rule)?.[1];
		if (!file || !FACES.test(file)) return [];
		const said = (name: string, otherwise: string) =>
			new RegExp(`${name}:([^;]+)`).exec(rule)?.[1].replace(/["']/g, '').trim() ?? otherwise;
		return [
			{
				file,
				family: said('font-family', ''),
				weight: said('font-weight', 'normal'),
				style: said('font-style', 'normal'),
				unicodeRange: said('unicode-range', 'U+0-10FFFF')
			}
		];
	});
	return Promise.all(
		faces.map(async ({ file, ...face }) => ({
			...face,
			data: (await readFile(resolve(folder, file))).toString('base64')
		}))
	);
}
