import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';
import { stylesFor } from './vite.embed-styles.ts';
import { carriedFaces } from './vite.faces.ts';

interface Chunk {
	readonly file: string;
	readonly name?: string;
	readonly isEntry?: boolean;
}

/** What an embed page links, from the elements' folder. */
interface EmbedFiles {
	readonly script: string;
	readonly style: string;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8);

/** Data that widgets read. */
export const DATA = ['depth', 'digits', 'weights'];

/**
 * One classic script for one widget's embed page, linked from the modules that are built already, with all that the widget may
 * load later in it. Modules need CORS, and a page without an origin gets none from a plain server.
 *
 * @param folder where the modules lie
 * @returns its name, and that of the style sheet with what it needs
 */
async function linkEmbed(
	folder: string,
	chunks: Readonly<Record<string, Chunk>>,
	id: string
): Promise<EmbedFiles> {
	const entry = Object.values(chunks).find(({ isEntry, name }) => isEntry && name === 'embed');
	if (!entry) throw new Error('The elements’ build has no entry “embed”.');
	const others = new Set(
		Object.entries(chunks)
			.filter(([key]) =>
				/\/(?:widgets\/[a-z-]+\/(?:View\.svelte|definition\.ts)|element\/in-shadow\.ts)$/.test(key)
			)
			.filter(([key]) => !key.includes(`/widgets/${id}/`))
			.map(([, { file }]) => file.split('/').at(-1))
	);
	const bundle = await rolldown({
		input: join(folder, entry.file),
		plugins: [
			{
				name: 'one-widget',
				resolveDynamicImport(specifier) {
					const file = typeof specifier === 'string' ? specifier.split('/').at(-1) : undefined;
					// Nobody asks for them here, so one name does for all.
					return file && others.has(file) ? { id: 'not-here', external: true } : null;
				},
				transform(code, id) {
					// Nothing is left to be loaded ahead where all of it is one script.
					const [, ahead] =
						(/\/preload-helper-[^/]*$/.test(id) && /export\s*\{\s*\S+ as (\w+)\s*\};?\s*$/.exec(code)) || [];
					if (ahead) return `export const ${ahead} = (load) => load();`;
					return code.replaceAll('import.meta.url', '__here');
				}
			}
		]
	});
	const { output } = await bundle.generate({
		format: 'iife',
		codeSplitting: false,
		minify: true,
		// A page that was frozen into one file has the script in it, and says where it came from.
		intro: 'const __here = document.currentScript.dataset.here ?? document.currentScript.src;'
	});
	await bundle.close();
	const { code } = output[0];
	const script = `embeds/${id}-${hashOf(code)}.js`;
	await writeFile(join(folder, script), code);
	const css = stylesFor(await readFile(join(folder, 'surprisal.css'), 'utf8'), code);
	// Beside the whole sheet, so that its fonts' relative addresses hold.
	const style = `${id}-${hashOf(css)}.css`;
	await writeFile(join(folder, style), css);
	return { script, style };
}

/** A script that carries a file, for pages that get no answer to a fetch. Read by `src/lib/data/read-bytes.ts`. Returns its path. */
async function writeTwin(folder: string, path: string, bytes: Buffer): Promise<string> {
	const file = join(folder, 'twins', `${path}.js`);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(
		file,
		`(self.surprisalTwins??={})[${JSON.stringify(path)}]=${JSON.stringify(bytes.toString('base64'))};\n`
	);
	return path;
}

/**
 * After the elements' build: a classic script and a style sheet for each embed page (`embeds.json` names them), and twins of all that
 * widgets fetch (`twins.json` names them). So an embed works where it has no origin and the server sends no CORS headers.
 */
export function selfContainedEmbeds(): Plugin {
	return {
		name: 'self-contained-embeds',
		// After the stable names are written.
		async closeBundle() {
			const folder = 'static/e/v1';
			const chunks: Record<string, Chunk> = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
			await mkdir(join(folder, 'embeds'), { recursive: true });
			const ids = Object.keys(chunks).flatMap(
				(key) => /\/widgets\/([a-z-]+)\/View\.svelte$/.exec(key)?.[1] ?? []
			);
			const merged = ids.filter(
				(id) => !Object.keys(chunks).some((key) => key.endsWith(`/${id}/definition.ts`))
			);
			if (merged.length > 0) {
				throw new Error(
					`${merged.join(', ')}: no chunk is the definition’s own, so every embed would carry it. What a view takes from its definition.ts belongs in state.ts.`
				);
			}
			const named: Record<string, EmbedFiles> = {};
			for (const id of ids) named[id] = await linkEmbed(folder, chunks, id);
			await writeFile(join(folder, 'embeds.json'), JSON.stringify(named));

			const twins: string[] = [];
			for (const data of DATA) {
				for (const file of await readdir(join('static', data))) {
					if (file.endsWith('.md')) continue;
					twins.push(await writeTwin(folder, `${data}/${file}`, await readFile(join('static', data, file))));
				}
			}
			for (const file of await readdir(join(folder, 'assets'))) {
				if (!file.endsWith('.js')) continue;
				twins.push(
					await writeTwin(folder, `e/v1/assets/${file}`, await readFile(join(folder, 'assets', file)))
				);
			}
			const faces = await carriedFaces(await readFile(join(folder, 'surprisal.css'), 'utf8'), folder);
			twins.push(await writeTwin(folder, 'fonts.json', Buffer.from(JSON.stringify(faces))));
			await writeFile(join(folder, 'twins.json'), JSON.stringify(twins));
		}
	};
}
