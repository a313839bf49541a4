import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticServer } from '../../tools/static-server.mjs';

const root = mkdtempSync(join(tmpdir(), 'surprisal-site-'));
for (const [folder, file, text] of [
	['', 'index.html', 'home'],
	['', '404.html', 'no such page'],
	['zh/entropy', 'index.html', '熵'],
	['e/v1', 'surprisal.js', 'script']
]) {
	mkdirSync(join(root, folder), { recursive: true });
	writeFileSync(join(root, folder, file), text);
}
afterAll(() => rmSync(root, { recursive: true }));

interface Answer {
	readonly status: number | undefined;
	readonly location: string | undefined;
	readonly text: string;
}

describe.each(['', '/course'])('the static server under “%s”', (base) => {
	const server = staticServer(root, base);
	beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
	afterAll(() => new Promise((closed) => server.close(closed)));

	/** The path as it is, which `fetch` would tidy up first. */
	function get(path: string): Promise<Answer> {
		const { port } = server.address() as AddressInfo;
		return new Promise((resolve, reject) => {
			const asked = request({ host: '127.0.0.1', port, path: base + path, agent: false }, (response) => {
				let text = '';
				response.setEncoding('utf8').on('data', (part: string) => (text += part));
				const { statusCode: status, headers } = response;
				response.on('end', () => resolve({ status, location: headers.location, text }));
			});
			asked.on('error', reject).end();
		});
	}

	it.each([
		['/zh/entropy', '/zh/entropy/'],
		['/zh/entropy?p=0.5,0.5&text=a/b?c', '/zh/entropy/?p=0.5,0.5&text=a/b?c'],
		['/zh/%65ntropy', '/zh/%65ntropy/'],
		['/zh/entropy//', '/zh/entropy/']
	])('redirects %s to %s', async (path, to) =>
		expect(await get(path)).toMatchObject({ status: 308, location: base + to })
	);

	it.each([
		['/', 'home'],
		['/?p=1', 'home'],
		['/zh/entropy/', '熵'],
		['/zh/entropy/?p=0.5,0.5', '熵'],
		['/e/v1/surprisal.js', 'script']
	])('serves %s', async (path, text) => expect(await get(path)).toMatchObject({ status: 200, text }));

	it.each([
		'/nowhere',
		'/nowhere/',
		'/e',
		'/e/v1',
		'/zh',
		'/zh/entropy/%',
		'/%E4',
		'/../tools',
		'/%2e%2e/',
		'/x%00'
	])('has no page at %s', async (path) =>
		expect(await get(path)).toMatchObject({ status: 404, text: 'no such page' })
	);

	it('leads nobody to another host', async () => {
		const { status, location } = await get('//zh/entropy');
		expect(status).toBe(308);
		expect(location).toMatch(/^\/[^/]/);
	});

	it('redirects the path it is served under, query kept, and has nothing beside it', async () => {
		if (base === '') return;
		expect(await get('')).toMatchObject({ status: 308, location: '/course/' });
		expect(await get('?p=1')).toMatchObject({ status: 308, location: '/course/?p=1' });
		expect(await get('x/')).toMatchObject({ status: 404 });
	});
});
