/**
 * The text cut into what its readers count as characters: the extended grapheme clusters of Unicode's Annex 29. A flag,
 * a family of emoji, a letter with its accents are one each. Joined together they are the text again, unpaired surrogates
 * included; nothing is normalized, so that an é of one code point and an é of two differ.
 *
 * By `Intl.Segmenter`, and where there is none by code points. Linear in the length of the text.
 */
export function graphemes(text: string): string[] {
	if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return Array.from(text);
	const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
	const result: string[] = [];
	// Asking the segmenter takes its time, and accented letters come again and again.
	const known = new Map<string, string[]>();
	// Between two plain characters there is always a boundary; only what lies between such boundaries must be cut.
	let start = 0;
	let plain = isPlain(text.charCodeAt(0));
	for (let end = 1; end <= text.length; end++) {
		const nextPlain = isPlain(text.charCodeAt(end));
		if (end < text.length && !(plain && nextPlain)) {
			plain = nextPlain;
			continue;
		}
		if (end - start === 1) {
			result.push(text[start]);
		} else {
			const piece = text.slice(start, end);
			let parts = known.get(piece);
			if (parts === undefined) {
				parts = cut(piece, segmenter);
				known.set(piece, parts);
			}
			for (const part of parts) result.push(part);
		}
		start = end;
		plain = nextPlain;
	}
	return result;
}

/** How much the segmenter gets to see at once: its iterator's steps take time in proportion to the whole string. */
const windowSize = 256;

function cut(text: string, segmenter: Intl.Segmenter): string[] {
	const result: string[] = [];
	let start = 0;
	let size = windowSize;
	while (start < text.length) {
		const found: string[] = [];
		let end = start + size;
		// Half a surrogate pair would be taken for the end of what stands before it.
		if (isHighSurrogate(text.charCodeAt(end - 1))) end++;
		for (const { segment } of segmenter.segment(text.slice(start, end))) found.push(segment);
		// The last one may go on beyond the window. No rule looks back beyond the boundary before it, so the next window
		// can begin there.
		if (end < text.length) found.pop();
		for (const grapheme of found) {
			result.push(grapheme);
			start += grapheme.length;
		}
		// One that is longer than the window.
		size = found.length === 0 ? 2 * size : windowSize;
	}
	return result;
}

function isHighSurrogate(unit: number): boolean {
	return unit >= 0xd800 && unit <= 0xdbff;
}

/**
 * Whether this UTF-16 unit is a character to which nothing is joined but by a neighbour that is not plain: of the common
 * letters, digits, spaces, punctuation marks and ideographs those that neither combine nor control.
 */
function isPlain(unit: number): boolean {
	return (
		(unit >= 0x20 && unit <= 0x7e) ||
		unit === 0x0a ||
		(unit >= 0x4e00 && unit <= 0x9fff) || // ideographs
		(unit >= 0xac00 && unit <= 0xd7a3) || // Hangul syllables
		(unit >= 0xa1 && unit <= 0x2ff) || // Latin
		(unit >= 0x370 && unit <= 0x482) || // Greek, Cyrillic
		(unit >= 0x48a && unit <= 0x52f) || // Cyrillic
		(unit >= 0x2010 && unit <= 0x2027) || // dashes, quotation marks
		(unit >= 0x3000 && unit <= 0x3029) || // punctuation of Chinese and Japanese
		(unit >= 0x3041 && unit <= 0x3096) || // Hiragana
		(unit >= 0x30a0 && unit <= 0x30ff) || // Katakana
		(unit >= 0x3400 && unit <= 0x4dbf) || // rare ideographs
		(unit >= 0xff01 && unit <= 0xff60) // full-width forms
	);
}
