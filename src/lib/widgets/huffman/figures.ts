import type { CodeWords, HuffmanBranch, HuffmanCode } from '$lib/math';
import type { BlockSize } from './state';

/** The best code for blocks of one size. Amounts are for a symbol, not a block, and in the unit that was chosen. */
export interface SizedCode {
	readonly size: BlockSize;
	readonly expectedLength: number;
	/** What the code takes beyond the entropy. */
	readonly redundancy: number;
	/** H(p) + 1/size bit: no Huffman code reaches it. */
	readonly bound: number;
	/** How many code words there are. */
	readonly words: number;
}

/** A message on its way: in blocks, as bits, and read back from the bits alone. */
export interface Stream {
	/** What is sent: each block's name and code word. */
	readonly pieces: readonly { readonly name: string; readonly word: string }[];
	/** Symbols that wait until their block is full. */
	readonly waiting: string;
	/** Symbols of the message that have no code word, by name. */
	readonly unsendable: readonly string[];
	/** Blocks of the message that have none, because so small a probability comes out as 0, by name. */
	readonly tooRare: readonly string[];
	readonly bits: string;
	/** What the receiver reads, from the bits and the code words alone. */
	readonly decoded: string;
	/** How many symbols are in the full blocks. */
	readonly symbols: number;
	/** What each of them takes; NaN while there is none. */
	readonly perSymbol: number;
	/** What their surprisals add up to. */
	readonly ideal: number;
}

export interface Figures {
	/** The symbols' letters, in which messages and code words are spelled. */
	readonly names: readonly string[];
	/** What each letter stands for, if the symbols are named: `A rain`; else the letter alone. */
	readonly labels: readonly string[];
	/** The blocks that code words stand for; with a block of one, the symbols. */
	readonly blockNames: readonly string[];
	readonly weights: readonly number[];
	/** log 1/p of each block: the length that its code word should have. */
	readonly surprisals: readonly number[];
	readonly words: CodeWords;
	/** Bits of each word, ∞ where there is none. */
	readonly lengths: readonly number[];
	readonly code: HuffmanCode;
	/** How many merges are shown, and how many there are. */
	readonly step: number;
	readonly steps: number;
	/** The merge that was done last. */
	readonly last: HuffmanBranch | undefined;
	/** The merge that is next. */
	readonly next: HuffmanBranch | undefined;
	/** For a symbol, as all that follow. */
	readonly entropy: number;
	readonly expectedLength: number;
	readonly redundancy: number;
	readonly bound: number;
	/** The same for blocks of one, two and three. */
	readonly sizes: readonly SizedCode[];
	readonly stream: Stream;
}
