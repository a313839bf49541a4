import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the fixtures are built with, from the project's own modules: whole, with all that they need. */
const TOOLS = ['@types', '@sveltejs', '@vitejs', 'react', 'react-dom', 'svelte', 'typescript', 'vite', 'vue'];

/** Without what the npm that runs the tests says to its children. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

function npm(folder: string, ...args: readonly string[]): string {
	const quiet = ['--offline', '--no-audit', '--no-fund', '--loglevel=error'];
	return execFileSync('npm', [...args, ...quiet], { cwd: folder, env: environment, encoding: 'utf8' });
}

/**
 * Packs the package, which is built already, and installs it with the fixtures in a folder of its own, far from the project.
 * Returns the folder.
 */
export function installedElsewhere(): string {
	if (!existsSync('dist/index.js')) throw new Error('The package isn’t built: run “npm run build:package”.');
	const folder = mkdtempSync(join(tmpdir(), 'surprisal-package-'));
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
	const tarball = npm('.', 'pack', '--ignore-scripts', '--pack-destination', folder)
		.trim()
		.split('\n')
		.at(-1);
	npm(folder, 'install', join(folder, tarball!));
	for (const tool of TOOLS) symlinkSync(resolve('node_modules', tool), join(folder, 'node_modules', tool));
	cpSync('tests/package/app', folder, { recursive: true });
	return folder;
}
