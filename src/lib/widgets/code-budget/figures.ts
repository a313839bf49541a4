import type { CodeWords } from '$lib/math';

/** All amounts are in bits, as word lengths are; budgets are shares of 1. */
export interface Figures {
	readonly names: readonly string[];
	/** 2^−ℓ of each word: what it spends of the budget. */
	readonly costs: readonly number[];
	/** Where on the budget each word's share begins; from 1 on, beyond its end. */
	readonly places: readonly number[];
	/** The words, dealt from left to right; null where the budget is spent. */
	readonly words: CodeWords;
	/** Outcomes that the budget leaves without a word, by name. */
	readonly wordless: readonly string[];
	/** Σ 2^−ℓ, the Kraft sum. */
	readonly spent: number;
	/** What is left of 1; negative when more is spent than there is. */
	readonly left: number;
	/** log 1/p of each outcome: the length its word should have. */
	readonly ideal: readonly number[];
	/** Σ pℓ, which no code has when the budget is overspent. */
	readonly expectedLength: number;
	readonly entropy: number;
	/** L − H(p). */
	readonly redundancy: number;
	/** The smallest expected length of any code with a word for each outcome. */
	readonly shortest: number;
}
