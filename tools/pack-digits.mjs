// Packs the digits the pages need into static/digits/. Run again, it writes the same bytes: `node tools/pack-digits.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { loadDigits } from './mnist.mjs';

/** Ten of each class for readers to choose from. */
const SAMPLE = 100;

/** Three hundred of each class to train on while the reader looks on. */
const TRAINING = 3000;

const { training, heldOut } = loadDigits();

/** One byte a label, then 784 bytes an image: as `src/lib/data/digits.ts` reads them. */
function pack(digits) {
	return Buffer.concat([
		Uint8Array.from(digits, ({ label }) => label),
		...digits.map(({ pixels }) => pixels)
	]);
}

mkdirSync('static/digits', { recursive: true });
write('sample.bin', pack(heldOut.slice(0, SAMPLE)));
// Fetched only when somebody trains, and long: compressed to a fifth.
write('held-out.bin', deflateSync(pack(heldOut), { level: 9 }));
write('training.bin', deflateSync(pack(training.slice(0, TRAINING)), { level: 9 }));

function write(file, bytes) {
	writeFileSync(`static/digits/${file}`, bytes);
	console.log(`static/digits/${file}: ${bytes.length} bytes`);
}

/** Facts that lesson 5 quotes; ink counts from 0 to 1, as the linear layer takes it. */
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const norm = ({ pixels }) => Math.hypot(...Array.from(pixels, (ink) => ink / 255));
const facts = {
	count: heldOut.length,
	norm: mean(heldOut.map(norm)),
	normByDigit: Array.from({ length: 10 }, (_, digit) =>
		mean(heldOut.filter(({ label }) => label === digit).map(norm))
	),
	blank: mean(heldOut.map(({ pixels }) => mean(Array.from(pixels, (ink) => (ink === 0 ? 1 : 0)))))
};
writeFileSync('static/digits/held-out.json', `${JSON.stringify(facts, null, '\t')}\n`);
