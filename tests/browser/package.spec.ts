import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import { installedElsewhere } from '../package/install';
import { listen, widgetIds } from './site';

/*
 * The package, packed, installed in another folder and built by Vite with what its users have: React, Vue, Svelte, or nothing.
 * It is installed and built once; so these run one after another.
 */
test.describe.configure({ mode: 'serial' });

let folder = '';
let server: Server;
test.beforeAll(async () => {
	folder = installedElsewhere();
	await build({ root: folder, configFile: join(folder, 'vite.config.js') });
	server = createServer(sirv(join(folder, 'dist')));
	await once(server.listen(0), 'listening');
});
test.afterAll(() => {
	server?.close();
	if (folder) rmSync(folder, { recursive: true });
});

const home = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const says = (page: Page) => page.locator('surprisal-entropy p.says');

/** Opens one of the pages. Returns what the console says, and requests that leave its origin. */
async function open(page: Page, name: string) {
	const said = listen(page);
	const strange: string[] = [];
	page.on('request', (request) => {
		if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(home()))
			strange.push(request.url());
	});
	await page.goto(`${home()}${name}.html`);
	return { said, strange };
}

for (const framework of ['react', 'vue', 'svelte']) {
	test(`in ${framework} an element takes properties, hears of its reader, and says so`, async ({ page }) => {
		const { said, strange } = await open(page, framework);
		const element = page.locator('surprisal-entropy');
		await expect(says(page)).toContainText('0.6931 nat');
		await expect(element).toHaveAttribute('theme', 'light');
		await expect(element.locator('figcaption .title')).toBeHidden();

		const heard = await page.evaluateHandle(() => {
			const counted = { times: 0 };
			document.addEventListener('input', () => counted.times++);
			return counted;
		});

		// What is given later changes the widget.
		await page.getByRole('button', { name: 'four' }).click();
		await expect(says(page)).toContainText('1.3863 nat');
		await page.getByRole('button', { name: 'bits' }).click();
		await expect(says(page)).toContainText('2.0000 bit');

		// What the reader does arrives as values: at every change, and once the hand rests.
		await element.getByRole('slider').first().press('PageUp');
		await expect(page.locator('#p')).not.toHaveText('0.25 0.25 0.25 0.25');
		await expect(page.locator('#entropy')).not.toHaveText('NaN');
		const entropy = await page.locator('#entropy').innerText();
		await expect(says(page)).toContainText(`${entropy} bit`);
		// Once for each of the three: what the page writes back is no change.
		expect(await heard.evaluate(({ times }) => times)).toBe(3);

		// Taken away and put back, a new one begins where the page says, which heard of everything.
		await page.getByRole('button', { name: 'there' }).click();
		await expect(element).toHaveCount(0);
		await page.getByRole('button', { name: 'there' }).click();
		await expect(says(page)).toContainText(`${entropy} bit`);
		expect(said).toEqual([]);
		expect(strange).toEqual([]);
	});
}

test('everything a widget needs comes along: formulas’ faces, digits, weights, the worker', async ({
	page
}) => {
	const { said, strange } = await open(page, 'plain');
	await page.evaluate(() => {
		document.body.innerHTML = `<surprisal-training-race lang="en" backend="wasm" batch="10" steps="20"></surprisal-training-race>
			<surprisal-logits lang="zh" backend="wasm"></surprisal-logits>`;
	});
	const race = page.locator('surprisal-training-race');
	const working = page.waitForEvent('worker');
	await race.getByRole('button', { name: /^Load the digits/ }).click();
	expect((await working).url()).toMatch(/^blob:/);
	await expect(race.locator('.says')).toContainText('After 20 steps');
	const logits = page.locator('surprisal-logits');
	await logits.scrollIntoViewIfNeeded();
	await expect(logits.locator('[data-computed]')).toContainText('WebAssembly');
	await expect(logits.locator('.says')).toContainText('3');
	const faces = () =>
		page.evaluate(() =>
			[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
		);
	await expect.poll(faces).toEqual(expect.arrayContaining(['KaTeX_Main', 'KaTeX_Math']));
	expect(said).toEqual([]);
	expect(strange).toEqual([]);
});

interface Member {
	readonly name: string;
	readonly fieldName?: string;
	readonly inheritedFrom?: object;
}
interface Declaration {
	readonly name: string;
	readonly tagName?: string;
	readonly attributes: readonly Member[];
}

test('custom-elements.json has all elements with all their attributes, and each element follows each of its own', async ({
	page
}) => {
	const manifest: { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] } =
		JSON.parse(readFileSync(join(folder, 'node_modules/surprisal/dist/custom-elements.json'), 'utf8'));
	const elements = manifest.modules
		.flatMap(({ declarations }) => declarations)
		.filter(({ tagName }) => tagName);
	expect(elements.map(({ tagName }) => tagName)).toEqual(widgetIds.map((id) => `surprisal-${id}`));
	const { said } = await open(page, 'plain');
	const seen = await page.evaluate(
		(tags) =>
			Promise.all(
				tags.map(async ({ tag, attributes }) => {
					const element = document.createElement(tag!) as HTMLElement & { wake(): Promise<void> };
					const ready = new Promise<{ keys: string[]; notes: { en: string }[]; state: object }>((resolve) =>
						element.addEventListener('surprisal-ready', (event) =>
							resolve((event as CustomEvent).detail.session)
						)
					);
					const isKnown = attributes.every(({ fieldName }) => fieldName! in element);
					document.body.append(element);
					await element.wake();
					const session = await ready;
					const followed = [];
					for (const { name, fieldName } of attributes) {
						// Every parameter remarks on this, or, if any text will do, takes it.
						element.setAttribute(name, '\u2603?');
						await Promise.resolve();
						const notes = session.notes.some(({ en }) => en.startsWith(`${fieldName}:`));
						if (notes || Object.values(session.state).includes('\u2603?')) followed.push(fieldName);
						element.removeAttribute(name);
						await Promise.resolve();
						// The property stands for the attribute.
						Reflect.set(element, fieldName!, 'text');
						if (element.getAttribute(name) !== 'text') followed.pop();
					}
					return { tag, isKnown, keys: [...session.keys], followed };
				})
			),
		elements.map(({ tagName, attributes }) => ({
			tag: tagName,
			attributes: attributes.filter(({ inheritedFrom }) => !inheritedFrom)
		}))
	);
	for (const [index, { tag, isKnown, keys, followed }] of seen.entries()) {
		const own = elements[index].attributes.filter(({ inheritedFrom }) => !inheritedFrom);
		expect({ tag, attributes: own.map(({ fieldName }) => fieldName) }).toEqual({ tag, attributes: keys });
		// Its properties are there before the widget is loaded.
		expect({ tag, isKnown, followed }).toEqual({ tag, isKnown: true, followed: keys });
	}
	expect(said).toEqual([]);
});

test('who takes one widget gets no other, and nothing of it before it is seen', async ({ page }) => {
	const scripts: string[] = [];
	page.on('response', async (response) => {
		if (response.url().endsWith('.js')) scripts.push(await response.text());
	});
	await open(page, 'one');
	await page.waitForFunction(() => customElements.get('surprisal-surprisal'));
	const all = () => scripts.join('\n');
	expect(widgetIds.filter((id) => all().includes(`surprisal-${id}`))).toEqual(['surprisal']);
	const before = scripts.length;
	await page.evaluate(() => document.body.append(document.createElement('surprisal-surprisal')));
	await expect(page.locator('surprisal-surprisal p.says')).toContainText('2');
	expect(scripts.length).toBeGreaterThan(before);
});

/** Adds a module to the page, and waits for it. */
const add = (page: Page, address: string) => page.addScriptTag({ type: 'module', url: address });

for (const first of ['package', 'script']) {
	test(`beside the course’s own script, the ${first} first, each element holds one widget`, async ({
		page,
		baseURL
	}) => {
		const { said } = await open(page, 'bare');
		const built = await (await page.request.get(`${home()}one.html`)).text();
		const scripts = [
			new URL(/<script [^>]*src="([^"]+)"/.exec(built)![1], home()).href,
			`${baseURL}elements/v1/surprisal.js`
		];
		if (first === 'script') scripts.reverse();
		for (const script of scripts) await add(page, script);
		await page.evaluate(() => {
			document.body.innerHTML = '<surprisal-surprisal></surprisal-surprisal><surprisal-kl></surprisal-kl>';
		});
		for (const id of ['surprisal', 'kl']) {
			const element = page.locator(`surprisal-${id}`);
			await element.scrollIntoViewIfNeeded();
			await element.getByRole('button', { name: 'Reset' }).click();
			await expect(element.locator('p.says')).toHaveCount(1);
		}
		expect(said).toEqual([]);
	});
}

const run = (...args: readonly string[]) => execFileSync('node', args, { cwd: folder, encoding: 'utf8' });

test('imported where there is no document, it does nothing', () => {
	const script = `
		const before = Object.keys(globalThis).join();
		const { define, ...classes } = await import('surprisal');
		await import('surprisal/define');
		define(classes.SurprisalEntropy);
		console.log(\`\${Object.keys(classes).length} \${Object.keys(globalThis).join() === before}\`);`;
	expect(run('--input-type=module', '--eval', script)).toBe(`${widgetIds.length + 1} true\n`);
});

for (const resolution of ['bundler', 'nodenext']) {
	test(`its types hold in a strict project that resolves modules as ${resolution} does`, () => {
		const module = resolution === 'bundler' ? 'esnext' : resolution;
		const files = ['types.ts', ...(resolution === 'bundler' ? ['frameworks.tsx', 'react.tsx'] : [])];
		const options = {
			strict: true,
			// The package’s own files are checked, those of the language are not.
			skipLibCheck: false,
			skipDefaultLibCheck: true,
			noEmit: true,
			target: 'es2022',
			lib: ['es2022', 'dom', 'dom.iterable'],
			jsx: 'react-jsx',
			types: [],
			module,
			moduleResolution: resolution
		};
		const project = join(folder, `${resolution}.json`);
		writeFileSync(project, JSON.stringify({ compilerOptions: options, files }));
		expect(run('node_modules/typescript/bin/tsc', '--project', project)).toBe('');
	});
}
