import { pixelCount } from '$lib/data/digits';
import type { Parameter } from '$lib/machine/parameters';
import { fullInk, noStrokes, untouched, type Strokes } from './ink';

/** One character says one thing: the first 16 an ink level, the other 48 how many pixels are left as they were. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const levels = fullInk + 1;
const longestSkip = alphabet.length - levels;

const tooLong = {
	en: `The drawing has more than ${pixelCount} pixels, so it is left out.`,
	zh: `画的内容超过 ${pixelCount} 个像素，已略去。`
};
const unreadable = {
	en: 'The drawing contains characters that mean nothing, so it is left out.',
	zh: '画的内容里有无法识别的字符，已略去。'
};

/**
 * Strokes as text for an address: pixels row after row, what lies after the last stroke left out. No strokes give an
 * empty text, a line some 40 characters, and the fullest drawing 784.
 */
export function writeStrokes(strokes: Strokes): string {
	let text = '';
	let skip = 0;
	for (const level of strokes) {
		if (level === untouched) {
			skip++;
			continue;
		}
		for (; skip > 0; skip -= Math.min(skip, longestSkip)) {
			text += alphabet[levels + Math.min(skip, longestSkip) - 1];
		}
		text += alphabet[level];
	}
	return text;
}

/** Reads what `writeStrokes` wrote; other text gives a note, and costs no more time than a full drawing. */
export const strokesParameter: Parameter<Strokes> = {
	default: noStrokes,
	doc: {
		en: 'what is drawn on the paper: A to P are 16 levels of ink, every other character skips 1 to 48 pixels',
		zh: '画在纸上的笔迹：A 到 P 是 16 级墨色，其余每个字符跳过 1 到 48 个像素'
	},
	read(text) {
		if (text.length > pixelCount) return { note: tooLong };
		const strokes = noStrokes.slice();
		let pixel = 0;
		for (const character of text) {
			const code = alphabet.indexOf(character);
			if (code === -1) return { note: unreadable };
			if (code >= levels) {
				pixel += code - levels + 1;
				continue;
			}
			if (pixel >= pixelCount) return { note: tooLong };
			strokes[pixel++] = code;
		}
		return { value: strokes };
	},
	write: writeStrokes
};
