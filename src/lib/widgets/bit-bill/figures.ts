import type { CodeWords } from '$lib/math';

/** One symbol of the stream and what it took. */
export interface Sent {
	/** Its place in the stream, counted from 1. */
	readonly place: number;
	readonly symbol: number;
	/** Its word in q's Huffman code; null where it has none. */
	readonly word: string | null;
	/** What it is billed: the length of that word, or the ideal length. */
	readonly length: number;
}

/** The averages after the first `n` symbols. */
export interface Point {
	readonly n: number;
	/** In q's code, and in p's own. */
	readonly average: number;
	readonly own: number;
}

export interface Figures {
	readonly names: readonly string[];
	/** Code lengths in q's code and in p's own code of the same kind. */
	readonly lengths: readonly number[];
	readonly ownLengths: readonly number[];
	/** The code words of q's Huffman code, null where q is 0. */
	readonly words: CodeWords;
	/** How often each outcome was sent, and as a share of all. */
	readonly counts: readonly number[];
	readonly shares: readonly number[];
	/** What a symbol took on average so far: NaN before the first. */
	readonly average: number;
	/** What the same symbols would have taken in p's own code. */
	readonly ownAverage: number;
	/** average − ownAverage. */
	readonly price: number;
	/** Where the three averages go: with ideal lengths H(p, q), H(p) and the KL divergence. */
	readonly expected: number;
	readonly ownExpected: number;
	readonly expectedPrice: number;
	readonly crossEntropy: number;
	readonly entropy: number;
	readonly kl: number;
	/** The way the averages took, thinned out to what a picture can show; the last is that after n. */
	readonly way: readonly Point[];
	/** The latest symbols, oldest first. */
	readonly latest: readonly Sent[];
	/** Their words one after the other, where all have one. */
	readonly bits: string;
	/** What a receiver reads from those bits and the code words alone. */
	readonly decoded: readonly number[];
	/** Outcomes that p sends and q has no word for, by name. */
	readonly missing: readonly string[];
}
