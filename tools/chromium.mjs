// Finds a Chromium for the browser tests, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const SYSTEM = [
	// Without windows of its own, the tests take half the time.
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** Emulated WebGPU and WebGL where there is no graphics card; no sandbox where the user is root and may not have one. */
export const browserFlags = [
	'--enable-unsafe-webgpu',
	'--use-webgpu-adapter=swiftshader',
	'--enable-features=Vulkan',
	'--enable-unsafe-swiftshader',
	'--disable-background-networking',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

/** The Chromium to test with: `CHROMIUM`, Playwright's own, or the system's. Undefined if there is none. */
export function chromiumPath() {
	const candidates = [process.env.CHROMIUM, chromium.executablePath(), ...SYSTEM];
	return candidates.find((path) => path && existsSync(path));
}

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Gets a Chromium if none is there: Playwright's own, or else Debian's package. */
export function ensureChromium() {
	if (chromiumPath()) return;
	console.log('No Chromium found; getting one for the browser tests.');
	run('npx', ['playwright', 'install', 'chromium']);
	if (chromiumPath()) return;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		run('apt-get', ['update']);
		const install = (name) => run('apt-get', ['install', '-y', '--no-install-recommends', name]);
		if (!install('chromium-headless-shell')) install('chromium');
	}
	if (chromiumPath()) return;
	console.error(
		'The browser tests need Chromium: install it (or Chrome), or say where it is with CHROMIUM=/path/to/it.'
	);
	process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureChromium();
