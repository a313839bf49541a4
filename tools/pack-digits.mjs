// Packs the digits the pages need into static/digits/. Run again, it writes the same bytes: `node tools/pack-digits.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadDigits } from './mnist.mjs';

/** Ten of each class for readers to choose from. */
const SAMPLE = 100;

const { heldOut } = loadDigits();

/** One byte a label, then 784 bytes an image: as `src/lib/data/digits.ts` reads them. */
function pack(digits) {
	return Buffer.concat([
		Uint8Array.from(digits, ({ label }) => label),
		...digits.map(({ pixels }) => pixels)
	]);
}

mkdirSync('static/digits', { recursive: true });
for (const [file, digits] of Object.entries({
	'sample.bin': heldOut.slice(0, SAMPLE),
	'held-out.bin': heldOut
})) {
	writeFileSync(`static/digits/${file}`, pack(digits));
	console.log(`static/digits/${file}: ${digits.length} digits`);
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
