import { graphemes, textEntropy, type TextEntropy } from '$lib/math';

/** Longer texts are cut: this many characters, as their readers count them. */
export const LONGEST = 200_000;
/** UTF-16 units beyond these are not even looked at: a character has few, unless somebody piles up accents. */
const MOST_UNITS = 2_000_000;

/** The beginning of the text that is measured: all of it, unless it is longer than 200,000 characters. */
export function cutToLongest(text: string): string {
	if (text.length <= LONGEST) return text;
	const within = text.slice(0, MOST_UNITS);
	const characters = graphemes(within);
	return characters.length <= LONGEST ? within : characters.slice(0, LONGEST).join('');
}

/** The text that was measured last. The unit and the order change nothing about its counts. */
let known: { readonly text: string; readonly of: TextEntropy } | undefined;

/** The counts of a text, in nats. Takes its time for a long one, unless it was remembered. */
export function measured(text: string): TextEntropy {
	if (known?.text !== text) known = { text, of: textEntropy(text, 'nat') };
	return known.of;
}

/** Keeps what was measured elsewhere. */
export function remember(text: string, of: TextEntropy): void {
	known = { text, of };
}
