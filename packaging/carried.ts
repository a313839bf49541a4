import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';
import { DATA } from '../vite.embeds.ts';
import { carriedFaces } from '../vite.faces.ts';
import type { CarriedFace } from '../src/lib/element/carried-faces.ts';

/** The modules that find files by their addresses on the site, and those that stand in their place in the package. */
const INSTEAD: Readonly<Record<string, string>> = {
	'src/lib/data/home.ts': 'src/lib/package/home.ts',
	'src/lib/data/read-bytes.ts': 'src/lib/package/read-bytes.ts',
	'src/lib/element/sheet.ts': 'src/lib/package/sheet.ts',
	'src/lib/kernels/blob-worker.ts': 'src/lib/package/blob-worker.ts'
};

const FILES = '\0virtual:surprisal/files';
/** Keeps Vite from reading a JSON file for what it is. */
const AS_TEXT = '?base64';
const WORKER = '\0virtual:surprisal/worker/';

/** What isn't known before everything else is built stands in the code as these words until then. */
const UNKNOWN = { sheet: '__SURPRISAL_SHEET__', faces: '__SURPRISAL_FACES__' };

const moduleOf = (value: unknown) => `export default ${JSON.stringify(value)};`;

/** A worker's script with all that it imports. */
async function linkWorker(path: string): Promise<string> {
	const bundle = await rolldown({
		input: path,
		platform: 'browser',
		resolve: { alias: { $lib: resolve('src/lib') } },
		plugins: [
			{
				name: 'raw',
				async load(id) {
					return id.endsWith('?raw') ? moduleOf(await readFile(id.slice(0, -'?raw'.length), 'utf8')) : null;
				},
				async resolveId(id, importer) {
					return id.endsWith('?raw') && importer ? resolve(dirname(importer), id) : null;
				}
			}
		]
	});
	const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
	await bundle.close();
	return output[0].code;
}

/** A module that loads each file of `static/` that widgets read, when it is asked for. */
async function filesModule(): Promise<string> {
	const lists = DATA.map(async (folder) =>
		(await readdir(join('static', folder)))
			.filter((file) => !file.endsWith('.md'))
			.map((file) => `${folder}/${file}`)
	);
	const paths = (await Promise.all(lists)).flat();
	const lines = paths.map(
		(path) => `${JSON.stringify(path)}: () => import('virtual:surprisal/files/${path}${AS_TEXT}')`
	);
	return `export default {\n${lines.join(',\n')}\n};`;
}

/**
 * Everything that the site's elements fetch, as modules: the style sheet, the faces of formulas, data, and the scripts of
 * workers. Every bundler takes modules along; addresses of files, few do, and not while developing.
 */
export function carried(): Plugin[] {
	let faces: readonly CarriedFace[] = [];
	const modules: Plugin = {
		name: 'package-carried',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			if (source.startsWith('virtual:surprisal/')) return `\0${source}`;
			if (source.endsWith('?worker&url') && importer) {
				return `${WORKER}${resolve(dirname(importer), source.replace('?worker&url', '.ts'))}`;
			}
			const found = await this.resolve(source, importer, { ...options, skipSelf: true });
			const twin = found && INSTEAD[found.id.slice(resolve('.').length + 1)];
			return twin && !importer?.includes('/src/lib/package/') ? resolve(twin) : undefined;
		},
		async load(id) {
			if (id === FILES) return filesModule();
			if (id.startsWith(`${FILES}/`)) {
				return moduleOf(
					(await readFile(join('static', id.slice(FILES.length + 1, -AS_TEXT.length)))).toString('base64')
				);
			}
			if (id === '\0virtual:surprisal/sheet') return moduleOf(UNKNOWN.sheet);
			if (id === '\0virtual:surprisal/faces') return moduleOf(UNKNOWN.faces);
			if (id.startsWith(`${WORKER}text/`))
				return moduleOf(await linkWorker(id.slice(`${WORKER}text`.length)));
			if (id.startsWith(WORKER)) {
				return `export default () => import('${WORKER.slice(1)}text${id.slice(WORKER.length)}');`;
			}
			return undefined;
		},
		async transform(css, id) {
			if (!/katex(\.min)?\.css$/.test(id)) return undefined;
			faces = await carriedFaces(css, dirname(id));
			return css.replace(/@font-face\s*\{[^}]*\}/g, '');
		}
	};
	/** Puts into the code what is known only when all else is built. */
	const styles: Plugin = {
		name: 'package-carried-styles',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				const sheet = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'));
				if (sheet?.type !== 'asset') throw new Error('The package’s build has no style sheet.');
				Reflect.deleteProperty(bundle, sheet.fileName);
				const known = { [UNKNOWN.sheet]: String(sheet.source), [UNKNOWN.faces]: faces };
				for (const chunk of Object.values(bundle)) {
					if (chunk.type !== 'chunk') continue;
					for (const [word, value] of Object.entries(known)) {
						chunk.code = chunk.code.replace(`"${word}"`, () => JSON.stringify(value));
					}
				}
			}
		}
	};
	return [modules, styles];
}
