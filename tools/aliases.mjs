// Where `$lib` and its kind lead, for dependency-cruiser, which doesn't read SvelteKit's settings.
import { resolve } from 'node:path';

export default {
	resolve: {
		alias: { $lib: resolve('src/lib'), $tests: resolve('tests'), $content: resolve('content') }
	}
};
