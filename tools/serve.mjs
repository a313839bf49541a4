// Serves the finished site as a plain static host would: BASE_PATH is honoured, unknown addresses get 404.html.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const base = process.env.BASE_PATH ?? '';
const port = Number(process.env.PORT ?? 4173);
if (!existsSync('build/index.html')) {
	console.error('There is nothing to serve yet: run “npm run build” first, or “npm start”, which does both.');
	process.exit(1);
}
const notFound = readFileSync('build/404.html');
const files = sirv('build', {
	etag: true,
	gzip: true,
	brotli: true,
	// Widgets are meant for other people's pages, sandboxed frames without an origin among them.
	setHeaders: (response) => response.setHeader('access-control-allow-origin', '*')
});

const server = createServer((request, response) => {
	const missing = () => {
		response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
		response.end(notFound);
	};
	const url = request.url ?? '/';
	if (url === base && base !== '') {
		response.writeHead(308, { location: `${base}/` });
		response.end();
		return;
	}
	if (!url.startsWith(`${base}/`)) return missing();
	request.url = url.slice(base.length);
	files(request, response, missing);
});
server.on('error', (error) => {
	const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
	console.error(
		taken ? `Port ${port} is taken: stop what runs there, or choose another with PORT=….` : error
	);
	process.exit(1);
});
server.listen(port, () => console.log(`Surprisal is served at http://localhost:${port}${base}/`));
