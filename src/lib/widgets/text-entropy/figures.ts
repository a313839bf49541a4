export interface CharacterFigures {
	readonly character: string;
	readonly count: number;
	/** count of all characters, its probability in order 0. */
	readonly share: number;
	/** log 1/share. */
	readonly surprisal: number;
}

export interface Figures {
	/** Characters as readers count them, and how many different ones there are. */
	readonly length: number;
	readonly distinct: number;
	/** The most frequent ones, most frequent first. */
	readonly characters: readonly CharacterFigures[];
	/** What the others have together. */
	readonly others: { readonly kinds: number; readonly count: number; readonly share: number };
	/** A character's entropy when none, one and two before it are known. */
	readonly order0: number;
	readonly order1: number;
	readonly order2: number;
	/** Of the order that was chosen. */
	readonly entropy: number;
	/** log of the number of different characters: what each takes if all are treated alike. */
	readonly maximum: number;
	/** The ideal size of the text in each order, in bits. */
	readonly bits: readonly [number, number, number];
	/** The same in whole bytes. */
	readonly bytes: readonly [number, number, number];
	/** Of the order that was chosen. */
	readonly idealBits: number;
	readonly idealBytes: number;
	readonly utf8Bytes: number;
	/** What the compressor of this browser makes of the text, in bytes: known a moment later, and not everywhere. */
	readonly deflatedBytes: number | undefined;
}
