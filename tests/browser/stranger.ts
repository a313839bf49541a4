import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type Page } from '@playwright/test';

/**
 * Sets up, for the tests beside it, a page on another origin that somebody else might write; they share it, and so run one
 * after another. Returns how to visit it with something on it, sent with headers of its own.
 */
export function strangersPage(): (
	page: Page,
	html: string,
	headers?: Readonly<Record<string, string>>
) => Promise<void> {
	let server: Server;
	let body = '';
	let own: Readonly<Record<string, string>> = {};
	test.beforeAll(() => {
		server = createServer((_, response) => {
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...own });
			response.end(`<!doctype html><title>A blog</title><h1>A blog</h1>${body}`);
		});
		return new Promise<void>((resolve) => server.listen(0, resolve));
	});
	test.afterAll(() => new Promise((resolve) => server.close(resolve)));
	test.describe.configure({ mode: 'serial' });
	return async (page, html, headers = {}) => {
		body = html;
		own = headers;
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	};
}
