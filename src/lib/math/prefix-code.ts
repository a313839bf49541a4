import { requireDistribution } from './distribution';
import { sum } from './sum';
import type { Vector } from './types';

/** The code word of each symbol, written in 0 and 1; null for a symbol that has none. */
export type CodeWords = readonly (string | null)[];

/**
 * How many bits each symbol takes in this code: Infinity for a symbol without a word.
 */
export function wordLengths(words: CodeWords): number[] {
	return words.map((word) => word?.length ?? Infinity);
}

/**
 * The expected length Σ pᵢ · lengthᵢ, in bits a symbol, of symbols drawn from p in this code, which may have been made
 * for another distribution. Infinity when a symbol that p allows has no word.
 *
 * @param p a distribution over n ≥ 1 symbols
 * @param words of the same n symbols
 * @throws RangeError when p is not a distribution (empty, negative, NaN, sum off by more than 1e-6) or the lengths differ
 */
export function expectedLength(p: Vector, words: CodeWords): number {
	requireDistribution(p, 'p');
	if (p.length !== words.length) {
		throw new RangeError(
			`p has length ${p.length} and words has length ${words.length}; both describe the same symbols`
		);
	}
	return sum(wordLengths(words).map((length, i) => (p[i] === 0 ? 0 : p[i] * length)));
}

/**
 * The words of these symbols, one after the other.
 *
 * @param symbols indices into words
 * @returns a string of 0 and 1
 * @throws RangeError when a symbol is no index into words, or has no word
 */
export function encode(symbols: Vector, words: CodeWords): string {
	return Array.from(symbols, (symbol, i) => {
		if (!(Number.isInteger(symbol) && symbol >= 0 && symbol < words.length)) {
			throw new RangeError(
				`symbols[${i}] is ${symbol}; a symbol is a whole number from 0 to ${words.length - 1}`
			);
		}
		const word = words[symbol];
		if (word === null) throw new RangeError(`symbols[${i}] is ${symbol}, which has no code word`);
		return word;
	}).join('');
}

/**
 * The symbols whose words, one after the other, make up these bits: `encode` the other way round. Reads each bit once; no
 * word of a prefix code begins another, so that the end of a word needs no mark.
 *
 * A code of one symbol, with the empty word, tells nothing: its decoded stream is empty, however many symbols were sent.
 *
 * @param bits a string of 0 and 1
 * @param words of a prefix code
 * @returns indices into words
 * @throws RangeError when the bits hold anything but 0 and 1, go where no word goes or end inside one; when the words do, or
 * one begins another
 */
export function decode(bits: string, words: CodeWords): number[] {
	const root = wordTree(words);
	const symbols: number[] = [];
	let node = root;
	for (let i = 0; i < bits.length; i++) {
		requireBit(bits[i], `bits[${i}]`);
		const next = bits[i] === '0' ? node.zero : node.one;
		if (next === undefined) throw new RangeError(`bits[${i}] is ${bits[i]}; no code word goes on so`);
		if (next.symbol === undefined) {
			node = next;
		} else {
			symbols.push(next.symbol);
			node = root;
		}
	}
	if (node !== root) throw new RangeError('bits ends inside a code word');
	return symbols;
}

interface WordTree {
	symbol?: number;
	zero?: WordTree;
	one?: WordTree;
}

function wordTree(words: CodeWords): WordTree {
	const root: WordTree = {};
	words.forEach((word, symbol) => {
		if (word === null) return;
		let node = root;
		for (const bit of word) {
			requireBit(bit, `words[${symbol}]`);
			if (node.symbol !== undefined) throw beginsAnother(node.symbol, symbol);
			node = bit === '0' ? (node.zero ??= {}) : (node.one ??= {});
		}
		if (node.symbol !== undefined) throw beginsAnother(node.symbol, symbol);
		if (node.zero ?? node.one) throw beginsAnother(symbol, anySymbol(node));
		node.symbol = symbol;
	});
	return root;
}

function anySymbol(node: WordTree): number {
	return node.symbol ?? anySymbol((node.zero ?? node.one)!);
}

function beginsAnother(first: number, second: number): RangeError {
	return new RangeError(`words[${first}] begins words[${second}]; no word of a prefix code begins another`);
}

function requireBit(bit: string, name: string): void {
	if (bit !== '0' && bit !== '1') throw new RangeError(`${name} holds ${bit}; a code is written in 0 and 1`);
}
