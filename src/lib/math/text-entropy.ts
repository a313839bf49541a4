import { graphemes } from './graphemes';
import { sum } from './sum';
import { fromNats, type Unit } from './unit';

export interface SymbolCount {
	readonly symbol: string;
	readonly count: number;
}

export interface OrderEntropy {
	/**
	 * The entropy of a character given the `order` characters before it, in the unit asked for. 0 for a text of `order` characters or
	 * fewer, in which nobody has so many before it.
	 */
	readonly entropy: number;
	/** The ideal size of the whole text in bits, in a code that knows these frequencies; in bits whatever the unit. */
	readonly bits: number;
}

export interface TextEntropy {
	/** How many characters the text has, as `graphemes` counts. */
	readonly length: number;
	/** How many different ones. */
	readonly distinct: number;
	/** Each of them, the most frequent first, equally frequent ones in the order of their first appearance. */
	readonly counts: readonly SymbolCount[];
	/** Of orders 0, 1 and 2. */
	readonly orders: readonly [OrderEntropy, OrderEntropy, OrderEntropy];
	/** The size of the text in UTF-8; an unpaired surrogate becomes the 3 bytes of U+FFFD. */
	readonly utf8Bytes: number;
}

/**
 * How much information a text carries, measured on its own frequencies: what a character tells to someone who knows how often
 * each occurs (order 0), how often after the one before it (order 1), how often after the two before it (order 2).
 *
 * Order k: the conditional entropy H(X | k characters before) of the empirical distribution over the n − k places that
 * have k characters before them, Σ N(c x)/(n − k) · log N(c)/N(c x), where N(c x) counts the places with the character x after the
 * context c and N(c) is Σ N(c x) over x. (The difference of the entropies of blocks of k + 1 and k, but for the context at the end of
 * the text, which nothing follows and which is not counted.)
 *
 * The ideal size is that of the text, from its first character: n − k of order k, and the first k, which have fewer before
 * them, as the lower orders have it. So it never grows with the order. It leaves out the table of frequencies that a reader of
 * the code would need too, which soon outweighs it: a high order seems to know a short text by heart, because its table does.
 *
 * Linear in the length of the text.
 *
 * @param text any; nothing is normalized or left out
 * @param unit of the entropies
 * @throws RangeError when the unit is unknown
 */
export function textEntropy(text: string, unit: Unit = 'nat'): TextEntropy {
	const ids = new Map<string, number>();
	const found = graphemes(text);
	const n = found.length;
	const characters = new Int32Array(n);
	for (let i = 0; i < n; i++) {
		let id = ids.get(found[i]);
		if (id === undefined) {
			id = ids.size;
			ids.set(found[i], id);
		}
		characters[i] = id;
	}

	// Contexts as numbers: one for order 0, the characters for order 1, the pairs of them for order 2.
	const none = new Int32Array(n);
	const single = extend(none, characters);
	const pairs = extend(single.ids, characters.subarray(1));
	const triples = extend(pairs.ids, characters.subarray(2));

	const ofSingle = codeLengths(none, single);
	const ofPairs = codeLengths(single.ids, pairs);
	const ofTriples = codeLengths(pairs.ids, triples);
	// The first character has none before it in any order, the second has one in order 2.
	const first = ofSingle.subarray(0, 1);
	const second = ofPairs.subarray(0, 1);

	function order(lengths: Float64Array, beginning: Float64Array[]): OrderEntropy {
		const total = sum(lengths);
		return {
			entropy: fromNats(lengths.length === 0 ? 0 : total / lengths.length, unit),
			bits: fromNats(total + sum(beginning.map((part) => sum(part))), 'bit')
		};
	}

	return {
		length: n,
		distinct: ids.size,
		counts: Array.from(ids, ([symbol, id]) => ({ symbol, count: single.counts[id] })).sort(
			(a, b) => b.count - a.count
		),
		orders: [order(ofSingle, []), order(ofPairs, [first]), order(ofTriples, [first, second])],
		utf8Bytes: new TextEncoder().encode(text).length
	};
}

interface Numbering {
	/** The same number wherever context and character are the same; counted from 0 in the order of first appearance. */
	readonly ids: Int32Array;
	/** How often each number occurs. */
	readonly counts: Int32Array;
}

/** Numbers the contexts that come of putting each character behind its context; the last contexts may have none behind them. */
function extend(contexts: Int32Array, characters: Int32Array): Numbering {
	const n = characters.length;
	const ids = new Int32Array(n);
	const counts = new Int32Array(n);
	const firstPlace = new Int32Array(n);
	// A hash table with open addressing, at most half full. Maps of pairs would take several times as long.
	const size = 2 ** Math.ceil(Math.log2(2 * n + 1));
	const table = new Int32Array(size).fill(-1);
	let known = 0;
	for (let i = 0; i < n; i++) {
		let slot = hash(contexts[i], characters[i]) & (size - 1);
		let id = table[slot];
		while (
			id >= 0 &&
			(contexts[firstPlace[id]] !== contexts[i] || characters[firstPlace[id]] !== characters[i])
		) {
			slot = (slot + 1) & (size - 1);
			id = table[slot];
		}
		if (id < 0) {
			id = known++;
			table[slot] = id;
			firstPlace[id] = i;
		}
		ids[i] = id;
		counts[id]++;
	}
	return { ids, counts };
}

function hash(a: number, b: number): number {
	const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
	return mixed ^ (mixed >>> 15);
}

/** log N(c)/N(c x) at each place that has a character, in nats: what the character x costs there after its context c. */
function codeLengths(contexts: Int32Array, { ids, counts }: Numbering): Float64Array {
	const ofContext = new Int32Array(contexts.length);
	for (let i = 0; i < ids.length; i++) ofContext[contexts[i]]++;
	// Not `Float64Array.from`, which takes several times as long.
	const lengths = new Float64Array(ids.length);
	for (let i = 0; i < ids.length; i++) lengths[i] = Math.log(ofContext[contexts[i]] / counts[ids[i]]);
	return lengths;
}
