// Serves the finished site as a plain static host would: BASE_PATH is honoured, unknown addresses get 404.html.
import { existsSync } from 'node:fs';
import { staticServer } from './static-server.mjs';

const base = process.env.BASE_PATH ?? '';
const port = Number(process.env.PORT ?? 4173);
if (!existsSync('build/index.html')) {
	console.error('There is nothing to serve yet: run “npm run build” first, or “npm start”, which does both.');
	process.exit(1);
}

const server = staticServer('build', base);
server.on('error', (error) => {
	const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
	console.error(
		taken ? `Port ${port} is taken: stop what runs there, or choose another with PORT=….` : error
	);
	process.exit(1);
});
server.listen(port, () => console.log(`Surprisal is served at http://localhost:${port}${base}/`));
