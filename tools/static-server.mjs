// The finished site as a plain static host would serve it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * A server of the files in `root`, below the path `base`. A folder's address without its last slash, or with more than
 * one, is redirected, query kept, because links on pages are relative to it; what is unknown gets 404.html.
 *
 * @param {string} root
 * @param {string} base empty, or a path without its last slash
 * @param {{ cors?: boolean }} [options] whether pages without an origin may fetch its files; a plain host doesn't say so
 */
export function staticServer(root, base, { cors = true } = {}) {
	const notFound = readFileSync(join(root, '404.html'));
	const files = sirv(root, {
		etag: true,
		gzip: true,
		brotli: true,
		// Widgets are meant for other people's pages, sandboxed frames without an origin among them.
		setHeaders: (response) => {
			if (cors) response.setHeader('access-control-allow-origin', '*');
		}
	});

	/**
	 * Whether a path below `base` names a folder that holds a page.
	 *
	 * @param {string} path
	 */
	function isFolder(path) {
		let name;
		try {
			name = decodeURIComponent(path);
		} catch {
			return false;
		}
		if (name.includes('\0') || name.split(/[\\/]/).includes('..')) return false;
		const folder = join(root, name);
		return existsSync(join(folder, 'index.html')) && statSync(folder).isDirectory();
	}

	return createServer((request, response) => {
		const missing = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(notFound);
		};
		const url = request.url ?? '/';
		const [path] = url.split('?', 1);
		if (!path.startsWith(base) || !/^(\/|$)/.test(path.slice(base.length))) return missing();
		const below = path.slice(base.length);
		if (!/[^/]\/$|^\/$/.test(below) && isFolder(below)) {
			// One slash at either end: two in front would lead to another host.
			const location = `${path.replace(/^\/+/, '/').replace(/\/*$/, '/')}${url.slice(path.length)}`;
			response.writeHead(308, { location });
			response.end();
			return;
		}
		request.url = url.slice(base.length);
		files(request, response, missing);
	});
}
